import type {Dossier, Figure} from '../dossier/dossier.ts';
import {unitOf} from '../dossier/exportJson.ts';
import type {LanguageRules} from '../language/language.ts';
import {overlaps, sliceOf} from '../text/span.ts';
import {type ComparedWords, comparedWordsIn} from './comparedWords.ts';
import type {EvaluatedArticles} from './evaluatedArticles.ts';
import type {GoldFigure, GoldFile} from './goldFile.ts';
import {harmonicMeasure, type MeasuredPart, type Miss, ratio} from './measure.ts';
import {sameUnitIn} from './sameUnit.ts';

/** Which figures of the dossier are those of the gold file. */
export type FigureMatches = MeasuredPart & {
	readonly byGold: ReadonlyMap<string, Figure>;
	readonly byFigure: ReadonlyMap<string, GoldFigure>;
};

type Bounds = Pick<Figure, 'min' | 'max'>;

const near = (a: number, b: number): boolean => {
	const slack = Number.isInteger(a) && Number.isInteger(b) ? 1e-9 : 1e-3;
	return Math.abs(a - b) <= slack * Math.max(1, Math.abs(a), Math.abs(b));
};

/** Whether two figures have the same bounds; one left open is compared by the one that stands. */
export const sameBounds = (a: Bounds, b: Bounds): boolean =>
	near((a.min ?? a.max)!, (b.min ?? b.max)!) && near((a.max ?? a.min)!, (b.max ?? b.min)!);

/** Figures found, and their units, relations and speakers among those found. */
export function measureFigures(
	gold: GoldFile,
	dossier: Dossier,
	articles: EvaluatedArticles,
	languages: readonly LanguageRules[],
): FigureMatches {
	const byGold = new Map<string, Figure>();
	const byFigure = new Map<string, GoldFigure>();
	const free = new Set<string>();
	const misses: Miss[] = [];
	let asked = 0;
	for (const {file, figures} of gold.articles) {
		const article = articles.articleOf(file);
		const here = dossier.figures.filter(figure => figure.article === article?.id);
		for (const figure of figures) {
			const place = articles.placeOf(file, figure.quote, figure.start);
			const touching = here.filter(candidate => place !== null && overlaps(place, candidate));
			if (figure.ignored) {
				for (const {id} of touching) free.add(id);
				continue;
			}
			asked++;
			const found = touching.find(candidate => !byFigure.has(candidate.id) && sameBounds(candidate, figure));
			if (found) {
				byGold.set(figure.id, found);
				byFigure.set(found.id, figure);
			} else misses.push({kind: place ? 'figureMissed' : 'quoteMissing', file, gold: figure.quote, found: ''});
		}
	}
	const scored = new Map(gold.articles.flatMap(({file}) => [[articles.articleOf(file)?.id, file] as const]));
	const counted = dossier.figures.filter(({id, article}) => scored.has(article) && (byFigure.has(id) || !free.has(id)));
	for (const figure of counted)
		if (!byFigure.has(figure.id)) {
			const file = scored.get(figure.article)!;
			misses.push({kind: 'figureWrong', file, gold: '', found: sliceOf(articles.articleOf(file)!.text, figure)});
		}
	const details = measureDetails(gold, byGold, dossier, languages);
	const all = harmonicMeasure('figures', ratio(byFigure.size, counted.length), ratio(byGold.size, asked));
	return {measures: [all, ...details.measures], misses: [...misses, ...details.misses], byGold, byFigure};
}

/** Unit, relation and speaker of the figures that were found. */
function measureDetails(
	gold: GoldFile,
	byGold: ReadonlyMap<string, Figure>,
	{articles}: Dossier,
	languages: readonly LanguageRules[],
): MeasuredPart {
	const sameUnit = sameUnitIn(languages);
	const words = comparedWordsIn(languages);
	const misses: Miss[] = [];
	const right = {units: 0, relations: 0, speakers: 0};
	const speakers = {gold: 0, found: 0};
	const articleOf = new Map(articles.map(article => [article.id, article]));
	for (const {file, figures} of gold.articles)
		for (const figure of figures) {
			const found = byGold.get(figure.id);
			if (!found) continue;
			if (sameUnit(figure.unit, unitOf(found, articleOf.get(found.article)!))) right.units++;
			else misses.push({kind: 'unitWrong', file, gold: `${figure.quote} (${figure.unit})`, found: found.unit});
			if (relationOf(figure.relation) === relationOf(found.relation)) right.relations++;
			else
				misses.push({kind: 'relationWrong', file, gold: `${figure.quote} (${figure.relation})`, found: found.relation});
			const [wanted, given] = [words.meaningfulWords(figure.attribution.join(' ')), speakerWords(found, words)];
			if (wanted.length > 0) speakers.gold++;
			if (given.length > 0) speakers.found++;
			if (wanted.some(word => given.includes(word))) right.speakers++;
			else if (wanted.length + given.length > 0) {
				const expected = `${figure.quote} (${figure.attribution.join(', ')})`;
				misses.push({kind: 'attributionWrong', file, gold: expected, found: found.attribution?.text ?? ''});
			}
		}
	return {
		measures: [
			{id: 'units', value: ratio(right.units, byGold.size)},
			{id: 'relations', value: ratio(right.relations, byGold.size)},
			harmonicMeasure('attributions', ratio(right.speakers, speakers.found), ratio(right.speakers, speakers.gold)),
		],
		misses,
	};
}

/** The words of the source as written, and of the actors that it names. */
const speakerWords = ({attribution}: Figure, {meaningfulWords}: ComparedWords): string[] =>
	attribution === null ? [] : meaningfulWords([attribution.text, ...attribution.actors].join(' '));

/** A range is exact in what it says. */
const relationOf = (relation: string): string => (relation === 'range' ? 'exact' : relation);
