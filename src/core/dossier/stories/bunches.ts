import {partitionPoint} from '../../text/partitionPoint.ts';
import type {ArticleProfile} from './articleProfiles.ts';

/** The bunches that a key stands in, in ascending order, and the sums of its weights there. */
type Posting = {readonly bunches: number[]; readonly weights: number[]};

/** A bunch with how alike it is: the mean cosine of its articles and those that were asked about. */
type AlikeBunch = readonly [bunch: number, alike: number];

/**
 * What stands in more bunches than this is common: in a large folder it is asked for only of bunches that the rest makes alike, so that
 * the work grows with the text and not with its square.
 */
const mostBunches = 200;
/** Bunches are asked for that by what is not common are at least so much alike. */
const leastByRare = 0.04;

/** Bunches of articles that speak of the same, by number; compared through the keys that they share alone. */
export class Bunches {
	readonly #postings = new Map<number, Posting>();
	/** The keys of each bunch, and how many articles it has. */
	readonly #keys: number[][] = [];
	readonly #articles: number[] = [];
	readonly #lacks: number[] = [];
	/** What is being summed, by bunch; 0 between questions. */
	readonly #sums: number[] = [];
	readonly #common: number;

	/** `common`: so many bunches a key stands in that it is common; for tests. */
	constructor(common = mostBunches) {
		this.#common = common;
	}

	get size(): number {
		return this.#keys.length;
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
		for (const [at, key] of keys.entries()) this.#weigh(key, bunch, weights[at]!);
		this.#articles[bunch]!++;
		this.#lacks[bunch]! += lack;
	}

	/** The bunches that are alike to an article. */
	alikeTo({keys, weights}: ArticleProfile): AlikeBunch[] {
		return this.#alike(keys, at => weights[at]!, this.size, 1);
	}

	/** The bunches of lower numbers that are alike to a bunch. */
	alikeBefore(bunch: number): AlikeBunch[] {
		const keys = this.#keys[bunch]!;
		return this.#alike(keys, at => this.#weightOf(keys[at]!, bunch), bunch, this.#articles[bunch]!);
	}

	#open(): void {
		this.#keys.push([]);
		this.#articles.push(0);
		this.#lacks.push(0);
		this.#sums.push(0);
	}

	#weigh(key: number, bunch: number, weight: number): void {
		const posting = this.#postings.get(key) ?? {bunches: [], weights: []};
		this.#postings.set(key, posting);
		const place = placeIn(posting, bunch);
		if (posting.bunches[place] === bunch) {
			posting.weights[place]! += weight;
			return;
		}
		posting.bunches.splice(place, 0, bunch);
		posting.weights.splice(place, 0, weight);
		this.#keys[bunch]!.push(key);
	}

	/** How much a bunch speaks of a key; 0 where it has it not. */
	#weightOf(key: number, bunch: number): number {
		const posting = this.#postings.get(key)!;
		const place = placeIn(posting, bunch);
		return posting.bunches[place] === bunch ? posting.weights[place]! : 0;
	}

	/** The bunches before one that are alike to so many articles with these keys. */
	#alike(keys: readonly number[], weightAt: (at: number) => number, before: number, articles: number): AlikeBunch[] {
		const found: number[] = [];
		const common: number[] = [];
		for (let at = 0; at < keys.length; at++) {
			const key = keys[at]!;
			const posting = this.#postings.get(key);
			if (!posting) continue;
			if (posting.bunches.length > this.#common) common.push(at);
			else this.#sum(posting, weightAt(at), before, found);
		}
		const alike: AlikeBunch[] = [];
		for (let place = 0; place < found.length; place++) {
			const bunch = found[place]!;
			const size = articles * this.#articles[bunch]!;
			let sum = this.#sums[bunch]!;
			this.#sums[bunch] = 0;
			if (common.length > 0 && sum < leastByRare * size) continue;
			for (let step = 0; step < common.length; step++) {
				const at = common[step]!;
				sum += weightAt(at) * this.#weightOf(keys[at]!, bunch);
			}
			alike.push([bunch, sum / size]);
		}
		return alike;
	}

	/** Adds what a key of this weight has in common with the bunches before one; notes those that had nothing in common yet. */
	#sum({bunches, weights}: Posting, weight: number, before: number, found: number[]): void {
		for (let place = 0; place < bunches.length && bunches[place]! < before; place++) {
			const bunch = bunches[place]!;
			if (this.#sums[bunch] === 0) found.push(bunch);
			this.#sums[bunch]! += weight * weights[place]!;
		}
	}
}

const placeIn = ({bunches}: Posting, bunch: number): number => partitionPoint(bunches, other => other < bunch);
