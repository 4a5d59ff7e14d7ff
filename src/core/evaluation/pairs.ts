import type {Dossier} from '../dossier/dossier.ts';
import type {LanguageRules} from '../language/language.ts';
import {type ComparedWords, comparedWordsIn} from './comparedWords.ts';
import {type FigureMatches, sameBounds} from './figures.ts';
import type {GoldFigure, GoldFile} from './goldFile.ts';
import {harmonicMeasure, type MeasuredPart, type Miss, ratio} from './measure.ts';

/** Two figures of different articles that stand in one fact, by id in fixed order. */
type Pair = readonly [string, string];

const keyOf = (pair: Pair): string => JSON.stringify(pair);

/** Whether two figures of different articles stand in one fact, in the gold file and in the dossier. */
export function measurePairs(
	gold: GoldFile,
	dossier: Dossier,
	matches: FigureMatches,
	languages: readonly LanguageRules[],
): MeasuredPart {
	const figures = new Map(gold.articles.flatMap(article => article.figures.map(figure => [figure.id, figure])));
	const files = new Map(gold.articles.flatMap(({file, figures: here}) => here.map(({id}) => [id, file])));
	const {wanted, welcome} = goldPairs(gold, figures, files, matches, comparedWordsIn(languages));
	const found = new Map<string, Pair>();
	for (const {claims} of dossier.facts) {
		const ids = claims.flatMap(claim => claim.figures.flatMap(id => matches.byFigure.get(id)?.id ?? []));
		for (const pair of pairsOf(ids, files)) if (!welcome.has(keyOf(pair))) found.set(keyOf(pair), pair);
	}
	const right = [...found.keys()].filter(key => wanted.has(key)).length;
	const recallOf = (agreeing: boolean): number | null => {
		const some = [...wanted].filter(([, [a, b]]) => sameBounds(figures.get(a)!, figures.get(b)!) === agreeing);
		return ratio(some.filter(([key]) => found.has(key)).length, some.length);
	};
	const miss = (kind: Miss['kind'], [a, b]: Pair): Miss => ({
		...{kind, file: `${files.get(a)}, ${files.get(b)}`},
		gold: `${figures.get(a)!.quote} ~ ${figures.get(b)!.quote}`,
		found: '',
	});
	return {
		measures: [
			harmonicMeasure('pairs', ratio(right, found.size), ratio(right, wanted.size)),
			{id: 'pairsSameValue', value: recallOf(true)},
			{id: 'pairsOtherValue', value: recallOf(false)},
		],
		misses: [
			...[...wanted].filter(([key]) => !found.has(key)).map(([, pair]) => miss('pairMissed', pair)),
			...[...found].filter(([key]) => !wanted.has(key)).map(([, pair]) => miss('pairWrong', pair)),
		],
	};
}

/** Pairs of figures of different articles. */
function pairsOf(ids: readonly string[], files: ReadonlyMap<string, string>): Pair[] {
	return ids.flatMap(a => ids.flatMap(b => (a < b && files.get(a) !== files.get(b) ? [[a, b] as const] : [])));
}

/** Pairs that must be found, and those that may be: of related claims, of different measures. */
function goldPairs(
	{facts}: GoldFile,
	figures: ReadonlyMap<string, GoldFigure>,
	files: ReadonlyMap<string, string>,
	{byGold}: FigureMatches,
	{kindOfUnit}: ComparedWords,
): {wanted: Map<string, Pair>; welcome: Set<string>} {
	const wanted = new Map<string, Pair>();
	const welcome = new Set<string>();
	for (const {claims} of facts) {
		const related = new Set(claims.filter(claim => claim.related).flatMap(claim => claim.figures));
		const full = new Set(claims.filter(claim => !claim.related).flatMap(claim => claim.figures));
		for (const pair of pairsOf([...new Set([...full, ...related])], files)) {
			const sameKind = kindOfUnit(figures.get(pair[0])!.unit) === kindOfUnit(figures.get(pair[1])!.unit);
			if (sameKind && pair.every(id => full.has(id))) wanted.set(keyOf(pair), pair);
			else welcome.add(keyOf(pair));
			if (pair.some(id => related.has(id))) welcome.add(keyOf(pair));
		}
	}
	for (const key of wanted.keys()) welcome.delete(key);
	for (const [key, pair] of wanted)
		if (pair.some(id => figures.get(id)!.ignored && !byGold.has(id))) wanted.delete(key);
	return {wanted, welcome};
}
