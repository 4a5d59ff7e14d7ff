import type {Location} from '../../core/dossier/dossier.ts';
import type {Span} from '../../core/text/span.ts';
import type {ScreenInput} from '../screen.ts';
import {passageRuns, shownSpan} from '../sources.ts';
import type {Role, Run} from './row.ts';
import {run} from './runs.ts';

/** Signs of a sentence that are read before what matters in it: fewer in a narrow list, where it would be cut off itself. */
const leadIn = (width: number): number => Math.max(6, Math.min(18, Math.floor(width / 8)));

/** Part of a list's width that the words of a row have in any case. */
const surelySeen = 0.4;

/** Room for words that may go on in a second line. */
export const inTwoLines = <Input extends {readonly width: number}>(input: Input): Input => ({
	...input,
	width: 2 * input.width,
});

/** A sentence in one line, whole where the list has room for it, else from a little before what matters on; with what stands out marked. */
export const excerptRuns = (
	sentence: Location,
	matters: Span,
	marked: readonly Span[],
	{lookup, width}: Pick<ScreenInput, 'lookup' | 'width'>,
	role: Role = 'text',
): Run[] => {
	const article = lookup.article(sentence.article);
	if (!article) return [];
	const shown = shownSpan(article, sentence);
	const lead = leadIn(width);
	const isSoon = matters.start - shown.start <= lead * 2 || matters.end - shown.start <= width * surelySeen;
	const fits = shown.end - shown.start <= width / 2;
	const start = isSoon || fits ? shown.start : wordStart(article.text, shown.start, matters.start - lead);
	const begun = start > shown.start ? [run('… ', role)] : [];
	return [...begun, ...passageRuns(article, {start, end: shown.end}, marked, role)];
};

/** Where the word begins that an offset stands in, not before `from`. */
const wordStart = (text: string, from: number, offset: number): number =>
	from + text.slice(from, offset).lastIndexOf(' ') + 1;
