import {type NumberColumn, pickNumbers, pickRenumbered} from '../../text/numberColumn.ts';
import {createRuns, type RowRuns, rowsIn} from '../../text/rowRuns.ts';
import {pickStrings, withStrings} from '../../text/stringTable.ts';
import {reasonFor} from '../differences/verdicts.ts';
import type {FactCause, Verdict} from '../dossier.ts';
import type {PackedFacts} from './packedFacts.ts';

/** What articles and figures are called now, by their numbers and rows before; -1 for those that are not there. */
type Renumbered = {
	readonly numbersNow: Int32Array;
	readonly rowsNow: Int32Array;
	/** The origin of an article, by its number now. */
	readonly originOf: (article: number) => string;
};

/** A fact of which some claims are gone: its row now, and the articles that are left to report it, by their numbers before. */
type PartialFact = {readonly row: number; readonly articles: ReadonlySet<number>};

/** Facts of which claims are left, in flat arrays: there are hundreds of thousands. */
type FactsLeft = {
	readonly facts: RowRuns;
	readonly claims: RowRuns;
	/** Where the claims of each begin; one entry more than there are facts. */
	readonly firstClaims: Uint32Array;
	readonly partial: readonly PartialFact[];
};

/**
 * The facts that articles report which have a number now, with their claims there. Where others are gone, the kind of difference is
 * that of before, and says so; what one article alone is left to report has none.
 */
export function factsIn(facts: PackedFacts, renumbered: Renumbered): PackedFacts {
	const left = factsLeft(facts, renumbered.numbersNow);
	const {words} = facts;
	const cause: FactCause = {kind: 'changed'};
	const more = [JSON.stringify(cause), reasonFor(cause), 'single' satisfies Verdict];
	const [changed, reason, single] = more.map((_, at) => words.ends.length + at + 1) as [number, number, number];
	const told = (column: NumberColumn, inPart: (fact: PartialFact, before: number) => number): Uint32Array => {
		const picked = Uint32Array.from(pickNumbers(column, left.facts));
		for (const fact of left.partial) picked[fact.row] = inPart(fact, picked[fact.row]!);
		return picked;
	};
	return {
		ids: pickStrings(facts.ids, left.facts),
		labels: pickStrings(facts.labels, left.facts),
		kinds: pickNumbers(facts.kinds, left.facts),
		verdicts: told(facts.verdicts, ({articles}, before) => (articles.size < 2 ? single : before)),
		reasons: told(facts.reasons, () => reason),
		causes: told(facts.causes, () => changed),
		unsure: pickNumbers(facts.unsure, left.facts),
		origins: told(facts.origins, ({articles}) => originsOf(articles, renumbered)),
		firstClaims: left.firstClaims,
		claims: claimsIn(facts.claims, left.claims, renumbered),
		words: withStrings(words, more),
		speakers: facts.speakers,
	};
}

function factsLeft({firstClaims, claims: {articles}}: PackedFacts, numbersNow: Int32Array): FactsLeft {
	const [facts, claims] = [createRuns(), createRuns()];
	const firsts = new Uint32Array(firstClaims.length);
	const partial: PartialFact[] = [];
	let row = 0;
	for (let fact = 0; fact < firstClaims.length - 1; fact++) {
		const [first, next] = [firstClaims[fact]!, firstClaims[fact + 1]!];
		let count = 0;
		for (let claim = first; claim < next; claim++)
			if (numbersNow[articles[claim]!]! >= 0) {
				claims.add(claim, claim + 1);
				count++;
			}
		if (count === 0) continue;
		facts.add(fact, fact + 1);
		if (count < next - first) partial.push({row, articles: articlesLeft(articles.subarray(first, next), numbersNow)});
		firsts[++row] = firsts[row - 1]! + count;
	}
	return {facts: facts.runs, claims: claims.runs, firstClaims: firsts.slice(0, row + 1), partial};
}

const articlesLeft = (articles: NumberColumn, numbersNow: Int32Array): Set<number> =>
	new Set([...articles].filter(article => numbersNow[article]! >= 0));

const originsOf = (articles: ReadonlySet<number>, {numbersNow, originOf}: Renumbered): number =>
	new Set([...articles].map(article => originOf(numbersNow[article]!))).size;

function claimsIn(
	claims: PackedFacts['claims'],
	runs: RowRuns,
	{numbersNow, rowsNow}: Renumbered,
): PackedFacts['claims'] {
	const {articles, starts, ends, asOfs, statuses, attributions, figures, firstFigures} = claims;
	return {
		articles: pickRenumbered(articles, runs, numbersNow),
		starts: pickNumbers(starts, runs),
		ends: pickNumbers(ends, runs),
		asOfs: pickNumbers(asOfs, runs),
		statuses: pickNumbers(statuses, runs),
		attributions: pickNumbers(attributions, runs),
		firstFigures: firstsIn(firstFigures, runs),
		// The figures of a claim stand in its article, and are left where it is.
		figures: pickRenumbered(
			figures,
			runs.map(([from, to]) => [firstFigures[from]!, firstFigures[to]!]),
			rowsNow,
		),
	};
}

/** Where groups begin of which some are left; one entry more than there are groups. */
function firstsIn(firsts: NumberColumn, runs: RowRuns): Uint32Array {
	const picked = new Uint32Array(rowsIn(runs) + 1);
	let at = 0;
	for (const [from, to] of runs)
		for (let row = from; row < to; row++) picked[++at] = picked[at - 1]! + firsts[row + 1]! - firsts[row]!;
	return picked;
}
