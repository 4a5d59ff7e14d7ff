import type {Location} from '../core/dossier/dossier.ts';
import type {Span} from '../core/text/span.ts';
import type {Role, Run} from './row.ts';
import {run} from './runs.ts';
import type {ScreenInput} from './screen.ts';
import {passageRuns} from './sources.ts';

/** Signs of a sentence that are read before what matters in it: fewer in a narrow list, where it would be cut off itself. */
const leadIn = (width: number): number => Math.max(6, Math.min(18, Math.floor(width / 8)));

/** Part of a list's width that the words of a row have in any case. */
const surelySeen = 0.4;

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
	const lead = leadIn(width);
	const isSoon = matters.start - sentence.start <= lead * 2 || matters.end - sentence.start <= width * surelySeen;
	const fits = sentence.end - sentence.start <= width / 2;
	const start = isSoon || fits ? sentence.start : wordStart(article.text, sentence.start, matters.start - lead);
	const begun = start > sentence.start ? [run('… ', role)] : [];
	return [...begun, ...passageRuns(article, {start, end: sentence.end}, marked, role)];
};

/** Where the word begins that an offset stands in, not before `from`. */
const wordStart = (text: string, from: number, offset: number): number =>
	from + text.slice(from, offset).lastIndexOf(' ') + 1;
