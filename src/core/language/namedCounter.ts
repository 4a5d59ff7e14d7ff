import {foldWord} from '../text/fold.ts';
import {words} from './wordLists.ts';

/** Finds who counts by the words of a source, of which each counter has a list: the counter of the first word that has one; null for other sources. */
export function namedCounter<Counter extends string>(
	wordsOf: Readonly<Record<Counter, string>>,
): (source: string) => Counter | null {
	const counters = new Map<string, Counter>();
	for (const counter of Object.keys(wordsOf) as Counter[])
		for (const word of words(wordsOf[counter])) counters.set(foldWord(word), counter);
	return source => {
		for (const word of source.split(/[^\p{L}]+/u)) {
			const counter = counters.get(foldWord(word));
			if (counter !== undefined) return counter;
		}
		return null;
	};
}
