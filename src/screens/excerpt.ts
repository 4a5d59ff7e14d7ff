import type {Location} from '../core/dossier/dossier.ts';
import type {Span} from '../core/text/span.ts';
import type {Role, Run} from './row.ts';
import {run} from './runs.ts';
import type {ScreenInput} from './screen.ts';
import {passageRuns} from './sources.ts';

/** Signs of a sentence that are read before what matters in it. */
const lead = 18;

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
	const isSoon = matters.start - sentence.start <= lead * 2;
	const fits = sentence.end - sentence.start <= width / 2;
	const start = isSoon || fits ? sentence.start : wordStart(article.text, sentence.start, matters.start - lead);
	const begun = start > sentence.start ? [run('… ', role)] : [];
	return [...begun, ...passageRuns(article, {start, end: sentence.end}, marked, role)];
};

/** Where the word begins that an offset stands in, not before `from`. */
const wordStart = (text: string, from: number, offset: number): number =>
	from + text.slice(from, offset).lastIndexOf(' ') + 1;
