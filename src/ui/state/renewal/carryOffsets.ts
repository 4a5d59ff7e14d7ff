import type {DossierArticle} from '../../../core/dossier/dossier.ts';
import type {Span} from '../../../core/text/span.ts';
import {anchorAt, placeOfAnchor} from '../../../core/text/textAnchor.ts';
import type {Selected, State, Visit} from '../state.ts';
import type {World} from '../world.ts';

/** Lines counted at no width: they are counted anew when the page is shown. */
const uncounted = -1;

/** A visit to an article as it is now: places in its text are found again by the words there. */
export const carryOffsets = (before: World, now: World, visit: Visit): Visit => {
	const {subject} = visit.place;
	if (subject?.kind !== 'article') return visit;
	const [old, fresh] = [before, now].map(({lookup}) => lookup.article(subject.id));
	if (!old || !fresh || old === fresh) return visit;
	const {reader, place} = visit;
	const moved = (offset: number): number => offsetNow(old, fresh, offset);
	return {
		...visit,
		place: subject.offset === undefined ? place : {...place, subject: {...subject, offset: moved(subject.offset)}},
		reader: {
			...reader,
			anchor: moved(reader.anchor),
			width: reader.width === 0 ? 0 : uncounted,
			selected: reader.selected && selectedNow(old, fresh, reader.selected),
			match: reader.match === null || old.text === fresh.text ? reader.match : null,
		},
	};
};

/** Where each article was left, in the texts as they are now. */
export const carryPositions = (before: World, now: World, positions: State['positions']): State['positions'] =>
	Object.fromEntries(
		Object.entries(positions).map(([id, offset]) => {
			const [old, fresh] = [before, now].map(({lookup}) => lookup.article(id));
			return [id, old && fresh && old !== fresh ? offsetNow(old, fresh, offset) : offset];
		}),
	);

/** Where the words at an offset stand now. A text that could not be read moves nothing. */
const offsetNow = ({text: old}: DossierArticle, {text}: DossierArticle, offset: number): number =>
	old === text || old === '' || text === '' ? offset : placeOfAnchor(text, anchorAt(old, offset));

/** What was chosen, where its very words stand now; null where they are gone. */
const selectedNow = (old: DossierArticle, fresh: DossierArticle, selected: Selected): Selected | null => {
	if (old.text === fresh.text) return selected;
	const start = offsetNow(old, fresh, selected.start);
	const span: Span = {start, end: start + selected.end - selected.start};
	const isSame = old.text.slice(selected.start, selected.end) === fresh.text.slice(span.start, span.end);
	return isSame ? {...selected, ...span} : null;
};
