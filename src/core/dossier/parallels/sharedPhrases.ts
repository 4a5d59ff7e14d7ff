import {createNumberList, type NumberList} from '../../text/numberList.ts';
import {createNumberLists, type NumberLists} from '../../text/numberLists.ts';
import {PairNumbers} from '../../text/pairNumbers.ts';
import {sortedNumbers} from '../../text/sortedNumbers.ts';

/** The phrases of each statement that another one has too, and what each tells. */
export type SharedPhrases = {readonly phrases: NumberLists; readonly phraseWeights: Float64Array};

/**
 * Finds the phrases that several statements have, by the numbers of their terms in order. Two words in a row, or with one between
 * them, say more than the two apart: "public places", "missed opportunity".
 */
export function sharedPhrases(terms: NumberLists, weights: Float64Array): SharedPhrases {
	const pairs = new PairNumbers();
	/** The pairs as they come: to look for their numbers again takes longer. */
	const inOrder = createNumberList();
	/** One more than the last statement that has each pair. */
	const latest = createNumberList();
	/** One more than the number of each pair that two statements have. */
	const numbers = createNumberList();
	let shared = 0;
	forEachPair(terms, (one, other, statement) => {
		const pair = pairs.numberOf(one, other);
		inOrder.push(pair);
		if (pair === latest.length) {
			latest.push(statement + 1);
			numbers.push(0);
		} else if (latest.get(pair) !== statement + 1) {
			latest.set(pair, statement + 1);
			if (numbers.get(pair) === 0) numbers.set(pair, ++shared);
		}
	});
	const phraseWeights = new Float64Array(shared);
	pairs.forEach((one, other, pair) => {
		if (numbers.get(pair) > 0) phraseWeights[numbers.get(pair) - 1] = Math.sqrt(weights[one]! * weights[other]!);
	});
	return {phrases: phraseLists(terms, inOrder, numbers), phraseWeights};
}

/** Tells each two terms that are a phrase, statement by statement. */
function forEachPair(
	{firsts, values}: NumberLists,
	tell: (one: number, other: number, statement: number) => void,
): void {
	for (let statement = 0; statement < firsts.length - 1; statement++) {
		const end = firsts[statement + 1]!;
		for (let at = firsts[statement]!; at < end; at++) {
			if (at + 1 < end) tell(values[at]!, values[at + 1]!, statement);
			if (at + 2 < end) tell(values[at]!, values[at + 2]!, statement);
		}
	}
}

/** So many phrases has a list of terms, whether others have them too or not. */
const phrasesIn = (terms: number): number => Math.max(0, 2 * terms - 3);

/** For each statement the numbers of its phrases that others have too; `pairs` are those of all statements, one behind the other. */
function phraseLists({firsts}: NumberLists, pairs: NumberList, numbers: NumberList): NumberLists {
	const lists = createNumberLists();
	let at = 0;
	for (let statement = 0; statement < firsts.length - 1; statement++) {
		const own: number[] = [];
		for (let left = phrasesIn(firsts[statement + 1]! - firsts[statement]!); left > 0; left--) {
			const number = numbers.get(pairs.get(at++));
			if (number > 0) own.push(number - 1);
		}
		lists.add(sortedNumbers(own));
	}
	return lists.build();
}
