import type {ArticleId} from '../../core/article/article.ts';
import type {WrittenCorrection} from '../../core/dossier/corrections/writtenCorrections.ts';
import type {Dossier, Parallel} from '../../core/dossier/dossier.ts';
import type {PlacedNote} from '../../core/dossier/notes.ts';
import type {Opening} from '../../library/cache/openingCache.ts';
import type {FoundSoFar} from '../../screens/foundSoFar.ts';
import {type Lookup, lookupOf, withParallelsFrom} from '../../screens/places/lookup.ts';
import {type ArticleLayout, layoutArticle} from '../../screens/text/articleLayout.ts';

/** How far the reading of the folder is. */
type Progress = {readonly done: number; readonly total: number};

/** What the interface shows but does not change. */
export type World = {
	readonly lookup: Lookup;
	search(query: string): FoundSoFar;
	/** Null when everything has been read. */
	readonly progress: Progress | null;
	/** The first screen as an earlier run kept it. */
	readonly opening: Opening | null;
	/** Whether the dossier is being analysed again after a correction; what is shown is from before. */
	readonly renewing: boolean;
	readonly notes: readonly PlacedNote[];
	/** What the reader has decided, as the file says it. */
	readonly decisions: readonly WrittenCorrection[];
	/** Whether it is known what the others say of an article's sentences; asks for it when it is not. */
	isCompared(article: ArticleId): boolean;
	/** The layout of an article at a width, made once. */
	layoutOf(article: ArticleId, width: number): ArticleLayout | null;
	/** Remembers answers for this world. */
	readonly memory: Memory;
	/** The same for what depends on nothing but the dossier: it stays when what was asked for comes. */
	readonly lasting: Memory;
};

/** What a world is made of. */
export type WorldParts = {
	readonly dossier: Dossier;
	readonly search?: World['search'];
	readonly progress?: Progress | null;
	readonly opening?: Opening | null;
	readonly notes?: readonly PlacedNote[];
	readonly decisions?: readonly WrittenCorrection[];
	/** Where the parallels are found when the dossier does not hold them; null for an article whose are not known yet. */
	readonly parallelsIn?: (article: ArticleId) => readonly Parallel[] | null;
};

const keptLayouts = 12;
const keptAnswers = 64;
/** Rows of lists that are remembered together: those of a large dossier weigh a kilobyte each. */
const mostRows = 60_000;

/** The world when something that was asked for has come: what was remembered without it is worked out again. */
export const renewed = (world: World, changes: Partial<World> = {}): World => ({
	...world,
	...changes,
	memory: makeMemory(keptAnswers),
});

/** The world when the first screen is not shown as it was kept any more. */
export const withoutOpening = (world: World): World =>
	world.opening === null ? world : {...world, opening: null, lasting: lastingMemory()};

const lastingMemory = (): Memory => makeMemory(keptAnswers, mostRows);

/** A world around a dossier with nothing remembered yet; without `parallelsIn` the dossier has all parallels itself. */
export const makeWorld = ({
	dossier,
	search = () => null,
	progress = null,
	opening = null,
	notes = [],
	decisions = [],
	parallelsIn,
}: WorldParts): World => {
	const lookup = parallelsIn ? withParallelsFrom(lookupOf(dossier), parallelsIn) : lookupOf(dossier);
	const layouts = makeMemory(keptLayouts);
	return {
		lookup,
		search,
		progress,
		opening,
		renewing: false,
		notes,
		decisions,
		isCompared: article =>
			!lookup.isUncompared(article) && (parallelsIn === undefined || parallelsIn(article) !== null),
		memory: makeMemory(keptAnswers),
		lasting: lastingMemory(),
		layoutOf: (id, width) => {
			const article = lookup.article(id);
			return article ? layouts.remember([id, width], () => layoutArticle(article, width)) : null;
		},
	};
};

/** Answers to questions asked before; `sizeOf` tells how much room one takes. */
export type Memory = {
	remember<Answer>(question: readonly unknown[], answer: () => Answer, sizeOf?: (answer: Answer) => number): Answer;
};

/** A memory of the latest questions, as many as have room; they are compared member by member, by identity. */
const makeMemory = (limit: number, room = Number.POSITIVE_INFINITY): Memory => {
	const known: {question: readonly unknown[]; answer: unknown; size: number}[] = [];
	const isFull = (): boolean =>
		known.length > 1 && (known.length > limit || known.reduce((sum, {size}) => sum + size, 0) > room);
	return {
		remember: <Answer>(
			question: readonly unknown[],
			find: () => Answer,
			sizeOf: (answer: Answer) => number = () => 0,
		): Answer => {
			const at = known.findIndex(entry => sameMembers(entry.question, question));
			const before = known[at];
			if (before) known.splice(at, 1);
			const answer = before ? (before.answer as Answer) : find();
			known.unshift(before ?? {question, answer, size: sizeOf(answer)});
			while (isFull()) known.pop();
			return answer;
		},
	};
};

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((member, index) => Object.is(member, b[index]));
