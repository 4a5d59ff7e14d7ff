import type {ImportedArticle, ImportedMetadata} from './importedArticle.ts';

/** Something that is brought in, as it came: from a file or an address. */
export type RawMaterial = {
	/** The file's name or the address's path: its ending helps to tell what it is. */
	readonly name: string;
	/** Content type as a server states it; empty for files. */
	readonly type: string;
	/** Where it was found; null for a file. */
	readonly address: string | null;
	readonly retrieved: string | null;
	/** Keep all words. */
	readonly raw: boolean;
	readonly bytes: Uint8Array;
};

/** One of many: to be chosen before it is brought in. */
export type MaterialItem = {
	readonly title: string;
	/** Where its page or feed is; null when only its words are there. */
	readonly address: string | null;
	readonly leadsTo: 'page' | 'feed';
	/** Its words, when they are there already. */
	readonly content: ItemContent | null;
	/** The words that are there are the whole article; otherwise they stand in for a page that cannot be had. */
	readonly complete: boolean;
	readonly metadata: Partial<ImportedMetadata>;
};

/** HTML that is an article and nothing else, or the file beside the list that holds it. */
type ItemContent = {readonly html: string} | {readonly file: string};

/** What material turns out to be: one article, or many things to choose from. */
export type Material =
	| {readonly kind: 'article'; readonly article: ImportedArticle}
	| {
			readonly kind: 'items';
			/** `addresses` were written down to be fetched, all of them. */
			readonly of: 'feed' | 'feeds' | 'addresses' | 'bookmarks' | 'collection' | 'book';
			readonly title: string | null;
			readonly items: readonly MaterialItem[];
			/** Entries of a list beyond those that are read at most: nobody is asked about them. */
			readonly leftOut?: number;
	  };

/** Decodes bytes to text by a stated charset or by themselves; null when they are no text. */
export type Decode = (bytes: Uint8Array, charset?: string | null) => string | null;
