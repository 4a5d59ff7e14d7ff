import type {Article, ArticleId} from '../../article/article.ts';

/** Where something stands in the file of corrections, from 1. */
export type FilePlace = {readonly line: number; readonly column: number};

/** The place of something in the file, alone. */
export const placeOf = ({line, column}: FilePlace): FilePlace => ({line, column});

/** A text as `dossier.yaml` has it, with the line and column where it begins there. */
export type PlacedText = FilePlace & {readonly text: string};

/** Words of an article that a person points at: a claim is known by what it says, never by a number or an offset. */
export type Quotation = FilePlace & {readonly article: ArticleId; readonly quote: string};

/** Quotations that stand in one line of the file. */
export type QuotationLine = FilePlace & {readonly quotations: readonly Quotation[]};

/** What the file says of one article in place of the article's own file. */
export type ArticleCorrection = FilePlace & {
	readonly article: ArticleId;
	readonly fields: Partial<Pick<Article, 'title' | 'source' | 'published' | 'language'>>;
};

/** A name that stands for somebody else in one article. */
export type SplitName = FilePlace & {readonly article: ArticleId; readonly name: string; readonly actor: string};

/** A passage that a person marks, and what they note of it; null when it is only marked. */
export type NoteText = {
	readonly article: ArticleId;
	/** The words of the passage. */
	readonly quote: string;
	/** Words that stand before it, where the passage's own words stand several times in the article. */
	readonly before: string | null;
	readonly note: string | null;
};

/** A note with its place in the file. */
export type Note = FilePlace & NoteText;

/** What a person says of a dossier beyond its articles, from `dossier.yaml`. */
export type Corrections = {
	readonly title: string | null;
	readonly articles: readonly ArticleCorrection[];
	readonly actors: {
		/** Names of one actor each; the first is the one shown. */
		readonly merge: readonly (readonly PlacedText[])[];
		readonly split: readonly SplitName[];
		readonly rename: readonly (FilePlace & {readonly from: string; readonly to: string})[];
		readonly hide: readonly PlacedText[];
	};
	readonly facts: readonly (QuotationLine & {readonly name: string})[];
	readonly same: readonly QuotationLine[];
	readonly different: readonly QuotationLine[];
	readonly notes: readonly Note[];
};

/** Nothing is corrected. */
export const noCorrections: Corrections = {
	title: null,
	articles: [],
	actors: {merge: [], split: [], rename: [], hide: []},
	facts: [],
	same: [],
	different: [],
	notes: [],
};

/** Name of the file, in the dossier's folder. */
export const correctionsFile = 'dossier.yaml';
