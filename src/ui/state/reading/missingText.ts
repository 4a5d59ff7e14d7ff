import {messages} from '../../../i18n/messages.ts';
import {remark} from '../remark.ts';
import {goneTitle, type State} from '../state.ts';

/** That the open article is no longer there, with the title that it had. */
export const missingText = (state: State): string => {
	const title = goneTitle(state);
	return title === null ? remark(state, 'empty.missing') : messages(state.settings.locale)['empty.gone'](title);
};
