import {rowsOfGroup} from '../../text/groupedRows.ts';
import {rememberingSome} from '../../text/rememberingSome.ts';
import type {Answer} from '../answers/answer.ts';
import {areConversions} from '../answers/conversions.ts';
import {isWholePercent} from '../answers/tellingNumbers.ts';
import {isFate, sidesOfToll} from '../answers/tolls.ts';
import {areTwoCurrencies} from '../answers/unitKind.ts';
import type {BondedPairs} from '../grouping/bondedPairs.ts';
import {otherOf, pairsOfItems} from '../grouping/itemPairs.ts';
import {sameQuestion} from './sameQuestion.ts';
import {statedValuesMeet, valuesMeet} from './valueLikeness.ts';

/**
 * Where an article has a number that fits an answer better than another of its numbers does, that other one answers
 * something else: its bond is taken away, unless both numbers answer one question ("25,000 by the police, 80,000 by
 * the unions"). Written over the bonds given, which a large dossier has megabytes of.
 */
export function partRivals(answers: readonly Answer[], pairs: BondedPairs): void {
	const {ones, others, bonds} = pairs;
	const rivalled = rivalledPairs(answers, pairs);
	for (let pair = 0; pair < bonds.length; pair++) {
		const one = answers[ones[pair]!]!;
		const other = answers[others[pair]!]!;
		if (one.article === other.article) bonds[pair] = bondWithin(one, other, bonds[pair]!);
		else if (rivalled[pair] === 1) bonds[pair] = lost;
	}
}

/** Which pairs of answers of two articles have a rival on one side: 1 for those. */
function rivalledPairs(answers: readonly Answer[], pairs: BondedPairs): Uint8Array {
	const rivalled = new Uint8Array(pairs.ones.length);
	const pairsOf = pairsOfItems(answers.length, pairs);
	const articleOf = Uint32Array.from(answers, ({article}) => article);
	const fitting = {...pairs, bonds: fitOf(answers, pairs)};
	const bestOf = bestByArticle(articleOf, fitting);
	const isRivalled = rivalry(answers, fitting);
	for (let from = 0; from < answers.length; from++) {
		const own = rowsOfGroup(pairsOf, from);
		const best = bestOf(from, own);
		for (let at = 0; at < own.length; at++) {
			const pair = own[at]!;
			if (rivalled[pair] === 1 || Number.isNaN(pairs.bonds[pair]!)) continue;
			const article = articleOf[otherOf(pairs, pair, from)]!;
			const better = best[article]!;
			// Most are the best themselves, or as good as it.
			if (fitting.bonds[better]! <= fitting.bonds[pair]! || article === articleOf[from]) continue;
			if (isRivalled(from, pair, better)) rivalled[pair] = 1;
		}
	}
	return rivalled;
}

/** How well pairs fit: their bonds, and more where a sum is told again as it is. */
function fitOf(answers: readonly Answer[], {ones, others, bonds}: BondedPairs): Float64Array {
	return bonds.map((bond, pair) =>
		bond > 0 && isSameAmount(answers[ones[pair]!]!, answers[others[pair]!]!) ? bond + exactFit : bond,
	);
}

/** What it adds to a bond that both tell one amount of several digits, which no two things have by chance. */
const exactFit = 1;
const isSameAmount = (one: Answer, other: Answer): boolean =>
	(isTellingAmount(one) || areOneToll(one, other)) && statedValuesMeet(one, other);

/** Losses of one number and of one kind, told of both: `84 soldiers`, `a military toll of 84`. */
const leastTollTwice = 20;
const areOneToll = (one: Answer, other: Answer): boolean =>
	one.kind.isFate && !one.round && one.low >= leastTollTwice && one.members !== null && one.members === other.members;
const isTellingAmount = ({quantity: {measure}, kind, round, high}: Answer): boolean =>
	!round && !kind.isFate && (measure === 'share' ? !isWholePercent(high) : measure !== 'duration' && high >= 10);

/** Finds for an answer and its pairs the one with the strongest bond in each article; what it says of other articles is of others. */
function bestByArticle(articleOf: Uint32Array, pairs: BondedPairs): (from: number, own: Uint32Array) => Uint32Array {
	const {bonds} = pairs;
	const best = new Uint32Array(articleOf.length === 0 ? 0 : articleOf.at(-1)! + 1);
	const known = new Uint32Array(best.length);
	return (from, own) => {
		for (let at = 0; at < own.length; at++) {
			const pair = own[at]!;
			if (Number.isNaN(bonds[pair]!)) continue;
			const article = articleOf[otherOf(pairs, pair, from)]!;
			if (known[article] === from + 1 && bonds[pair]! <= bonds[best[article]!]!) continue;
			known[article] = from + 1;
			best[article] = pair;
		}
		return best;
	};
}

/** Tells whether an answer is better paired with another one of the same article, with which its bond is stronger. */
function rivalry(
	answers: readonly Answer[],
	pairs: BondedPairs,
): (from: number, pair: number, best: number) => boolean {
	const size = answers.length;
	// Two numbers of an article are rivals for those of every other one.
	const areOneQuestion = rememberingSome(mostRemembered, (two: number) =>
		sameQuestion(answers[Math.floor(two / size)]!, answers[two % size]!),
	);
	return (from, pair, best) => {
		const mine = answers[from]!;
		const better = otherOf(pairs, best, from);
		const less = otherOf(pairs, pair, from);
		const found = answers[better]!;
		const other = answers[less]!;
		if (areConversions(found, other)) return false;
		if (toldInOtherCurrency(mine, other) && !toldInOtherCurrency(mine, found)) return true;
		if (pairs.bonds[best]! <= pairs.bonds[pair]! + tieBetween(mine, found, other)) return false;
		if (!befellOthers(found, other) && valuesMeet(found, mine) && valuesMeet(other, mine)) return false;
		return !sidesOfToll(found, other) && !areOneQuestion(better * size + less);
	};
}

/** Pairs of which it is remembered whether they answer one question. */
const mostRemembered = 50_000;

/** Where an article tells a sum in two currencies, each is set against those of its own. */
const toldInOtherCurrency = (one: Answer, other: Answer): boolean => areTwoCurrencies(one.unit, other.unit);

/** "16 dead" and "16 policemen killed" in one article may be of two attacks. */
const befellOthers = (one: Answer, other: Answer): boolean =>
	isFate(one) && isFate(other) && one.members !== other.members;

/** Bond of two numbers of one article; such of one sentence as are no answers to one question are kept apart. */
function bondWithin(one: Answer, other: Answer, bond: number): number {
	const isForbidden = Number.isNaN(bond);
	if (sameQuestion(one, other)) return isForbidden ? sameInArticle : Math.max(bond, sameInArticle);
	const listed = one.claim.sentence === other.claim.sentence && !valuesMeet(one, other) && !isFate(one);
	return isForbidden || listed ? Number.NaN : otherQuestion;
}

/** Bond of two numbers of one article that answer one question, at least. */
const sameInArticle = 0.5;
/** Bond of two numbers of one article that do not plainly answer one question. */
const otherQuestion = -0.8;
/** A better partner is better by more than this. */
const tie = 0.45;
/** An amount that is told again as it is fits better than any other; counts are told anew. */
function tieBetween(mine: Answer, same: Answer, other: Answer): number {
	const exact = mine.quantity.measure !== 'count' && statedValuesMeet(mine, same) && !statedValuesMeet(mine, other);
	return exact ? 0 : tie;
}

/** Bond of a pair of which one has a better partner. */
const lost = -1.5;
