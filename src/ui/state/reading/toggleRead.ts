import {messages} from '../../../i18n/messages.ts';
import {type Change, readingOf, say} from '../navigation.ts';
import {remark} from '../remark.ts';
import {openArticle, type State} from '../state.ts';

/** The open article is read, or unread again. */
export const toggleRead = (state: State): Change => {
	const article = openArticle(state);
	if (article === null) return say(state, remark(state, 'notice.onlyReader'));
	const read = new Set(state.read);
	const wasRead = read.delete(article);
	if (!wasRead) read.add(article);
	const changed = say({...state, read}, messages(state.settings.locale)[wasRead ? 'notice.unread' : 'notice.read']);
	return [changed, {type: 'saveReading', reading: readingOf(changed)}];
};
