import {createNumberList} from '../../text/numberList.ts';
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
	/** One more than the last statement that has each pair. */
	const latest = createNumberList();
	/** One more than the number of each pair that two statements have. */
	const numbers = createNumberList();
	let shared = 0;
	forEachPair(terms, pairs, (pair, statement) => {
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
	return {phrases: phraseLists(terms, pairs, numbers.array()), phraseWeights};
}

function forEachPair(
	{firsts, values}: NumberLists,
	pairs: PairNumbers,
	visit: (pair: number, statement: number) => void,
): void {
	for (let statement = 0; statement < firsts.length - 1; statement++) {
		const end = firsts[statement + 1]!;
		for (let at = firsts[statement]!; at < end; at++)
			for (let next = at + 1; next < end && next <= at + 2; next++)
				visit(pairs.numberOf(values[at]!, values[next]!), statement);
	}
}

function phraseLists(terms: NumberLists, pairs: PairNumbers, numbers: Uint32Array): NumberLists {
	const lists = createNumberLists();
	let own: number[] = [];
	let current = 0;
	const endTo = (statement: number): void => {
		for (; current < statement; current++) {
			lists.add(sortedNumbers(own));
			own = [];
		}
	};
	forEachPair(terms, pairs, (pair, statement) => {
		endTo(statement);
		if (numbers[pair]! > 0) own.push(numbers[pair]! - 1);
	});
	endTo(terms.firsts.length - 1);
	return lists.build();
}
