import type {AnnotatedArticle, Claim, Count} from '../../annotate/annotation.ts';
import {type CompassPart, compassPartIn} from '../../language/compass.ts';
import {wideRegions} from '../../language/wideRegions.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {keySet} from '../grouping/keySet.ts';
import type {Scope} from './answer.ts';

/** The place that the title names, when it names only one. */
export function settingOf(found: AnnotatedArticle, actors: ActorIndex): Scope {
	const end = found.article.blocks[0]?.end ?? 0;
	const places = found.mentions.flatMap(({start, kind, country}, index) =>
		start < end && country !== undefined && (kind === 'place' || kind === 'country') ? [index] : [],
	);
	const setting = scopeOf(found, {places, territory: null}, actors);
	return setting.scope.size === 1 ? setting : {scope: keySet([]), scopeCountries: keySet([]), wide: false};
}

/** The places that a number is limited to, as far as they limit. */
export function scopeOf(
	{article, mentions}: AnnotatedArticle,
	{places, territory}: Pick<Count, 'places' | 'territory'>,
	actors: ActorIndex,
): Scope {
	const country = territory === null ? undefined : actors.country(territory);
	const scope: string[] = country === undefined ? [] : [country];
	const scopeCountries: string[] = country === undefined ? [] : [territory!];
	let wide = false;
	for (const place of places) {
		const {chain, kind, country} = mentions[place]!;
		const actor = actors.actorOf(article.id, chain);
		if (actor === undefined) continue;
		if (wideRegions.has(actor)) {
			wide = true;
			continue;
		}
		scope.push(actor);
		if (kind === 'country' && country !== undefined) scopeCountries.push(country);
	}
	return {scope: keySet(scope), scopeCountries: keySet(scopeCountries), wide: wide && scope.length === 0};
}

/** The regions of a country that every article names: all of it happens there. None of a single article. */
export function homeRegions(annotated: readonly AnnotatedArticle[], actors: ActorIndex): ReadonlySet<string> {
	if (annotated.length < 2) return new Set();
	const named = annotated.map(({article, mentions}) => {
		const regions = mentions.filter(({rule}) => rule === 'region');
		return new Set(regions.flatMap(({chain}) => actors.actorOf(article.id, chain) ?? []));
	});
	return new Set([...named[0]!].filter(region => named.every(regions => regions.has(region))));
}

/** The compass part that is named between a number and the next one; before it where it is the first of its claim. */
export function compassOf(found: AnnotatedArticle, claim: Claim, index: number): CompassPart | null {
	const {article, quantities} = found;
	const {start, end, measure} = quantities[index]!;
	if (measure !== 'count') return null;
	const next = Math.min(claim.end, quantities[index + 1]?.start ?? claim.end);
	const behind = next > end ? compassPartIn(article.text.slice(end, next)) : null;
	const isFirst = (quantities[index - 1]?.start ?? -1) < claim.start;
	const before = isFirst && claim.start < start ? compassPartIn(article.text.slice(claim.start, start)) : null;
	return behind ?? before ?? compassOfThose(found, index);
}

/** "3,500 live in the south of the camp. The town put them at 900": of the same part as the number whose noun it has. */
function compassOfThose(found: AnnotatedArticle, index: number): CompassPart | null {
	const {quantities, sentences} = found;
	const {noun, sentence} = quantities[index]!;
	if (noun === null || noun.end > sentences[sentence]!.start) return null;
	const lender = quantities.findLastIndex((other, place) => place < index && other.noun?.start === noun.start);
	const claim = lookupOf(found).claimOf(lender);
	return claim === undefined ? null : compassOf(found, claim, lender);
}
