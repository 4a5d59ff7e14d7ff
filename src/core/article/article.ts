import type {Span} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';

/** Same file, same id, whatever else is in the folder: the path without extension, in plain letters. */
export type ArticleId = string;

/** A unit of layout. Every block is a span of the article's text; blocks never overlap and stand in order. */
export type Block = Span & {
	readonly kind:
		| 'title'
		| 'heading'
		| 'paragraph'
		| 'quote'
		| 'item'
		| 'caption'
		| 'table'
		| 'code'
		| 'rule'
		| 'footnote';
	/** Heading level 1 to 6, or nesting depth of a quote or list item (from 1). */
	readonly level?: number;
	/** What stands before a list item: `•`, `3.`; the label of a footnote. */
	readonly marker?: string;
	/** Quote depth of an item or heading that stands in a quotation. */
	readonly quoted?: number;
	/** Cells of a table, row by row, the head first; spans of the article's text. */
	readonly rows?: readonly (readonly Span[])[];
	readonly align?: readonly ('left' | 'right' | 'center' | null)[];
};

/** Inline emphasis or a link, as a span of the article's text. Styles may nest. */
export type Style = Span & {
	readonly kind: 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'footnote';
	/** Target of a link, or the label of the footnote referred to. */
	readonly target?: string;
};

/** Something a file could not give; the article, if any, opens all the same. */
export type Issue = {
	/** Relative to the dossier's folder. */
	readonly path: string;
	readonly code:
		| 'unreadable'
		| 'aboutFolder'
		/** Holds words, but is no article before it is brought in: a PDF, a book. `detail`: how many more of them there are. */
		| 'toBringIn'
		| 'notText'
		| 'empty'
		| 'encoding'
		| 'frontMatter'
		| 'wrongField'
		| 'control'
		| 'tooLarge'
		| 'duplicate'
		| 'correction'
		| 'noDate'
		/** The program failed over it: it can be read, and nothing in it is compared. `detail`: at what. */
		| 'notAnalysed'
		/** Others of the same file that are not listed. */
		| 'more';
	/** From 1; only where a place in the file is meant. */
	readonly line?: number;
	readonly column?: number;
	/** The field, byte or value in question, for the message. */
	readonly detail?: string;
	/** Why, by a name that every language of the interface has words for; with what it is about. */
	readonly reason?: readonly [name: string, ...values: string[]];
	/** One sentence in English: what is wrong and what was done. */
	readonly message: string;
};

/** Where the publication date was found. */
export type DateSource = 'metadata' | 'filename' | 'dateline' | 'user' | null;

/** One article: its readable text, cleaned of control characters and furniture, and what its file says about it. */
export type Article = {
	readonly id: ArticleId;
	/** Relative to the dossier's folder, `/` as separator. */
	readonly path: string;
	readonly title: string;
	/** The outlet, or null when neither the file nor its metadata names one. */
	readonly source: string | null;
	readonly author: string | null;
	/** ISO date: `2025-04-28`, or shorter (`2025-04`, `2025`) when only that is known. */
	readonly published: string | null;
	readonly publishedFrom: DateSource;
	/** The file's front matter marks its date as inferred. */
	readonly publishedInferred?: boolean;
	readonly language: LanguageCode;
	readonly url: string | null;
	/** Wire or origin named by the metadata; articles found to share copy get a common one in the dossier. */
	readonly origin: string | null;
	readonly note: string | null;
	/** The readable text; every offset anywhere is into this string. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly styles: readonly Style[];
	/** Lines of the file that were taken for page furniture, with the rule that cut them. */
	readonly cut: readonly {readonly line: number; readonly text: string; readonly rule: string}[];
};
