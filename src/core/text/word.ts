import type {Reading} from '../language/lexicon.ts';
import {classesOf} from './wordClass.ts';

/** A word, number or sign as it is written, with all that does not depend on its place; kept once for all its places. */
export type Word = {
	/** As written. */
	readonly text: string;
	/** Lower case with plain apostrophes and hyphens: the key for word lists and the lexicon. */
	readonly form: string;
	/** What the lexicon knows of the form, most usual first; empty for unknown words, numbers and signs. */
	readonly readings: readonly Reading[];
	/** What the readings are, together: bits of `wordClass.ts`. */
	readonly classes: number;
	/** Starts with a capital letter, or is written with one inside as the names of some companies are: `easyJet`. */
	readonly capital: boolean;
	/** What was answered of the word before, by question: see `perWord`. */
	readonly answers: unknown[];
	/** Which flags were asked for before, and which of them hold: see `perWordFlag`. */
	asked: number;
	flags: number;
};

let questions = 0;
let flags = 0;
/** Bits of a number that the engine keeps in its place. */
const mostFlags = 30;

/** A word of which nothing has been asked yet. */
export const wordOf = (text: string, form: string, readings: readonly Reading[], capital: boolean): Word => ({
	text,
	form,
	readings,
	classes: classesOf(readings),
	capital,
	answers: new Array<unknown>(questions).fill(undefined),
	asked: 0,
	flags: 0,
});

/**
 * A question whose answer depends on a word alone and its language, worked out once for each word: the words of news
 * repeat. The `context` must be the same for all words of a language.
 */
export function perWord<Answer extends NonNullable<unknown> | null, Context = void>(
	find: (word: Word, context: Context) => Answer,
): (item: {readonly word: Word}, context: Context) => Answer {
	const question = questions++;
	return ({word}, context) => {
		const known = word.answers[question];
		if (known !== undefined) return known as Answer;
		const answer = find(word, context);
		word.answers[question] = answer;
		return answer;
	};
}

/**
 * The same for what holds of a word or not: kept in the word itself, where an answer to `perWord` is looked up in a list. Most words
 * of a text are asked a dozen such questions, and asked again where they stand again.
 */
export function perWordFlag<Context = void>(
	holds: (word: Word, context: Context) => boolean,
): (item: {readonly word: Word}, context: Context) => boolean {
	// What there is no room for is an answer like others.
	if (flags === mostFlags) return perWord(holds);
	const flag = 1 << flags++;
	return ({word}, context) => {
		if ((word.asked & flag) === 0) {
			if (holds(word, context)) word.flags |= flag;
			word.asked |= flag;
		}
		return (word.flags & flag) !== 0;
	};
}
