import type {Article} from '../../core/article/article.ts';
import {isRecord} from '../../core/text/isRecord.ts';
import {anchorAt, placeOfAnchor, type TextAnchor} from '../../core/text/textAnchor.ts';
import type {Place, ScreenId, Subject} from '../../screens/rows/row.ts';

/** A place that is kept between runs: a screen with what it shows, and in an article an offset into its text. */
export type KeptPlace = {
	readonly place: Place;
	readonly offset: number;
	/** Whether what stands there was chosen; else it stood at the top. */
	readonly isChosen: boolean;
	/** The row of a list that is marked, by its name. */
	readonly row?: string;
};

/** The same in the file: what is read there holds when the article has changed. */
export type StoredPlace = {
	readonly place: Place;
	readonly anchor?: TextAnchor;
	readonly isChosen?: boolean;
	/** Missing in files of earlier versions. */
	readonly row?: string;
};

type Texts = readonly Pick<Article, 'id' | 'text'>[];

/** What each screen shows one of; null for those that show the whole dossier. */
const subjects: Readonly<Record<ScreenId, Subject['kind'] | null>> = {
	...{overview: null, articles: null, actors: null, figures: null, facts: null, timeline: null, notes: null},
	...{article: 'article', actor: 'actor', figure: 'figure', fact: 'fact', search: 'query'},
};

/** Whether a value of the file is an anchor. */
export const isAnchor = (value: unknown): value is TextAnchor =>
	isRecord(value) &&
	typeof value.quote === 'string' &&
	typeof value.before === 'string' &&
	Number.isSafeInteger(value.offset);

/** The place that a value of the file says; null when it says none that there is. */
function placeIn(value: unknown): Place | null {
	if (!isRecord(value) || typeof value.screen !== 'string' || !Object.hasOwn(subjects, value.screen)) return null;
	const screen = value.screen as ScreenId;
	const kind = subjects[screen];
	if (kind === null) return {screen};
	const {subject} = value;
	if (!isRecord(subject) || subject.kind !== kind) return null;
	const named = kind === 'query' ? subject.text : subject.id;
	if (typeof named !== 'string') return null;
	return {screen, subject: kind === 'query' ? {kind, text: named} : {kind, id: named}};
}

/** The places that were kept, in the texts as they are now; a line that says none is left out. */
export function placesFrom(stored: unknown, articles: Texts): Readonly<Record<string, KeptPlace>> {
	const texts = new Map(articles.map(({id, text}) => [id, text]));
	const places = Object.entries(isRecord(stored) ? stored : {}).flatMap(([name, value]): [string, KeptPlace][] => {
		const place = isRecord(value) ? placeIn(value.place) : null;
		if (!isRecord(value) || !place) return [];
		const text = (place.subject?.kind === 'article' && texts.get(place.subject.id)) || '';
		const offset = isAnchor(value.anchor) ? offsetIn(text, value.anchor) : 0;
		const row = typeof value.row === 'string' ? {row: value.row} : {};
		return [[name, {place, offset, isChosen: value.isChosen === true, ...row}]];
	});
	return Object.fromEntries(places);
}

/** In a text that has not been read yet, the place is where it was. */
const offsetIn = (text: string, anchor: TextAnchor): number =>
	text === '' ? Math.max(0, anchor.offset) : placeOfAnchor(text, anchor);

/** What is to be kept of places that are new or elsewhere since an earlier reading. */
export function storedPlaces(
	places: Readonly<Record<string, KeptPlace>>,
	since: Readonly<Record<string, KeptPlace>>,
	articles: Texts,
): Readonly<Record<string, StoredPlace>> {
	const changed = Object.entries(places).filter(([name, kept]) => JSON.stringify(kept) !== JSON.stringify(since[name]));
	return Object.fromEntries(changed.map(([name, kept]) => [name, storedPlace(kept, articles)]));
}

const storedPlace = ({place, offset, isChosen, row}: KeptPlace, articles: Texts): StoredPlace => {
	const {subject} = place;
	const article = subject?.kind === 'article' ? articles.find(({id}) => id === subject.id) : undefined;
	return article
		? {place, anchor: anchorAt(article.text, offset), isChosen}
		: {place, ...(row === undefined ? {} : {row})};
};
