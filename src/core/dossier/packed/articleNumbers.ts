import type {ArticleId} from '../../article/article.ts';

/** The articles of a dossier by their place in it. */
export type ArticleNumbers = {
	/** Throws `RangeError` for an article that is not in the dossier. */
	numberOf(id: ArticleId): number;
	idOf(number: number): ArticleId;
};

/** Numbers articles in their order. */
export function articleNumbers(articles: readonly {readonly id: ArticleId}[]): ArticleNumbers {
	const numbers = new Map(articles.map(({id}, number) => [id, number]));
	return {
		numberOf: id => {
			const number = numbers.get(id);
			if (number === undefined) throw new RangeError(`no article ${id} in the dossier`);
			return number;
		},
		idOf: number => articles[number]!.id,
	};
}
