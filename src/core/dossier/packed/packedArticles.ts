import {countWords} from '../../text/countWords.ts';
import {type NumberColumn, numberColumn} from '../../text/numberColumn.ts';
import {rememberingSome} from '../../text/rememberingSome.ts';
import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import type {DossierArticle} from '../dossier.ts';

/** What is read of an article when it is opened. */
type Layout = Pick<DossierArticle, 'blocks' | 'styles' | 'cut'>;
type Head = Omit<DossierArticle, 'text' | keyof Layout>;

/** Articles with their texts as bytes. */
export type PackedArticles = {
	/** What lists show, all articles as one list in JSON. */
	readonly heads: StringTable;
	readonly texts: StringTable;
	/** How many words each text has. */
	readonly words: NumberColumn;
	/** Blocks, styles and cut lines in JSON. */
	readonly layouts: StringTable;
};

/** Packs the articles of a dossier, in its order. */
export function packArticles(articles: readonly DossierArticle[]): PackedArticles {
	return {
		heads: stringTable([JSON.stringify(articles.map(({text: _, blocks, styles, cut, ...head}) => head))]),
		texts: stringTable(articles.map(({text}) => text)),
		words: numberColumn(articles.map(({text}) => countWords(text))),
		layouts: stringTable(articles.map(({blocks, styles, cut}) => JSON.stringify({blocks, styles, cut}))),
	};
}

/** The articles; their texts and layouts are decoded when somebody asks for them. */
export function readArticles(packed: PackedArticles): DossierArticle[] {
	const opened = createOpened(packed);
	const heads = JSON.parse(stringAt(packed.heads, 0)) as Head[];
	return heads.map((head, number) => new PackedArticle(head, opened, number));
}

/** The articles as plain data. */
export const plainArticles = (packed: PackedArticles): DossierArticle[] =>
	(JSON.parse(stringAt(packed.heads, 0)) as Head[]).map((head, number) => ({
		...head,
		text: stringAt(packed.texts, number),
		...(JSON.parse(stringAt(packed.layouts, number)) as Layout),
	}));

/** Texts and layouts that were decoded last: lists of passages ask for the same ones again and again. */
const mostOpened = 256;

type Opened = {text(number: number): string; layout(number: number): Layout};

function createOpened({texts, layouts}: PackedArticles): Opened {
	const layoutOf = (number: number): Layout => JSON.parse(stringAt(layouts, number)) as Layout;
	return {
		text: rememberingSome(mostOpened, (number: number) => stringAt(texts, number)),
		layout: rememberingSome(mostOpened, layoutOf),
	};
}

/** An article whose text and layout lie elsewhere. */
class PackedArticle implements DossierArticle {
	declare readonly id: DossierArticle['id'];
	declare readonly path: string;
	declare readonly title: string;
	declare readonly source: string | null;
	declare readonly author: string | null;
	declare readonly published: string | null;
	declare readonly publishedFrom: DossierArticle['publishedFrom'];
	declare readonly publishedInferred?: boolean;
	declare readonly language: DossierArticle['language'];
	declare readonly url: string | null;
	declare readonly origin: string;
	declare readonly story: string | null;
	declare readonly note: string | null;
	readonly #opened: Opened;
	readonly #number: number;

	constructor(head: Head, opened: Opened, number: number) {
		Object.assign(this, head);
		this.#opened = opened;
		this.#number = number;
	}

	get text() {
		return this.#opened.text(this.#number);
	}

	get blocks() {
		return this.#opened.layout(this.#number).blocks;
	}

	get styles() {
		return this.#opened.layout(this.#number).styles;
	}

	get cut() {
		return this.#opened.layout(this.#number).cut;
	}
}
