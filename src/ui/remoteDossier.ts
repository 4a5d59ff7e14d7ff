import type {ArticleId} from '../core/article/article.ts';
import type {Parallel} from '../core/dossier/dossier.ts';
import type {SearchResults} from '../core/search/search.ts';
import type {Analysis} from '../library/analysis/analysis.ts';

/** Answers that the analysis has given about one dossier, and questions that it has been asked. Everything is asked once. */
export class RemoteDossier {
	readonly #analysis: Pick<Analysis, 'findParallels' | 'search'>;
	readonly #parallels = new Map<ArticleId, readonly Parallel[] | null>();
	readonly #results = new Map<string, SearchResults>();
	#asked: string | null = null;
	#shown: {readonly query: string; readonly results: SearchResults} | null = null;

	constructor(analysis: Pick<Analysis, 'findParallels' | 'search'>) {
		this.#analysis = analysis;
	}

	/** Parallels of an article; null when they have still to come. */
	readonly parallelsIn = (article: ArticleId): readonly Parallel[] | null => {
		const known = this.#parallels.get(article);
		if (known !== undefined) return known;
		this.#parallels.set(article, null);
		this.#analysis.findParallels(article);
		return null;
	};

	/** Results of a query; while they have still to come those that were shown last, if that query was typed on to this one, or back to it. */
	readonly search = (query: string): SearchResults | 'coming' => {
		const known = this.#results.get(query);
		if (known) this.#shown = {query, results: known};
		else if (this.#asked !== query) {
			this.#asked = query;
			this.#analysis.search(query);
		}
		return known ?? (this.#shown && continues(this.#shown.query, query) ? this.#shown.results : 'coming');
	};

	tellParallels(article: ArticleId, parallels: readonly Parallel[]): void {
		this.#parallels.set(article, parallels);
	}

	tellResults(query: string, results: SearchResults): void {
		if (this.#results.size >= mostResults) this.#results.clear();
		this.#results.set(query, results);
	}
}

const continues = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Queries whose results are remembered. */
const mostResults = 50;
