import type {ArticleId} from '../../article/article.ts';
import type {Dossier, DossierArticle, Parallel} from '../dossier.ts';
import {pickPlaces} from '../groupedPlaces.ts';
import {wordCount} from '../wordCount.ts';
import {actorsIn} from './actorsIn.ts';
import {factsIn} from './factsIn.ts';
import {figuresIn} from './figuresIn.ts';
import {datedIn} from './packedDated.ts';
import {type PackedFindings, readFindings} from './packedDossier.ts';
import {packedFrom} from './packedFrom.ts';

/**
 * A dossier that was read, with these articles in the place of its own: what was found in those that have the very same text stays,
 * without what it had to do with any other; of all others nothing is known yet, so that no offset is one into another text. Throws
 * `RangeError` for a dossier that is not packed.
 */
export function withArticles(dossier: Dossier, articles: readonly DossierArticle[]): Dossier {
	const packed = packedFrom(dossier);
	if (!packed) throw new RangeError('the dossier is not packed');
	const {title, issues, parallels, uncompared = new Set()} = dossier;
	const before = new Map(dossier.articles.map(({id}, number) => [id, number]));
	const numbersBefore = Int32Array.from(articles, article => {
		const number = before.get(article.id) ?? -1;
		return number >= 0 && hasSameText(dossier.articles[number]!, article) ? number : -1;
	});
	const fresh = articles.filter((article, number) => numbersBefore[number]! < 0 || uncompared.has(article.id));
	const freshIds = new Set(fresh.map(({id}) => id));
	const compared = new Set(articles.flatMap(({id}) => (freshIds.has(id) ? [] : [id])));
	return readFindings(findingsIn(packed, dossier.articles.length, numbersBefore, articles), {
		...{title, issues, articles, uncompared: freshIds},
		parallels: parallelsIn(parallels, compared),
	});
}

/** A text that lies on the disk is read only where it is as long. */
const hasSameText = (before: DossierArticle, now: DossierArticle): boolean =>
	before === now || (wordCount(before) === wordCount(now) && before.text === now.text);

function findingsIn(
	packed: PackedFindings,
	count: number,
	numbersBefore: Int32Array,
	articles: readonly DossierArticle[],
): PackedFindings {
	const numbersNow = new Int32Array(count).fill(-1);
	for (const [now, number] of numbersBefore.entries()) if (number >= 0) numbersNow[number] = now;
	const {figures, rowsNow} = figuresIn(packed.figures, numbersNow);
	return {
		sentences: pickPlaces(packed.sentences, numbersBefore, numbersNow),
		actors: actorsIn(packed.actors, numbersNow),
		figures,
		facts: factsIn(packed.facts, {numbersNow, rowsNow, originOf: number => articles[number]!.origin}),
		dated: datedIn(packed.dated, numbersNow),
	};
}

/** The parallels of these articles, without what they match in others. */
export const parallelsIn = (parallels: readonly Parallel[], articles: ReadonlySet<ArticleId>): Parallel[] =>
	parallels.flatMap(parallel => {
		if (!articles.has(parallel.article)) return [];
		const matches = parallel.matches.filter(({article}) => articles.has(article));
		return matches.length === 0 ? [] : [{...parallel, matches}];
	});
