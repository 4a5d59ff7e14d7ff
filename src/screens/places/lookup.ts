import type {ArticleId} from '../../core/article/article.ts';
import type {
	Actor,
	ActorId,
	Dossier,
	DossierArticle,
	Fact,
	FactClaim,
	FactId,
	Figure,
	FigureId,
	Location,
	Parallel,
} from '../../core/dossier/dossier.ts';
import {packedFrom} from '../../core/dossier/packed/packedFrom.ts';
import {appendTo} from '../../core/text/appendTo.ts';
import {once} from '../../core/text/once.ts';
import {partitionPoint} from '../../core/text/partitionPoint.ts';
import {contains, inTextOrder, overlaps} from '../../core/text/span.ts';
import {type Places, packedPlaces} from './packedPlaces.ts';

/** A dossier with everything found by its name or place. */
export type Lookup = {
	readonly dossier: Dossier;
	article(id: ArticleId): DossierArticle | undefined;
	/** Whether nothing is known yet of what an article says, since it came or changed after the others were compared. */
	isUncompared(id: ArticleId): boolean;
	/** Whether an outlet has more than one article; with a date, more than one of that date. */
	hasSeveral(source: string, published?: string): boolean;
	/** Which of its outlet's articles of its date an article is, from 1; 0 where it has no outlet or no date. */
	numberOnDay(article: DossierArticle): number;
	/** The other articles of the same origin. */
	sharingCopyWith(article: DossierArticle): readonly DossierArticle[];
	actor(id: ActorId): Actor | undefined;
	figure(id: FigureId): Figure | undefined;
	/** How many figures there are. */
	readonly figureCount: number;
	fact(id: FactId): Fact | undefined;
	/** In text order. */
	sentencesOf(id: ArticleId): readonly Location[];
	/** In text order. */
	figuresOf(id: ArticleId): readonly Figure[];
	/** In text order, each with its actor. */
	mentionsOf(id: ArticleId): readonly (Location & {readonly actor: Actor})[];
	/** Facts that a figure is a claim of. */
	factsOfFigure(id: FigureId): readonly Fact[];
	/** In text order, each with its fact. */
	claimsOf(id: ArticleId): readonly (FactClaim & {readonly fact: Fact})[];
	/** The sentence at an offset, or else the next one before it. */
	sentenceAt(id: ArticleId, offset: number): Location | undefined;
	/** What other sources say of a sentence; undefined when all are silent. */
	parallelOf(sentence: Location): Parallel | undefined;
	/** In text order: sentences that some other article matches. */
	parallelsOf(id: ArticleId): readonly Parallel[];
};

const lookups = new WeakMap<Dossier, Lookup>();

/** The lookup of a dossier, made once. */
export const lookupOf = (dossier: Dossier): Lookup => {
	let lookup = lookups.get(dossier);
	if (!lookup) {
		const packed = packedFrom(dossier);
		lookup = makeLookup(dossier, packed ? packedPlaces(dossier, packed) : plainPlaces(dossier));
		lookups.set(dossier, lookup);
	}
	return lookup;
};

/** The lookup with parallels that are found elsewhere, one article at a time; null for one whose parallels are not known yet. */
export const withParallelsFrom = (
	lookup: Lookup,
	parallelsIn: (article: ArticleId) => readonly Parallel[] | null,
): Lookup => ({
	...lookup,
	parallelOf: sentence => findParallel(parallelsIn(sentence.article) ?? [], sentence),
	parallelsOf: article => parallelsIn(article) ?? [],
});

const byId = <Id, Entry extends {readonly id: Id}>(entries: readonly Entry[]): ReadonlyMap<Id, Entry> =>
	new Map(entries.map(entry => [entry.id, entry]));

const groupBySource = (articles: Dossier['articles']): ReadonlyMap<string, readonly ArticleId[]> => {
	const groups = new Map<string, ArticleId[]>();
	for (const {id, source, published} of articles) {
		if (source) appendTo(groups, source, id);
		if (source && published) appendTo(groups, sourceKey(source, published), id);
	}
	return groups;
};

const byOrigin = (articles: Dossier['articles']): ReadonlyMap<string, readonly DossierArticle[]> => {
	const groups = new Map<string, DossierArticle[]>();
	for (const article of articles) {
		appendTo(groups, article.origin, article);
	}
	return groups;
};

const sourceKey = (source: string, published?: string): string =>
	published === undefined ? source : `${source}\n${published}`;

const byArticle = <Entry extends Location>(entries: readonly Entry[]): ReadonlyMap<ArticleId, readonly Entry[]> => {
	const groups = new Map<ArticleId, Entry[]>();
	for (const entry of entries) {
		appendTo(groups, entry.article, entry);
	}
	for (const group of groups.values()) group.sort(inTextOrder);
	return groups;
};

const factsByFigure = (facts: readonly Fact[]): ReadonlyMap<FigureId, readonly Fact[]> => {
	const found = new Map<FigureId, Fact[]>();
	for (const fact of facts) {
		for (const figure of new Set(fact.claims.flatMap(claim => claim.figures))) {
			appendTo(found, figure, fact);
		}
	}
	return found;
};

/** Field by field: an object that is spread into another takes four times the room. */
const claimOf = (
	fact: Fact,
	{article, start, end, figures, attribution, asOf, status}: FactClaim,
): FactClaim & {readonly fact: Fact} => ({article, start, end, figures, attribution, asOf, status, fact});

/** Each part is sorted when it is first asked for: a large dossier is shown before all of it is. */
const makeLookup = (dossier: Dossier, places: Places): Lookup => {
	const articles = once(() => byId(dossier.articles));
	const bySource = once(() => groupBySource(dossier.articles));
	const origins = once(() => byOrigin(dossier.articles));
	const actors = once(() => byId(dossier.actors));
	const facts = once(() => byId(dossier.facts));
	const parallels = once(() => byArticle(dossier.parallels));
	return {
		dossier,
		article: id => articles().get(id),
		isUncompared: id => dossier.uncompared?.has(id) ?? false,
		hasSeveral: (source, published) => (bySource().get(sourceKey(source, published)) ?? []).length > 1,
		numberOnDay: ({id, source, published}) =>
			source && published ? (bySource().get(sourceKey(source, published)) ?? []).indexOf(id) + 1 : 0,
		sharingCopyWith: ({id, origin}) => (origins().get(origin) ?? []).filter(article => article.id !== id),
		actor: id => actors().get(id),
		fact: id => facts().get(id),
		parallelOf: sentence => findParallel(parallels().get(sentence.article) ?? [], sentence),
		parallelsOf: id => parallels().get(id) ?? [],
		...places,
		sentenceAt: (id, offset) => {
			const all = places.sentencesOf(id);
			return all[Math.max(0, lastStartingBy(all, offset))];
		},
	};
};

/** What a dossier in memory holds, by its place; `packedPlaces` decodes only what is asked for. */
const plainPlaces = (dossier: Dossier): Places => {
	const figures = once(() => byId(dossier.figures));
	const sentences = once(() => byArticle(dossier.sentences));
	const figuresIn = once(() => byArticle(dossier.figures));
	const mentions = once(() =>
		byArticle(
			dossier.actors.flatMap(actor => actor.mentions.map(({article, start, end}) => ({article, start, end, actor}))),
		),
	);
	const claims = once(() => byArticle(dossier.facts.flatMap(fact => fact.claims.map(claim => claimOf(fact, claim)))));
	const factsOf = once(() => factsByFigure(dossier.facts));
	return {
		figure: id => figures().get(id),
		figureCount: dossier.figures.length,
		sentencesOf: id => sentences().get(id) ?? [],
		figuresOf: id => figuresIn().get(id) ?? [],
		mentionsOf: id => mentions().get(id) ?? [],
		factsOfFigure: id => factsOf().get(id) ?? [],
		claimsOf: id => claims().get(id) ?? [],
	};
};

/** Index of the last location that starts at or before an offset; -1 when all start later. */
export const lastStartingBy = (locations: readonly {readonly start: number}[], offset: number): number => {
	return partitionPoint(locations, ({start}) => start <= offset) - 1;
};

const findParallel = (parallels: readonly Parallel[], sentence: Location): Parallel | undefined => {
	const at = lastStartingBy(parallels, sentence.start);
	const candidates = [parallels[at], parallels[at + 1]].filter(candidate => candidate !== undefined);
	return (
		candidates.find(candidate => candidate.start === sentence.start) ??
		candidates.find(candidate => contains(sentence, candidate) || overlaps(candidate, sentence))
	);
};
