import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {Issue} from '../../article/article.ts';
import type {Corrections, QuotationLine} from './corrections.ts';
import {misfit} from './misfit.ts';
import {isClaim, type QuotedClaim, quotedClaims} from './quotedClaims.ts';

/** Claims that the reader says are of one fact, or of different ones. */
export type ClaimDecisions = {
	readonly same: readonly (readonly QuotedClaim[])[];
	readonly different: readonly (readonly QuotedClaim[])[];
	readonly issues: readonly Issue[];
};

/** The decisions of a reader who has made none. */
export const noDecisions: ClaimDecisions = {same: [], different: [], issues: []};

/** Reads the lines of `same` and `different`; a line that does not fit or contradicts another is told and left out. */
export function decideClaims(annotated: readonly AnnotatedArticle[], corrections: Corrections): ClaimDecisions {
	const issues: Issue[] = [];
	const find = quotedClaims(annotated);
	const read = (line: QuotationLine): QuotedClaim[] => {
		const found = line.quotations.map(quotation => ({quotation, claim: find(quotation)}));
		for (const {quotation, claim} of found) if (!isClaim(claim)) issues.push(misfit(quotation, claim));
		const claims = found.flatMap(({claim}) => (isClaim(claim) ? [claim] : []));
		return claims.length === line.quotations.length ? claims : [];
	};
	const same = corrections.same.map(read).filter(claims => claims.length > 0);
	const groups = joined(same);
	const different: QuotedClaim[][] = [];
	for (const line of corrections.different) {
		const claims = read(line);
		const ids = claims.map(({key}) => groups.get(key) ?? key);
		if (new Set(ids).size < ids.length) issues.push(misfit(line, ['contradictsSame']));
		else if (claims.length > 0) different.push(claims);
	}
	return {same, different, issues};
}

/** For every claim that is said to be the same as others, a name of what they are together. */
function joined(same: readonly (readonly QuotedClaim[])[]): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const claims of same) {
		const name = claims[0]!.key;
		const before = new Set(claims.map(({key}) => names.get(key) ?? key));
		for (const [key, known] of names) if (before.has(known)) names.set(key, name);
		for (const {key} of claims) names.set(key, name);
	}
	return names;
}
