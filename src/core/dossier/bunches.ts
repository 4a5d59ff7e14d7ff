import type {ArticleProfile} from './articleProfiles.ts';

/** The bunches that a key stands in, and the sums of its weights there. */
type Posting = {readonly bunches: number[]; readonly weights: number[]};

/** A bunch with how alike it is: the mean cosine of its articles and those that were asked about. */
type AlikeBunch = readonly [bunch: number, alike: number];

/** Bunches of articles that speak of the same, by number; compared through the keys that they share alone. */
export class Bunches {
	readonly #postings = new Map<number, Posting>();
	/** For each bunch the place of its weight in the posting of each of its keys. */
	readonly #places: Map<number, number>[] = [];
	readonly #articles: number[] = [];
	readonly #lacks: number[] = [];
	/** What is being summed, by bunch; 0 between questions. */
	readonly #sums: number[] = [];

	get size(): number {
		return this.#places.length;
	}

	articlesIn(bunch: number): number {
		return this.#articles[bunch]!;
	}

	/** What the articles of a bunch lack on average (see `add`). */
	lackOf(bunch: number): number {
		return this.#lacks[bunch]! / this.#articles[bunch]!;
	}

	/** Adds an article to a bunch, or as a new one; `lack` is how much less it needs in common with others. */
	add(bunch: number, {keys, weights}: ArticleProfile, lack: number): void {
		if (bunch === this.size) this.#open();
		const places = this.#places[bunch]!;
		for (const [at, key] of keys.entries()) {
			const posting = this.#postingOf(key);
			const place = places.get(key);
			if (place === undefined) {
				places.set(key, posting.bunches.push(bunch) - 1);
				posting.weights.push(weights[at]!);
			} else posting.weights[place]! += weights[at]!;
		}
		this.#articles[bunch]!++;
		this.#lacks[bunch]! += lack;
	}

	/** The bunches that share a key with an article. */
	alikeTo({keys, weights}: ArticleProfile): AlikeBunch[] {
		const found: number[] = [];
		for (const [at, key] of keys.entries()) this.#sum(key, weights[at]!, this.size, found);
		return this.#means(found, 1);
	}

	/** The bunches of lower numbers that share a key with a bunch. */
	alikeBefore(bunch: number): AlikeBunch[] {
		const found: number[] = [];
		for (const [key, place] of this.#places[bunch]!)
			this.#sum(key, this.#postings.get(key)!.weights[place]!, bunch, found);
		return this.#means(found, this.#articles[bunch]!);
	}

	#open(): void {
		this.#places.push(new Map());
		this.#articles.push(0);
		this.#lacks.push(0);
		this.#sums.push(0);
	}

	#postingOf(key: number): Posting {
		const known = this.#postings.get(key);
		if (known) return known;
		const posting: Posting = {bunches: [], weights: []};
		this.#postings.set(key, posting);
		return posting;
	}

	/** Adds what a key of this weight has in common with the bunches before one; notes those that had nothing in common yet. */
	#sum(key: number, weight: number, before: number, found: number[]): void {
		const posting = this.#postings.get(key);
		if (!posting) return;
		const {bunches, weights} = posting;
		for (let place = 0; place < bunches.length; place++) {
			const bunch = bunches[place]!;
			if (bunch >= before) continue;
			if (this.#sums[bunch] === 0) found.push(bunch);
			this.#sums[bunch]! += weight * weights[place]!;
		}
	}

	#means(found: readonly number[], articles: number): AlikeBunch[] {
		return found.map(bunch => {
			const alike = this.#sums[bunch]! / (articles * this.#articles[bunch]!);
			this.#sums[bunch] = 0;
			return [bunch, alike];
		});
	}
}
