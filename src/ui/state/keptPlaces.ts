import type {KeptPlace} from '../../library/personal/keptPlaces.ts';
import {newVisit, openArticle, type State, type Visit, visitOf} from './state.ts';

/** The mark of the article that was read last, as in vi; the others are letters. */
export const lastPlaceMark = "'";

/** Lines counted at no width: they are counted when the page is shown. */
const uncounted = -1;

/** What is kept of a visit: in an article what was chosen there, else what stood at the top; of a list the row that was marked. */
const keptPlaceOf = ({place, reader, row}: Visit): KeptPlace =>
	place.subject?.kind === 'article'
		? {
				place: {screen: place.screen, subject: {kind: 'article', id: place.subject.id}},
				offset: reader.selected?.start ?? reader.anchor,
				isChosen: reader.selected !== null,
			}
		: {place, offset: 0, isChosen: false, ...(row === null ? {} : {row})};

/** The marks, and the article that is being read. */
export const keptPlaces = (state: State): Readonly<Record<string, KeptPlace>> => {
	const marks = openArticle(state) === null ? state.marks : {...state.marks, [lastPlaceMark]: visitOf(state)};
	return Object.fromEntries(Object.entries(marks).map(([letter, visit]) => [letter, keptPlaceOf(visit)]));
};

/** Names the place that is read: another name is another place to be kept. Null where nothing is read. */
export const placeRead = (state: State): string | null =>
	openArticle(state) === null ? null : JSON.stringify(keptPlaceOf(visitOf(state)));

/** The visit to a place of an earlier run: what was chosen stands at the top, and its sentence is chosen. */
const visitTo = ({place, offset, isChosen, row}: KeptPlace): Visit => {
	const visit: Visit = {...newVisit(place), row: row ?? null};
	if (place.subject?.kind !== 'article') return visit;
	const selected = isChosen ? ({kind: 'sentence', id: '', start: offset, end: offset} as const) : null;
	return {...visit, reader: {...visit.reader, top: Math.min(1, offset), anchor: offset, width: uncounted, selected}};
};

/** The marks of an earlier run. */
export const marksOf = (places: Readonly<Record<string, KeptPlace>>): State['marks'] =>
	Object.fromEntries(Object.entries(places).map(([letter, kept]) => [letter, visitTo(kept)]));
