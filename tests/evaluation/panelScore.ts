import {overlaps} from '../../src/core/text/span.ts';
import type {GoldClaim, GoldDossier} from './goldDossier.ts';

/** A match as the panel shows it: statement indexes. */
export type Shown = ReadonlyMap<number, readonly number[]>;

type Place = {readonly article: number; readonly start: number; readonly end: number};

/** Panel precision, recall, F1 and silence of what would be shown, counted as the contract's scoring counts. */
export function panelScore({claims}: GoldDossier, statements: readonly Place[], shown: Shown, articles: number) {
	const factsAt = (place: Place, full: boolean): Set<string> =>
		new Set(
			claims
				.filter(claim => (!full || !claim.related) && claim.article === place.article && overlaps(claim, place))
				.map(({fact}) => fact),
		);
	const counts = {shown: 0, right: 0, expected: 0, hit: 0, silent: 0, silentRight: 0};
	const seen = new Set<string>();
	for (const claim of claims) {
		const key = `${claim.article}|${claim.start}|${claim.end}`;
		if (claim.related || seen.has(key)) continue;
		seen.add(key);
		countClaim(claim, counts);
	}
	return counts;

	function countClaim(claim: GoldClaim, sums: typeof counts): void {
		const here = statements.flatMap((statement, index) =>
			statement.article === claim.article && overlaps(statement, claim) ? [index] : [],
		);
		const mine = factsAt(claim, false);
		const wide = new Set([...mine, ...here.flatMap(index => [...factsAt(statements[index]!, false)])]);
		for (let article = 0; article < articles; article++) {
			if (article === claim.article) continue;
			const matches = here
				.flatMap(index => shown.get(index) ?? [])
				.filter(index => statements[index]!.article === article);
			const wanted = claims.filter(other => other.article === article && wide.has(other.fact));
			const needed = wanted.filter(other => !other.related && mine.has(other.fact));
			sums.shown += matches.length;
			sums.right += matches.filter(index => wanted.some(other => overlaps(other, statements[index]!))).length;
			if (wanted.length === 0) {
				sums.silent++;
				if (matches.length === 0) sums.silentRight++;
			} else if (needed.length > 0) {
				sums.expected++;
				if (matches.some(index => needed.some(other => overlaps(other, statements[index]!)))) sums.hit++;
			}
		}
	}
}

/** Harmonic mean of precision and recall of the counts. */
export function panelF1({
	shown,
	right,
	expected,
	hit,
}: {
	shown: number;
	right: number;
	expected: number;
	hit: number;
}): number {
	const precision = right / Math.max(1, shown);
	const recall = hit / Math.max(1, expected);
	return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
