import type {Dossier, Fact} from '../dossier/dossier.ts';
import {overlaps, type Span, sliceOf} from '../text/span.ts';
import type {EvaluatedArticles} from './evaluatedArticles.ts';
import type {GoldFact, GoldFile} from './goldFile.ts';
import {harmonicMeasure, type MeasuredPart, type Miss, ratio} from './measure.ts';

/** A claim of a gold fact where it stands in its article. */
type PlacedClaim = Span & {readonly fact: string; readonly article: string; readonly quote: string};

/** A claim of a fact of the dossier. */
type FoundClaim = Fact['claims'][number];

/**
 * Facts without numbers: of two articles that tell one in the gold file, does one of the dossier's facts have a claim of each; and do two
 * claims of such a fact tell one. What the gold file says nothing of counts neither way.
 */
export function measureTold(gold: GoldFile, dossier: Dossier, articles: EvaluatedArticles): MeasuredPart {
	const placed = gold.facts.flatMap(fact => placedClaims(fact, articles));
	const factsAt = ({article, start, end}: FoundClaim): ReadonlySet<string> =>
		new Set(placed.filter(claim => claim.article === article && overlaps(claim, {start, end})).map(({fact}) => fact));
	const found = new Set<string>();
	const misses: Miss[] = [];
	let [right, wrong] = [0, 0];
	for (const {kind, claims} of dossier.facts) {
		if (kind === 'quantity') continue;
		for (const [one, other] of pairsOf(claims)) {
			const [mine, theirs] = [factsAt(one), factsAt(other)];
			const shared = [...mine].filter(fact => theirs.has(fact));
			for (const fact of shared) found.add(keyOf(fact, one.article, other.article));
			if (shared.length > 0) right++;
			else if (mine.size > 0 && theirs.size > 0) {
				wrong++;
				misses.push(missOf('toldWrong', dossier, one, other));
			}
		}
	}
	const wanted = new Map(gold.facts.flatMap(fact => wantedPairs(fact, articles)));
	const missed = [...wanted].filter(([key]) => !found.has(key));
	misses.push(...missed.map(([, [one, other]]) => missOf('toldMissed', dossier, one, other)));
	return {
		measures: [harmonicMeasure('told', ratio(right, right + wrong), ratio(wanted.size - missed.length, wanted.size))],
		misses,
	};
}

const keyOf = (fact: string, ...articles: readonly [string, string]): string =>
	JSON.stringify([fact, ...[...articles].sort()]);

/** Two claims of different articles. */
function pairsOf<Claim extends {readonly article: string}>(claims: readonly Claim[]): (readonly [Claim, Claim])[] {
	return claims.flatMap((one, place) =>
		claims
			.slice(place + 1)
			.filter(({article}) => article !== one.article)
			.map(other => [one, other] as const),
	);
}

function placedClaims({id, claims}: Pick<GoldFact, 'id' | 'claims'>, articles: EvaluatedArticles): PlacedClaim[] {
	return claims.flatMap(({file, quote, start}) => {
		const place = articles.placeOf(file, quote, start);
		return place === null ? [] : [{...place, fact: id, article: articles.articleOf(file)!.id, quote}];
	});
}

/** Every two articles that make a fact without numbers their own, with a claim of each. */
function wantedPairs(
	{id, claims}: GoldFact,
	articles: EvaluatedArticles,
): [string, readonly [PlacedClaim, PlacedClaim]][] {
	if (claims.some(({figures}) => figures.length > 0)) return [];
	const full = placedClaims({id, claims: claims.filter(({related}) => !related)}, articles);
	return pairsOf(full).map(pair => [keyOf(id, pair[0].article, pair[1].article), pair]);
}

function missOf(kind: 'toldWrong' | 'toldMissed', {articles}: Dossier, ...claims: readonly [Place, Place]): Miss {
	const of = claims.map(claim => articles.find(({id}) => id === claim.article)!);
	return {
		kind,
		file: of.map(({path}) => path).join(', '),
		gold: claims.map((claim, index) => sliceOf(of[index]!.text, claim)).join(' ~ '),
		found: '',
	};
}

type Place = Span & {readonly article: string};
