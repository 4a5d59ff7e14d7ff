import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {Article, ArticleId} from '../../article/article.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {BondedPairs} from '../grouping/bondedPairs.ts';
import {groupByBonds} from '../grouping/grouping.ts';
import {type ArticleProfile, articleProfiler} from './articleProfiles.ts';
import {Bunches} from './bunches.ts';

/** The number of the story that each article tells; `anyStory` for one that may tell any. */
export type Stories = Uint32Array;

/** The number of articles that are too short to be told from any story. */
const anyStory = 0;

/** Whether two articles, by index, may be about one story; only such are compared. */
export type SameStory = (one: number, other: number) => boolean;

/**
 * Articles with so much in common (cosine of how often they use their words and names) tell one story, and bunches of these that have so
 * much in common on average. Of 226 articles on 38 stories in one folder, 37 stories stand whole and alone, and one of the six articles
 * of the last one apart from it.
 */
const surelyAlike = 0.25;
const leastAlike = 0.15;
/** Articles with fewer different words and names than this use less of the same ones: for each that lacks, they need so much less in common. */
const fullLength = 80;
const lessByKey = 0.0014;
/** An article with fewer different words and names than this is too short to be told from any story. */
const fewestKeys = 20;

/** Bunches that lack more than this to be alike count as such that lack `unlike`: of a large folder they are almost all. */
const mostLacking = -0.03;
const unlike = -0.06;

/** By the actors of a dossier, which are its own. */
const known = new WeakMap<ActorIndex, {readonly annotated: readonly AnnotatedArticle[]; readonly stories: Stories}>();

/** The stories of a dossier, told from each other when they are first asked for. */
export function storiesOf(annotated: readonly AnnotatedArticle[], actors: ActorIndex): Stories {
	const found = known.get(actors);
	if (found?.annotated === annotated) return found.stories;
	const stories = storiesAmong(annotated, articleProfiler(actors));
	known.set(actors, {annotated, stories});
	return stories;
}

/** What each story is called in a dossier: by the first article that tells it. */
export function storyIds(stories: Stories, articles: readonly ArticleId[]): (string | null)[] {
	const first = new Map<number, ArticleId>();
	for (const [article, story] of stories.entries()) if (!first.has(story)) first.set(story, articles[article]!);
	return Array.from(stories, story => (story === anyStory ? null : first.get(story)!));
}

/** Whether articles of these stories are compared. */
export const sameStoryIn =
	(stories: Stories): SameStory =>
	(one, other) =>
		stories[one] === stories[other] || stories[one] === anyStory || stories[other] === anyStory;

/**
 * Tells articles of one story from others: a folder may hold several, and what their numbers have in common is chance.
 * Rarity is no measure of this: in a folder of one story the words that make the story are common.
 */
function storiesAmong(
	annotated: readonly AnnotatedArticle[],
	profileOf: (article: AnnotatedArticle) => ArticleProfile,
): Stories {
	const bunches = new Bunches();
	const periods: Period[] = [];
	const bunchOf = annotated.map(found => {
		const profile = profileOf(found);
		return profile.keys.length < fewestKeys ? null : bunchFor(profile, periodOf(found.article), bunches, periods);
	});
	const alike = alikeBunches(bunches, periods);
	const storyOf = new Uint32Array(bunches.size).map((_, bunch) => bunch + 1);
	for (const [first = 0, ...others] of groupByBonds(bunches.size, alike, unlike))
		for (const bunch of others) storyOf[bunch] = first + 1;
	joinLoners(storyOf, alike, bunches);
	return Uint32Array.from(bunchOf, bunch => (bunch === null ? anyStory : storyOf[bunch]!));
}

/**
 * Where more than half of the articles tell one story, one that stands alone tells it too if it is alike to a bunch of it: what was
 * collected on a story is now and then told in quite other words.
 */
function joinLoners(storyOf: Uint32Array, {ones, others, bonds}: BondedPairs, bunches: Bunches): void {
	const sizes = new Uint32Array(bunches.size + 1);
	for (const [bunch, story] of storyOf.entries()) sizes[story]! += bunches.articlesIn(bunch);
	const main = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
	if (sizes[main]! * 2 <= sizes.reduce((sum, size) => sum + size, 0)) return;
	const isLoner = (bunch: number): boolean => sizes[storyOf[bunch]!] === 1;
	const loners = new Set<number>();
	for (const [pair, bond] of bonds.entries()) {
		const [one, other] = [ones[pair]!, others[pair]!];
		if (bond <= 0) continue;
		if (storyOf[one] === main && isLoner(other)) loners.add(other);
		if (storyOf[other] === main && isLoner(one)) loners.add(one);
	}
	for (const bunch of loners) storyOf[bunch] = main;
}

/** Puts an article to those that it is surely alike, or else into a bunch of its own. */
function bunchFor(profile: ArticleProfile, period: Period, bunches: Bunches, periods: Period[]): number {
	const lack = lackOf(profile);
	let best = bunches.size;
	let most = 0;
	for (const [bunch, alike] of bunches.alikeTo(profile)) {
		const surer = alike - surelyAlike + Math.max(lack, bunches.lackOf(bunch)) - costOfGap(period, periods[bunch]!);
		if (surer <= most) continue;
		most = surer;
		best = bunch;
	}
	bunches.add(best, profile, lack);
	const known = periods[best] ?? period;
	periods[best] = {first: Math.min(known.first, period.first), last: Math.max(known.last, period.last)};
	return best;
}

/** From when to when articles were published, in days since 1970; infinite, the wrong way round, where no date is known. */
type Period = {readonly first: number; readonly last: number};

const millisecondsPerDay = 86_400_000;
function periodOf({published}: Article): Period {
	const day = published === null ? Number.NaN : Date.parse(published.slice(0, 10)) / millisecondsPerDay;
	return Number.isNaN(day)
		? {first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY}
		: {first: day, last: day};
}

/** How much more alike articles must be that lie so many days apart: another attack, another election of the same region. */
const gaps = [
	{days: 180, cost: 0.1},
	{days: 60, cost: 0.05},
] as const;
function costOfGap(one: Period, other: Period): number {
	const days = Math.max(one.first - other.last, other.first - one.last);
	return days === Number.POSITIVE_INFINITY ? 0 : (gaps.find(gap => days > gap.days)?.cost ?? 0);
}

const lackOf = ({keys}: ArticleProfile): number => Math.max(0, fullLength - keys.length) * lessByKey;

/** The pairs of bunches that are alike or almost, with how much more alike they are than needed. */
function alikeBunches(bunches: Bunches, periods: readonly Period[]): BondedPairs {
	const [ones, others, bonds]: [number[], number[], number[]] = [[], [], []];
	for (let other = 1; other < bunches.size; other++)
		for (const [one, alike] of bunches.alikeBefore(other)) {
			const bond =
				alike -
				leastAlike +
				Math.max(bunches.lackOf(one), bunches.lackOf(other)) -
				costOfGap(periods[one]!, periods[other]!);
			if (bond < mostLacking) continue;
			ones.push(one);
			others.push(other);
			bonds.push(bond);
		}
	return {ones: Uint32Array.from(ones), others: Uint32Array.from(others), bonds: Float64Array.from(bonds)};
}
