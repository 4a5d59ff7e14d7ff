import type {ArticleId} from '../core/article/article.ts';
import type {Parallel} from '../core/dossier/dossier.ts';
import type {SearchResults} from '../core/search/search.ts';
import type {Analysis} from '../library/analysis.ts';

/** Answers that the analysis has given about one dossier, and questions that it has been asked. Everything is asked once. */
export class RemoteDossier {
	readonly #analysis: Pick<Analysis, 'findParallels' | 'search'>;
	readonly #parallels = new Map<ArticleId, readonly Parallel[] | null>();
	readonly #results = new Map<string, SearchResults>();
	#asked: string | null = null;
	#shown: SearchResults | null = null;

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

	/** Results of a query; while they have still to come those that were found last, null when none were. */
	readonly search = (query: string): SearchResults | null => {
		const known = this.#results.get(query);
		if (known) this.#shown = known;
		else if (this.#asked !== query) {
			this.#asked = query;
			this.#analysis.search(query);
		}
		return known ?? this.#shown;
	};

	tellParallels(article: ArticleId, parallels: readonly Parallel[]): void {
		this.#parallels.set(article, parallels);
	}

	tellResults(query: string, results: SearchResults): void {
		if (this.#results.size >= mostResults) this.#results.clear();
		this.#results.set(query, results);
	}
}

/** Queries whose results are remembered. */
const mostResults = 50;
