import type {Dossier, DossierArticle} from '../dossier/dossier.ts';
import {quotable, quotedPlaces} from '../text/quotedPlaces.ts';
import type {Span} from '../text/span.ts';

/** Finds the articles of a gold file in a dossier, and its quotations in their texts. */
export type EvaluatedArticles = {
	articleOf(file: string): DossierArticle | undefined;
	/** The place of a quotation nearest to an offset; null when its words are not in the text. */
	placeOf(file: string, quote: string, start: number): Span | null;
};

/** File name without folder and extension. */
const baseName = (path: string): string =>
	path
		.split('/')
		.at(-1)!
		.replace(/\.[^.]+$/u, '');

/** The articles of a dossier by the names of their files. */
export function evaluatedArticles({articles}: Dossier): EvaluatedArticles {
	const byName = new Map(articles.map(article => [baseName(article.path), article]));
	const texts = new Map<string, ReturnType<typeof quotable>>();
	const articleOf = (file: string) => byName.get(baseName(file));
	return {
		articleOf,
		placeOf: (file, quote, start) => {
			const article = articleOf(file);
			if (!article) return null;
			const text = texts.get(article.id) ?? quotable(article.text);
			texts.set(article.id, text);
			const away = (place: Span): number => Math.abs(place.start - start);
			return quotedPlaces(text, quote).sort((a, b) => away(a) - away(b))[0] ?? null;
		},
	};
}
