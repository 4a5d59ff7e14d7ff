import type {Claim, Count} from '../annotation.ts';

/** Cases are such of a disease where the article counts those infected, or cases beside the name of a disease, elsewhere; a court has others. */
export function countedCases(claims: readonly Claim[]): readonly Claim[] {
	const counted = new Set(claims.flatMap(({counts}) => counts.map(({what}) => what)));
	if (!counted.has('infected') || !counted.has('case')) return claims;
	return claims.map(claim =>
		claim.counts.some(isCases) ? {...claim, counts: claim.counts.map(count => ofDisease(count))} : claim,
	);
}

const isCases = ({what}: Count): boolean => what === 'case';

const ofDisease = (count: Count): Count =>
	isCases(count) ? {...count, what: 'infected', event: 'infected', governor: null} : count;
