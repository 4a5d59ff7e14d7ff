import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {sliceOf} from '../text/span.ts';
import type {FactClaim, FactId} from './dossier.ts';
import {figureId} from './figureId.ts';
import type {TellingFact} from './silence.ts';

/**
 * The facts with their ids, in the same order. An id comes from what the first claim says and where, so that it stays when
 * articles that do not report the fact come or go, and when other parts of that article change.
 */
export function withFactIds(
	facts: readonly Omit<TellingFact, 'id'>[],
	annotated: readonly AnnotatedArticle[],
): TellingFact[] {
	const wordsOf = claimWords(annotated);
	const used = new Map<string, number>();
	return facts.map(fact => {
		const id = `fact-${hashOf(`${fact.kind} ${wordsOf(fact.claims[0]!)}`)}`;
		const number = (used.get(id) ?? 0) + 1;
		used.set(id, number);
		return {id: (number === 1 ? id : `${id}-${number}`) as FactId, ...fact};
	});
}

/** Article, words of the claim and words of its figures, spaces evened out. */
function claimWords(annotated: readonly AnnotatedArticle[]): (claim: FactClaim) => string {
	const texts = new Map(annotated.map(({article}) => [article.id, article.text]));
	const figures = new Map(
		annotated.flatMap(({article, quantities}) =>
			quantities.map((quantity, index) => [figureId(article.id, index), sliceOf(article.text, quantity)] as const),
		),
	);
	return claim =>
		[claim.article, sliceOf(texts.get(claim.article) ?? '', claim), ...claim.figures.map(id => figures.get(id))]
			.join(' ')
			.replaceAll(/\s+/gu, ' ');
}

/** FNV-1a over the UTF-16 units, 32 bits, as eight hexadecimal digits. */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
