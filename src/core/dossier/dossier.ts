import type {Measure, Relation, Status} from '../annotate/annotation.ts';
import type {Article, ArticleId, Issue} from '../article/article.ts';
import type {ActorKind} from '../language/actorKind.ts';
import type {Span} from '../text/span.ts';

/** A place in an article. Everything shown can be traced to one. */
export type Location = Span & {readonly article: ArticleId};

/** Ids are unique within their kind, and the same whenever the same folder is analysed. */
export type ActorId = string;
/** The id of a number in an article. */
export type FigureId = string;
/** The id of claims that answer one question. */
export type FactId = string;

/** The same person, body or place over all articles. */
export type Actor = {
	readonly id: ActorId;
	readonly name: string;
	readonly kind: ActorKind;
	/** Other spellings found in the articles. */
	readonly aliases: readonly string[];
	/** In the order of the articles, then of their text. */
	readonly mentions: readonly Location[];
};

/** Who gives a figure or makes a statement, as written. */
export type Speaker = Span & {
	readonly text: string;
	readonly actors: readonly ActorId[];
	/** Who relays the speaker, as written. */
	readonly via: string | null;
};

/** One quantity of one article, as the public data model has it. */
export type Figure = Location & {
	readonly id: FigureId;
	readonly min: number | null;
	readonly max: number | null;
	readonly relation: Relation;
	readonly measure: Measure;
	/** Counted noun as lemma, or the unit. */
	readonly unit: string;
	/** The counted noun as it is written; null for units and when none is known. */
	readonly noun: string | null;
	readonly event: string | null;
	readonly attribution: Speaker | null;
	readonly asOf: string | null;
	readonly status: Status;
	readonly ambiguous: boolean;
	readonly vague: boolean;
};

/** One article's statement of a fact. */
export type FactClaim = Location & {
	readonly figures: readonly FigureId[];
	readonly attribution: Speaker | null;
	readonly asOf: string | null;
	readonly status: Status;
};

/** Kind of difference between the sources; never who is right. */
export type Verdict = 'agree' | 'rounded' | 'range' | 'updated' | 'scope' | 'measure' | 'conflict' | 'single';

/** Why sources differ or agree, as data: what the screens put into words. Keys in `counted` are language-neutral. */
export type FactCause =
	/**
	 * `opposite`: one tells what says that the other is not so (adopted, rejected); `earlier`: one source tells the number as one that another has taken the place of; `statement`: told in like words; `joined`: the
	 * reader says that they are one fact, whatever their words.
	 */
	(
		| {
				readonly kind:
					| 'same'
					| 'hedge'
					| 'part'
					| 'additional'
					| 'earlier'
					| 'statement'
					| 'joined'
					| 'negation'
					| 'opposite'
					| 'alone';
		  }
		/** `changed`: an article that reports it has changed since, or gone; the kind of difference is that of before. */
		| {readonly kind: 'changed'}
		| {readonly kind: 'containment'}
		/** `undated`: the number changes with time, and one of the two sources gives no date; `neitherDated`: both give none. */
		| {readonly kind: 'rounding' | 'values' | 'undated' | 'neitherDated'; readonly values: readonly [number, number]}
		| {readonly kind: 'counted'; readonly counted: readonly [string, string]}
		| {readonly kind: 'place'; readonly places: readonly string[]}
		| {readonly kind: 'status'; readonly statuses: readonly [Status, Status]}
		/** The earlier date first. `fall`: the later number is lower, of something that only grows. */
		| {readonly kind: 'date' | 'fall'; readonly dates: readonly [string, string]}
		/** Each source tells it as the first time, on another date; the earlier first. */
		| {readonly kind: 'firstTime'; readonly dates: readonly [string, string]}
		| {
				readonly kind: 'speakers';
				readonly speakers: readonly [string, string];
				readonly values: readonly [number, number];
		  }
	) & {
		/** The two values in the words of the texts, with hedge and unit; of two dates, that of the earlier first. */
		readonly said?: readonly [string, string];
	};

/** A clause that names the date that it holds for. */
export type DatedClaim = Location & {
	/** ISO date, month, year or interval. */
	readonly asOf: string;
	readonly status: Status;
};

/** Statements of several articles that answer the same question. */
export type Fact = {
	readonly id: FactId;
	readonly label: string;
	readonly kind: 'quantity' | 'statement';
	/** What its claims have in common is little, or a word in the place of another keeps them apart: they may be two facts. Never where the reader has joined them. */
	readonly unsure?: boolean;
	/** In the order of the articles, then of their text. */
	readonly claims: readonly FactClaim[];
	readonly silent: readonly ArticleId[];
	readonly verdict: Verdict;
	/** One line in English: why this verdict. */
	readonly reason: string;
	/** The same as data. */
	readonly cause?: FactCause;
	/** Independent origins among the articles that report it. */
	readonly origins: number;
};

/** What another source says of the same thing as a sentence. */
export type ParallelMatch = Location & {
	/** 0 to 1, calibrated: the share of such matches that are right. */
	readonly strength: number;
	/** `same`: the same fact; `closest`: only the nearest statement. */
	readonly level: 'same' | 'closest';
	/** Kind of difference from the sentence, and why; `single` without a reason where none is known. */
	readonly verdict: Verdict;
	readonly reason: string;
	/** The reason as data. */
	readonly cause?: FactCause;
	/** The shared fact, when there is one. */
	readonly fact: FactId | null;
	/** How the two differ in what else both give a number for. */
	readonly also?: readonly {readonly fact: FactId; readonly verdict: Verdict; readonly cause: FactCause}[];
};

/** A sentence and its matches in the other articles: what the side panel shows. */
export type Parallel = Location & {
	/** Best first; at most two per other article; an article without any is silent. */
	readonly matches: readonly ParallelMatch[];
};

/** Everything known of a folder of articles. Plain data: `briefing export --format json` prints it. */
export type Dossier = {
	readonly title: string;
	readonly articles: readonly DossierArticle[];
	/** Articles that came or changed after the others were compared: nothing is known yet of what they say. */
	readonly uncompared?: ReadonlySet<ArticleId>;
	readonly sentences: readonly Location[];
	readonly actors: readonly Actor[];
	readonly figures: readonly Figure[];
	readonly facts: readonly Fact[];
	/** Clauses that name a date, in the order of the articles, then of their text. */
	readonly dated: readonly DatedClaim[];
	readonly parallels: readonly Parallel[];
	readonly issues: readonly Issue[];
};

/** An article in a dossier. */
export type DossierArticle = Omit<Article, 'origin'> & {
	/** Shared with the articles that carry the same wire copy. */
	readonly origin: string;
	/** Shared with the articles that tell the same story; null where it may tell any, or nothing is known of it yet. */
	readonly story: string | null;
};
