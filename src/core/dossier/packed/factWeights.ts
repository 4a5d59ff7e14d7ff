import {wordReader} from '../../text/wordTable.ts';
import type {PackedFindings} from './packedDossier.ts';

/** What a fact rests on: how many articles report it, and whether any of its figures is a period or an age. */
export type FactWeight = {readonly sources: number; readonly isDuration: boolean};

/** The weights of all facts, in their order, counted without decoding one. */
export function factWeights({facts: {firstClaims, claims}, figures}: PackedFindings): FactWeight[] {
	const wordAt = wordReader(figures.words);
	const isDuration = (claim: number): boolean => {
		for (let at = claims.firstFigures[claim]!; at < claims.firstFigures[claim + 1]!; at++)
			if (wordAt(figures.measures[claims.figures[at]!]!) === 'duration') return true;
		return false;
	};
	return Array.from({length: firstClaims.length - 1}, (_, fact) => {
		const articles = new Set<number>();
		let hasDuration = false;
		for (let claim = firstClaims[fact]!; claim < firstClaims[fact + 1]!; claim++) {
			articles.add(claims.articles[claim]!);
			hasDuration ||= isDuration(claim);
		}
		return {sources: articles.size, isDuration: hasDuration};
	});
}
