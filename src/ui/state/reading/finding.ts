import type {ArticleId} from '../../../core/article/article.ts';
import type {Span} from '../../../core/text/span.ts';
import {foldInPlace} from '../../../i18n/fold.ts';
import {messages} from '../../../i18n/messages.ts';
import {say, select, sentenceSelection} from '../navigation.ts';
import {remark} from '../remark.ts';
import {repeatedWords} from '../repeatedWords.ts';
import {openArticle, type State, visitOf, withVisit} from '../state.ts';
import type {World} from '../world.ts';
import {offsetOfLine, openPage} from './reading.ts';

/** Where words stand in an article, in order, whatever their case and accents; `œ` is found by `oe`, and `oe` by `œ`. */
export const matchesIn = (world: World, article: ArticleId, find: string): readonly Span[] => {
	if (find === '') return [];
	return world.memory.remember(['matches', article, find], () => {
		const {folded, placeOf} = world.memory.remember(['folded', article], () =>
			foldInPlace(world.lookup.article(article)?.text ?? ''),
		);
		const wanted = foldInPlace(find).folded;
		const found: Span[] = [];
		for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
			const start = placeOf(at);
			// Both letters of a ligature are one place.
			if (start !== found.at(-1)?.start) found.push({start, end: placeOf(at + wanted.length - 1) + 1});
		}
		return found;
	});
};

/** Shows the first match after what was read before the typing began. */
export const findFirst = (world: World, state: State, find: string): State => {
	const page = openPage(world, state);
	if (!page) return state;
	const {reader} = visitOf(state);
	const sought = withVisit(state, {reader: {...reader, find, match: null}});
	const matches = matchesIn(world, page.article, find);
	const from = reader.selected?.start ?? offsetOfLine(page, reader.top);
	const first = matches.find(({start}) => start >= from) ?? matches[0];
	return first === undefined ? sought : showMatch(world, sought, first.start);
};

/** Shows the next or the previous match; after the last one the first. */
export const walkMatches = (world: World, state: State, by: 1 | -1): State => {
	const page = openPage(world, state);
	const words = messages(state.settings.locale);
	if (!page) return say(state, remark(state, 'notice.onlyReader'));
	const {find, match, top} = visitOf(state).reader;
	if (find === '') return say(state, remark(state, 'notice.noFind'));
	const matches = matchesIn(world, page.article, find);
	if (matches.length === 0) return say(state, words['notice.notFound'](repeatedWords(find)));
	const from = match ?? offsetOfLine(page, top) - 1;
	const next = by > 0 ? matches.find(({start}) => start > from) : matches.findLast(({start}) => start < from);
	const shown = showMatch(world, state, (next ?? (by > 0 ? matches[0]! : matches.at(-1)!)).start);
	const count = matchCount(world, shown);
	return say(shown, next === undefined ? `${count}, ${words['notice.wrapped']}` : count);
};

/** Which of how many matches is read. */
export const matchCount = (world: World, state: State): string => {
	const {find, match} = visitOf(state).reader;
	const matches = matchesIn(world, openArticle(state) ?? '', find);
	return messages(state.settings.locale)['count.matches'](
		matches.findIndex(({start}) => start === match) + 1,
		matches.length,
	);
};

/** A match is read in its sentence, so the panel follows it too. */
const showMatch = (world: World, state: State, match: number): State => {
	const article = openPage(world, state)?.article ?? '';
	const sentence = world.lookup.sentenceAt(article, match);
	const covers = sentence && sentence.start <= match && match < sentence.end;
	const shown = select(world, state, {
		...(covers ? sentenceSelection(sentence) : sentenceSelection({start: match, end: match})),
		start: match,
	});
	const {reader} = visitOf(shown);
	return withVisit(shown, {reader: {...reader, match, selected: covers ? sentenceSelection(sentence) : null}});
};
