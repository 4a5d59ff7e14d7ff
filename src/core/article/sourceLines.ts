import {endsSentence} from './lineShapes.ts';

/** A line of the file that holds words; `line` counts from 1. Of a paragraph that was wrapped, the first. */
export type SourceLine = {readonly line: number; readonly text: string};

const typicalWrap = {shortest: 45, longest: 110};
const enoughLines = 8;
/** Lines that reach close to the column, of all lines; and of those, the ones that stop within a sentence. */
const leastFull = 0.45;
const leastUnfinished = 0.6;
const longestWord = 14;

/** The column that a text was wrapped at by hand or by a mail program; null when its lines are paragraphs. */
function wrapColumn(lines: readonly string[]): number | null {
	const filled = lines.filter(line => /[\p{L}\p{N}]/u.test(line));
	if (filled.length < enoughLines) return null;
	const longest = filled.reduce((length, line) => Math.max(length, line.length), 0);
	if (longest < typicalWrap.shortest || longest > typicalWrap.longest) return null;
	const full = filled.filter(line => line.length >= longest - longestWord);
	const unfinished = full.filter(line => !endsSentence(line));
	const wrapped = full.length >= filled.length * leastFull && unfinished.length >= full.length * leastUnfinished;
	return wrapped ? longest : null;
}

/**
 * The next line continues this one: its first word would not have fitted at the end, or the sentence stops within; a full
 * line goes on with a capital too (`near San` / `Francisco`), but for the first line of the text, which may be a title.
 */
function continues(line: string, next: string, column: number, first: boolean): boolean {
	if (next === '') return false;
	if (line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > column) return true;
	if (endsSentence(line) || bullet.test(next)) return false;
	return /^\p{Ll}/u.test(next) || (!first && line.length >= column - longestWord);
}

/** A sign, or the number of an item: `2.`, `3)`. */
const bullet = /^(?:[^\p{L}\p{N}"«“]|\d{1,2}[.)] )/u;

const joined = (line: string, next: string): string => (/\p{L}-$/u.test(line) ? line + next : `${line} ${next}`);

/** The lines that hold words, with hard-wrapped paragraphs put together again. */
export function sourceLines(text: string): SourceLine[] {
	const lines = text.split('\n').map(line => line.trim());
	const column = wrapColumn(lines);
	const result: SourceLine[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = index + 1;
		let words = lines[index]!;
		while (column && words !== '' && continues(lines[index]!, lines[index + 1] ?? '', column, result.length === 0)) {
			index++;
			words = joined(words, lines[index]!);
		}
		if (words !== '') result.push({line, text: words});
	}
	return result;
}
