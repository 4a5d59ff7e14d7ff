import type {ArticleId} from '../core/article/article.ts';
import type {FactId, Figure, Location, Verdict} from '../core/dossier/dossier.ts';
import type {LanguageCode} from '../core/text/token.ts';
import type {Locale} from '../i18n/locale.ts';

/** Words of a quotation; `figure` where they are the number meant. */
export type QuotePart = {readonly text: string; readonly figure: boolean};

/** Where words stand, so that another person finds them again. */
export type Citation = {
	/** How the source is called beside others; short. */
	readonly name: string;
	/** The outlet. */
	readonly source: string | null;
	readonly title: string;
	readonly author: string | null;
	/** In words; says so when there is none. */
	readonly published: string;
	/** `¶ 4`, or the name of the part of the page. */
	readonly place: string;
	readonly url: string | null;
	readonly at: Location;
	/** The words that stand there. */
	readonly words: string;
	/** Number of the source in the report's list, from 1. */
	readonly number: number;
};

/** A sentence as it stands in an article. */
export type Quotation = {
	readonly parts: readonly QuotePart[];
	readonly language: LanguageCode;
	readonly citation: Citation;
};

/** What one source states: the words of the screens. */
export type ReportedClaim = {
	/** Empty for a statement without a number. */
	readonly value: string;
	/** The hedge in words (`about`); empty when there is none. */
	readonly hedge: string;
	/** What is counted, as written; empty when not known. */
	readonly counted: string;
	readonly speaker: string;
	/** Nobody is named: the article says it itself. */
	readonly ownVoice: boolean;
	/** Empty when it is plainly stated. */
	readonly status: string;
	readonly asOf: string;
	readonly quotation: Quotation;
};

/** A figure as a mark on the scale of its fact, with its source and its value as they are shown. */
export type PlottedClaim = Pick<Figure, 'min' | 'max' | 'relation'> & {readonly label: string; readonly value: string};

/** A fact that several sources report. */
export type ReportedFact = {
	readonly id: FactId;
	readonly label: string;
	readonly verdict: Verdict;
	/** Its claims may answer two questions, or no date tells what came later. */
	readonly unsure: boolean;
	readonly reason: string;
	/** Number of reporting sources, and of their independent origins, in words. */
	readonly support: string;
	readonly spread: string;
	/** Undated last, otherwise by the date they hold for. */
	readonly claims: readonly ReportedClaim[];
	/** What each source of the dossier gives, in its order; null where it is silent. Empty where the report has no matrix. */
	readonly cells: readonly (string | null)[];
	/** Names of the sources that do not report it, in one line; the last ones counted where there are many. */
	readonly silent: string;
	/** Empty where drawing shows nothing: fewer than two values, or all alike. */
	readonly plot: readonly PlottedClaim[];
};

/** A statement by the date that it holds for. */
export type DatedQuotation = {
	/** ISO date, month, year or interval. */
	readonly asOf: string;
	readonly date: string;
	readonly quotation: Quotation;
};

/** A passage that the reader marked, or noted something of. */
export type ReportedNote = {
	/** Null where it was only marked. */
	readonly note: string | null;
} & (
	| {readonly quotation: Quotation; readonly lost: null}
	/** Its words are not to be found: which these are, and why, with the article that had them. */
	| {readonly quotation: null; readonly lost: {readonly words: string; readonly why: string}}
);

/** An article as a source. */
export type ReportedSource = {
	readonly id: ArticleId;
	readonly number: number;
	readonly name: string;
	readonly title: string;
	readonly author: string | null;
	readonly published: string;
	readonly language: string;
	readonly words: string;
	/** Names of the sources that share its copy; empty when it stands alone. */
	readonly shares: readonly string[];
	readonly url: string | null;
	readonly path: string;
	readonly note: string | null;
	/** How many shared facts it does not report. */
	readonly silences: number;
	/** The first of them, heaviest difference first: each fact names its silent sources itself. */
	readonly silentOn: readonly Pick<ReportedFact, 'id' | 'label'>[];
};

/** A dossier as a report, in words of one language: what the Markdown and the HTML page are made of. */
export type Report = {
	readonly locale: Locale;
	readonly title: string;
	/** What the dossier holds, one count a part. */
	readonly summary: readonly string[];
	/** Earliest and latest publication; empty when no article has a date. */
	readonly period: string;
	/** The sources are few enough for a column each. */
	readonly matrix: boolean;
	/** Heaviest difference first. */
	readonly facts: readonly ReportedFact[];
	/** Figures that no other source gives, in the order of the articles. */
	readonly alone: readonly ReportedClaim[];
	readonly timeline: readonly DatedQuotation[];
	/** In the order of the articles and their texts; at the end those whose words are not to be found. */
	readonly notes: readonly ReportedNote[];
	readonly sources: readonly ReportedSource[];
	/** What could not be read, a line each. */
	readonly issues: readonly string[];
};
