import {mapPacked} from '../../text/mapPacked.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {tokenAt} from '../../text/tokens.ts';
import {wordOf} from '../../text/word.ts';

/** A mark that may open or close a quotation, where it stands: the sentence and the token in it. */
type Mark = {readonly sentence: number; readonly at: number; readonly start: number; readonly text: string};

const opening = wordOf('“', '“', [], false);
const closing = wordOf('”', '”', [], false);
const inner = wordOf('‘', '‘', [], false);

/** Signs that stand at the end of what is said: `‘We stay,’ she said`. */
const endOfSpeech = /[.,;:!?…]/u;

/** Characters at least and at most of a quotation in single marks at whose end no such sign stands: more than `rock 'n' roll`. */
const shortestGlance = 3;
const longestGlance = 60;

/**
 * The sentences with the single marks of quotations as double ones, `‘We stay,’ she said`, and with the double ones within them as single
 * ones; an apostrophe, `the dogs' owner`, stays one, and so does whatever stands in double marks.
 */
export function withDoubleMarks(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
	const marks = marksOf(sentences);
	if (!marks.some(({text: mark}) => isSingle(mark))) return sentences;
	const other = new Map<string, Token>();
	for (const [first, last] of pairsOf(text, sentences, marks)) {
		const outer = [marks[first]!, marks[last]!] as const;
		for (const mark of marks.slice(first + 1, last)) if (!isSingle(mark.text)) put(other, mark, inner);
		put(other, outer[0], opening);
		put(other, outer[1], closing);
	}
	if (other.size === 0) return sentences;
	return mapPacked(sentences, (sentence, index) => {
		const tokens = mapPacked(sentence.tokens, (token, at) => other.get(`${index} ${at}`) ?? token);
		return {...sentence, tokens};
	});
}

const put = (into: Map<string, Token>, {sentence, at, start}: Mark, word: Token['word']): unknown =>
	into.set(`${sentence} ${at}`, tokenAt(word, 'sign', start));

const isSingle = (mark: string): boolean => /^['‘’]$/u.test(mark);
const isDouble = (mark: string): boolean => /^[“”„«»"]$/u.test(mark);

const marksOf = (sentences: readonly Sentence[]): Mark[] =>
	sentences.flatMap(({tokens}, sentence) =>
		tokens.flatMap(({kind, text, start}, at) =>
			kind === 'sign' && (isSingle(text) || isDouble(text)) ? [{sentence, at, start, text}] : [],
		),
	);

/** The first and last mark of each quotation in single marks, as indexes. */
function pairsOf(text: string, sentences: readonly Sentence[], marks: readonly Mark[]): [number, number][] {
	const pairs: [number, number][] = [];
	let inDouble = false;
	for (let index = 0; index < marks.length; index++) {
		const mark = marks[index]!;
		const block = sentences[mark.sentence]!.block;
		if (index > 0 && block !== sentences[marks[index - 1]!.sentence]!.block) inDouble = false;
		if (isDouble(mark.text)) inDouble = mark.text === '"' ? !inDouble : /[“„«]/u.test(mark.text);
		else if (!inDouble && opens(text, mark)) {
			const last = endOf(text, marks, index, ({sentence}) => sentences[sentence]!.block === block);
			if (last === null) continue;
			pairs.push([index, last]);
			index = last;
		}
	}
	return pairs;
}

/** Behind a blank, a bracket or another mark, and right before a word. */
const opens = (text: string, {start, text: mark}: Mark): boolean =>
	mark !== '’' && /^[\s([—–“"]?$/u.test(text.charAt(start - 1)) && /^[\p{L}\d$€£“"…[]/u.test(text.slice(start + 1));

/** The mark that closes the quotation: behind or before the sign of an end, else the first one near that is no apostrophe of a plural. */
function endOf(text: string, marks: readonly Mark[], from: number, inBlock: (mark: Mark) => boolean): number | null {
	let near: number | null = null;
	for (let index = from + 1; index < marks.length && inBlock(marks[index]!); index++) {
		const mark = marks[index]!;
		if (!isSingle(mark.text)) continue;
		if (opens(text, mark)) return near;
		if (!closes(text, mark)) continue;
		if (endOfSpeech.test(text.charAt(mark.start - 1))) return index;
		if (near === null && isGlance(marks[from]!, mark) && !isPlural(text, mark)) near = index;
		if (near !== null && endOfSpeech.test(text.charAt(mark.start + 1))) return near;
	}
	return near;
}

const isGlance = (first: Mark, last: Mark): boolean =>
	first.sentence === last.sentence &&
	last.start - first.start >= shortestGlance &&
	last.start - first.start <= longestGlance;

/** Right behind something, and before a blank, a sign or the end. */
const closes = (text: string, {start, text: mark}: Mark): boolean =>
	mark !== '‘' && /\S/u.test(text.charAt(start - 1)) && /^[\s.,;:!?)\]—–”"]?$/u.test(text.charAt(start + 1));

/** `the boys’ school`. */
const isPlural = (text: string, {start}: Mark): boolean => /^s['’]\s\p{Ll}/u.test(text.slice(start - 1, start + 3));
