import type {ActorId, Dossier} from '../dossier/dossier.ts';
import type {LanguageRules} from '../language/language.ts';
import {sliceOf} from '../text/span.ts';
import {comparedWordsIn} from './comparedWords.ts';
import type {EvaluatedArticles} from './evaluatedArticles.ts';
import type {GoldFile} from './goldFile.ts';
import {harmonicMeasure, type MeasuredPart, type Miss, ratio} from './measure.ts';

/** An actor of the dossier in one article, with its surfaces there. */
type Named = {readonly actor: ActorId; readonly surfaces: ReadonlySet<string>};

/** A surface in an article that both have, with whom each takes it for. */
type SharedSurface = {readonly gold: string; readonly found: ActorId};

/** Actors found in each article, and whether the surfaces of one actor stand together over all articles (B³). */
export function measureActors(
	gold: GoldFile,
	dossier: Dossier,
	articles: EvaluatedArticles,
	languages: readonly LanguageRules[],
): MeasuredPart {
	const {comparedName} = comparedWordsIn(languages);
	const misses: Miss[] = [];
	const shared: SharedSurface[] = [];
	const counts = {asked: 0, found: 0, right: 0};
	for (const {file, actors, optionalSurfaces} of gold.articles) {
		const named = namedIn(dossier, articles.articleOf(file), comparedName);
		const used = new Set<Named>();
		for (const {id, surfaces} of actors) {
			counts.asked++;
			const wanted = new Set(surfaces.map(comparedName));
			let best: {readonly entry: Named; readonly common: number} | null = null;
			for (const entry of named) {
				const common = [...entry.surfaces].filter(surface => wanted.has(surface)).length;
				for (let item = 0; item < common; item++) shared.push({gold: id, found: entry.actor});
				if (common > (best?.common ?? 0) && !used.has(entry)) best = {entry, common};
			}
			if (best) used.add(best.entry);
			else misses.push({kind: 'actorMissed', file, gold: surfaces.join(', '), found: ''});
		}
		const optional = new Set(optionalSurfaces.map(comparedName));
		const wrong = named.filter(
			entry => !used.has(entry) && ![...entry.surfaces].some(surface => optional.has(surface)),
		);
		for (const {surfaces} of wrong) misses.push({kind: 'actorWrong', file, gold: '', found: [...surfaces].join(', ')});
		counts.right += used.size;
		counts.found += used.size + wrong.length;
	}
	const all = harmonicMeasure('actors', ratio(counts.right, counts.found), ratio(counts.right, counts.asked));
	return {measures: [all, measureAliases(shared)], misses};
}

function namedIn(
	dossier: Dossier,
	article: {readonly id: string; readonly text: string} | undefined,
	comparedName: (name: string) => string,
): Named[] {
	if (!article) return [];
	return dossier.actors.flatMap(({id, mentions}) => {
		const here = mentions.filter(mention => mention.article === article.id);
		const surfaces = new Set(here.map(mention => comparedName(sliceOf(article.text, mention))));
		return surfaces.size === 0 ? [] : [{actor: id, surfaces}];
	});
}

/** B³ (Bagga and Baldwin 1998): for each surface, the share of its cluster that belongs with it, and of what belongs that is there. */
function measureAliases(shared: readonly SharedSurface[]) {
	const tally = (keyOf: (item: SharedSurface) => string): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const item of shared) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
		return counts;
	};
	const bothOf = ({gold, found}: SharedSurface): string => JSON.stringify([gold, found]);
	const [meant, together, both] = [tally(({gold}) => gold), tally(({found}) => found), tally(bothOf)];
	let [precision, recall] = [0, 0];
	for (const item of shared) {
		const common = both.get(bothOf(item))!;
		precision += common / together.get(item.found)!;
		recall += common / meant.get(item.gold)!;
	}
	return harmonicMeasure('aliases', ratio(precision, shared.length), ratio(recall, shared.length));
}
