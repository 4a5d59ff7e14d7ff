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
};

let questions = 0;

/** A word of which nothing has been asked yet. */
export const wordOf = (text: string, form: string, readings: readonly Reading[], capital: boolean): Word => ({
	text,
	form,
	readings,
	classes: classesOf(readings),
	capital,
	answers: new Array<unknown>(questions).fill(undefined),
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
