import type {DossierArticle} from '../../core/dossier/dossier.ts';
import type {CountedArticle} from '../../core/dossier/wordCount.ts';
import {once} from '../../core/text/once.ts';
import {isPage} from '../folder/pageFile.ts';
import type {Body, CatalogueRow} from './catalogueRow.ts';
import {readArticleFile} from './readArticleFile.ts';
import type {parseReading} from './readArticles.ts';

/** The article of a row; its text is read from its file when somebody asks for it. */
export const articleOfRow = (folder: string, row: CatalogueRow): DossierArticle => new ListedArticle(folder, () => row);

/** What reads an article's text takes longer to load than a list takes to show. */
let parse: typeof parseReading | undefined;

/** Loads what reads the texts of listed articles; until then they are empty. */
export async function loadTexts(): Promise<void> {
	({parseReading: parse} = await import('./readArticles.ts'));
}

const noBody: Body = {text: '', blocks: [], styles: [], cut: []};

/** An article of which nothing is read before somebody asks for it: its fields are asked for by name, since spreading finds none. */
export class ListedArticle implements CountedArticle {
	readonly #folder: string;
	readonly #row: () => CatalogueRow;
	#body: Body | undefined;

	constructor(folder: string, row: () => CatalogueRow) {
		this.#folder = folder;
		this.#row = once(row);
	}

	get id() {
		return this.#row().id;
	}

	get path() {
		return this.#row().path;
	}

	get title() {
		return this.#row().title;
	}

	get source() {
		return this.#row().source;
	}

	get author() {
		return this.#row().author;
	}

	get published() {
		return this.#row().published;
	}

	get publishedFrom() {
		return this.#row().publishedFrom;
	}

	get language() {
		return this.#row().language;
	}

	get url() {
		return this.#row().url;
	}

	get origin() {
		return this.#row().origin;
	}

	get story() {
		return this.#row().story;
	}

	get note() {
		return this.#row().note;
	}

	get publishedInferred() {
		return this.#row().publishedInferred ?? false;
	}

	get wordCount() {
		return this.#row().words;
	}

	get #read(): Body {
		if (!isPage(this.path) && parse)
			this.#body ??= parse(readArticleFile(this.#folder, this.path), this.id).article ?? noBody;
		return this.#body ?? this.#row().body ?? noBody;
	}

	get text() {
		return this.#read.text;
	}

	get blocks() {
		return this.#read.blocks;
	}

	get styles() {
		return this.#read.styles;
	}

	get cut() {
		return this.#read.cut;
	}
}
