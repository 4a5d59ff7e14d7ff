import {excerptRuns} from '../rows/excerpt.ts';
import {wrappedRuns} from '../rows/lines.ts';
import type {Row, Run} from '../rows/row.ts';
import {run} from '../rows/runs.ts';
import type {ScreenInput} from '../screen.ts';
import {quoted} from '../sources.ts';
import type {Comparison} from './comparison.ts';

/** Part of a pane's lines that the sentence takes at most, and the lines that it may take in any case. */
const mostOfPane = 0.25;
const surelyLines = 2;

/** What stands behind words after which others are left out. */
const leftOut = ' …';
/** Columns of a line that wrapping leaves empty, about. */
const ragged = 4;

/**
 * The sentence that is compared, where its text is not seen beside what the others say: it stays above them while they scroll. A long
 * one is cut between words, and begins near what is compared of it.
 */
export const readSentenceRows = (comparison: Comparison, input: ScreenInput, height: number): Row[] => {
	const most = Math.max(surelyLines, Math.floor(height * mostOfPane));
	const words = quoted(wordsRead(comparison, most * (input.width - ragged), input), input);
	const lines = wrappedRuns(words, Math.max(1, input.width - leftOut.length), 0);
	const isCut = lines.length > most;
	return [
		...lines.slice(0, most).map((runs, at): Row => {
			const end = isCut && at === most - 1 ? [run(leftOut, 'quote')] : [];
			return {runs: [...runs, ...end], sources: [comparison.sentence], isPinned: true};
		}),
		{runs: [run(input.signs.horizontal.repeat(Math.max(0, input.width)), 'rule')], isPinned: true},
	];
};

/** Its words with the figures marked: as many as there is room for, from a little before the figure that is compared on. */
const wordsRead = ({sentence, figure, own}: Comparison, room: number, {lookup}: ScreenInput): Run[] => {
	const compared = figure ?? own.flatMap(({figures}) => figures.flatMap(id => lookup.figure(id) ?? []))[0];
	const marked = figure ? [figure] : lookup.figuresOf(sentence.article);
	return excerptRuns(sentence, compared ?? sentence, marked, {lookup, width: 2 * room}, 'quote');
};
