import {messages} from '../../i18n/messages.ts';
import {truncate} from '../../screens/rows/width.ts';
import {saidKeyOf} from '../bindings/saidKey.ts';
import {lastPlaceMark} from './keptPlaces.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** Which article was read last in an earlier run, and how to go on; null where none was. */
export const lastRead = (world: World, state: State): string | null => {
	const {subject} = state.marks[lastPlaceMark]?.place ?? {};
	const article = subject?.kind === 'article' ? world.lookup.article(subject.id) : undefined;
	if (!article) return null;
	const title = truncate(article.title || article.path, titleRoom(state.size.columns));
	return messages(state.settings.locale)['notice.goOn'](title, saidKeyOf(state));
};

/** Columns of the words around the title. */
const aroundTitle = 36;
const leastTitle = 10;
const widestTitle = 48;

/** Half of the line is for the other keys: who begins may not know them. */
const titleRoom = (columns: number): number =>
	Math.max(leastTitle, Math.min(widestTitle, Math.floor(columns / 2) - aroundTitle));
