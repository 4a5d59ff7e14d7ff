import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {isLight} from '../language/concepts/light.ts';
import type {ActorIndex} from './actors.ts';

/** Whether two articles, by index, may be about one story; only such are compared. */
export type SameStory = (one: number, other: number) => boolean;

/**
 * Articles with less than this in common (cosine of how often they use their words and names) tell other stories. Of the pairs
 * of 62 articles on fifteen stories, 94 in 100 of one story have more, and 3 in 100 of two: those are related stories.
 */
const leastAlike = 0.16;
/** Articles with fewer different words and names than this use less of the same ones: for each that lacks, they need so much less in common. */
const fullLength = 80;
const lessByKey = 0.0014;
/** An article with fewer different words and names than this is too short to be told from any story. */
const fewestKeys = 20;

/** Numbers of the words and names of an article in ascending order, and how often it uses each. */
export type ArticleWords = {readonly keys: readonly number[]; readonly counts: readonly number[]};

/** What an article speaks of: the same with how much it speaks of each. */
type Profile = {readonly keys: Uint32Array; readonly weights: Float64Array};

/**
 * Tells articles of one story from others: a folder may hold several, and what their numbers have in common is chance.
 * Rarity is no measure of this: in a folder of one story the words that make the story are common.
 */
export function storiesOf(annotated: readonly AnnotatedArticle[], actors: ActorIndex): SameStory {
	const numbers = new Map<string, number>();
	return storiesFrom(annotated.length, article => wordsOf(annotated[article]!, actors, numbers));
}

/** The same, of so many articles whose words are counted. */
export function storiesFrom(articles: number, words: (article: number) => ArticleWords): SameStory {
	const profiles = new Array<Profile | undefined>(articles);
	const profileOf = (article: number): Profile => {
		profiles[article] ??= profile(words(article));
		return profiles[article];
	};
	/** For each article what is known of it and each later one, four answers in a byte: of thousands they are millions. */
	const known = new Array<Uint8Array | undefined>(articles);
	const alike = alikeness();
	return (one, other) => {
		if (one === other) return true;
		const first = Math.min(one, other);
		const second = Math.max(one, other);
		known[first] ??= new Uint8Array((articles - first + 3) >> 2);
		const row = known[first];
		const place = (second - first) >> 2;
		const shift = 2 * ((second - first) & 3);
		let answer = (row[place]! >> shift) & bothBits;
		if (answer === unasked) {
			answer = alike(profileOf(one), profileOf(other)) ? ofOneStory : ofTwo;
			row[place]! |= answer << shift;
		}
		return answer === ofOneStory;
	};
}

const bothBits = 3;
const unasked = 0;
const ofOneStory = 1;
const ofTwo = 2;

function wordsOf(
	{article, sentences, mentions}: AnnotatedArticle,
	actors: ActorIndex,
	numbers: Map<string, number>,
): ArticleWords {
	const counts = new Map<number, number>();
	const count = (key: string): void => {
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		counts.set(number, (counts.get(number) ?? 0) + 1);
	};
	for (const {terms} of sentences) for (const term of terms) if (!isLight(term)) count(term);
	for (const {chain} of mentions) {
		const actor = actors.actorOf(article.id, chain);
		if (actor !== undefined) count(`@${actor}`);
	}
	const keys = [...counts.keys()].sort((a, b) => a - b);
	return {keys, counts: keys.map(key => counts.get(key)!)};
}

function profile({keys, counts}: ArticleWords): Profile {
	const weights = Float64Array.from(counts, count => 1 + Math.log(count));
	const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
	return {keys: Uint32Array.from(keys), weights: weights.map(weight => weight / norm)};
}

/** Compares profiles; that of one article is set against those of many others in turn, so it is laid out by its keys. */
function alikeness(): (one: Profile, other: Profile) => boolean {
	let laidOut: Profile | undefined;
	let weights = new Float64Array(0);
	const layOut = (profile: Profile): void => {
		for (const key of laidOut?.keys ?? []) weights[key] = 0;
		const last = profile.keys.at(-1)!;
		if (last >= weights.length) weights = new Float64Array(2 * last + 2);
		for (let at = 0; at < profile.keys.length; at++) weights[profile.keys[at]!] = profile.weights[at]!;
		laidOut = profile;
	};
	return (one, other) => {
		const shorter = Math.min(one.keys.length, other.keys.length);
		if (shorter < fewestKeys) return true;
		if (laidOut !== one) layOut(one);
		const least = leastAlike - Math.max(0, fullLength - shorter) * lessByKey;
		// No weight is below 0: what is alike by its first words need not be read to the end.
		let cosine = 0;
		for (let at = 0; at < other.keys.length && cosine < least; at++)
			cosine += (weights[other.keys[at]!] ?? 0) * other.weights[at]!;
		return cosine >= least;
	};
}
