import type {Location} from '../../../core/dossier/dossier.ts';
import {quotable, quotedPlaces} from '../../../core/text/quotedPlaces.ts';
import type {Span} from '../../../core/text/span.ts';
import {messages} from '../../../i18n/messages.ts';
import {say, select} from '../navigation.ts';
import {remark} from '../remark.ts';
import {repeatedWords} from '../repeatedWords.ts';
import {type Selected, type State, visitOf, withVisit} from '../state.ts';
import type {World} from '../world.ts';
import {openPage, readingPoint} from './reading.ts';

/** The end of a marked passage that moves. */
type MovingEnd = 'start' | 'end';

/** The passage that is marked in the open article; null when none is. */
const markedOf = (state: State): (Selected & {readonly id: MovingEnd | string}) | null => {
	const {selected} = visitOf(state).reader;
	return selected?.kind === 'passage' ? selected : null;
};

/** Marks what is chosen, or the sentence that is read, as a passage whose end can be moved; a second time lets go of it. */
export const togglePassage = (world: World, state: State): State => {
	const marked = markedOf(state);
	if (marked) return withVisit(state, {reader: {...visitOf(state).reader, selected: null}});
	const span = spanToMark(world, state);
	if (!span) return say(state, remark(state, 'notice.onlyReader'));
	return choose(world, state, span, 'end');
};

const spanToMark = (world: World, state: State): Span | null => {
	const point = readingPoint(world, state);
	const {selected} = visitOf(state).reader;
	if (!point) return null;
	if (selected && selected.kind !== 'sentence') return selected;
	return world.lookup.sentenceAt(point.article, point.offset) ?? null;
};

/** The passage, with its moving end in sight. */
const choose = (world: World, state: State, {start, end}: Span, moving: MovingEnd): State => {
	const selected: Selected = {kind: 'passage', id: moving, start, end};
	const seen = select(world, state, moving === 'end' ? {...selected, start: Math.max(start, end - 1)} : selected);
	return withVisit(seen, {reader: {...visitOf(seen).reader, selected}});
};

/** Marks the passage of these very words in the open article: where they stand next after what is read, else where they stand first. */
export const quotePassage = (world: World, state: State, quoted: string): State => {
	const words = messages(state.settings.locale);
	const point = readingPoint(world, state);
	const text = point && world.lookup.article(point.article)?.text;
	if (!point || !text) return say(state, remark(state, 'notice.onlyReader'));
	const places = quotedPlaces(quotable(text), quoted);
	const found = places.find(({start}) => start >= point.offset) ?? places[0];
	return found ? choose(world, state, found, 'end') : say(state, words['notice.notFound'](repeatedWords(quoted)));
};

/** Moves the end of the passage that moves: by a word or by a sentence. */
export const extendPassage = (world: World, state: State, unit: 'word' | 'sentence', by: 1 | -1): State => {
	const marked = markedOf(state);
	const page = openPage(world, state);
	if (!marked || !page) return state;
	const moving: MovingEnd = marked.id === 'start' ? 'start' : 'end';
	const units = unit === 'word' ? wordsOf(world, page.article) : world.lookup.sentencesOf(page.article);
	const place = boundary(units, moving, marked[moving], by);
	if (place === undefined) return state;
	const span = {start: marked.start, end: marked.end, [moving]: place};
	return span.start < span.end ? choose(world, state, span, moving) : state;
};

/** The next place in a direction at which a word or sentence begins or ends. */
const boundary = (units: readonly Span[], edge: MovingEnd, from: number, by: 1 | -1): number | undefined => {
	const places = units.map(unit => unit[edge]);
	return by > 0 ? places.find(place => place > from) : places.findLast(place => place < from);
};

const wordsOf = (world: World, article: string): readonly Span[] =>
	world.memory.remember(['words', article], () =>
		Array.from((world.lookup.article(article)?.text ?? '').matchAll(/\S+/gu), ({0: word, index}) => ({
			start: index,
			end: index + word.length,
		})),
	);

/** The other end moves from now on. */
export const swapEnds = (world: World, state: State): State => {
	const marked = markedOf(state);
	return marked ? choose(world, state, marked, marked.id === 'start' ? 'end' : 'start') : state;
};

/** The marked passage as a place; null when none is marked. */
export const markedPassage = (state: State, article: string | null): Location | null => {
	const marked = markedOf(state);
	return marked && article !== null ? {article, start: marked.start, end: marked.end} : null;
};
