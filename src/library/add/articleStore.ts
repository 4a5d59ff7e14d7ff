import {createHash} from 'node:crypto';
import {existsSync, lstatSync} from 'node:fs';
import {join} from 'node:path';
import type {Article} from '../../core/article/article.ts';
import {cleanText} from '../../core/article/cleanText.ts';
import {type Field, readFrontMatter} from '../../core/article/frontMatter.ts';
import {parseArticle} from '../../core/article/parseArticle.ts';
import {addressKey} from '../../importing/addresses.ts';
import {articleName, type BookPart} from '../../importing/articleName.ts';
import {articleFile, type ImportedArticle} from '../../importing/importedArticle.ts';
import type {SourceFile} from '../articles/readArticleFile.ts';
import {readArticleFiles} from '../articles/readArticleFiles.ts';
import {makeFolder} from '../files/makeFolder.ts';
import {systemCode} from '../files/systemError.ts';
import {writeNew} from '../files/writeWhole.ts';
import {listFolder} from '../folder/listFolder.ts';

/** An article that lies in the folder. */
export type StoredArticle = {
	/** Relative to the folder. */
	readonly path: string;
	/** Its own address and the one it was asked for at, as keys. */
	readonly addresses: readonly string[];
	readonly text: string;
	readonly etag: string | null;
	readonly lastModified: string | null;
	readonly retrieved: string | null;
};

/** What became of an article, with the path of its file: written as a new one, beside an older one as its new version, or there already. */
export type Placement =
	| {readonly kind: 'added'; readonly path: string}
	| {readonly kind: 'version'; readonly path: string; readonly of: string}
	| {readonly kind: 'present'; readonly path: string};

/** What only the fetching of an article tells. */
export type FetchedFields = {
	/** The address that was asked for, when the article's own is another. */
	readonly requested?: string | null;
	readonly etag?: string | null;
	readonly lastModified?: string | null;
};

/** A text's words alone: how they are laid out does not matter. */
const textKey = (text: string): string =>
	createHash('sha256')
		.update((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
		.digest('base64');

const hostOf = (key: string): string => key.split('/', 1)[0]!;

const withoutTitle = ({text, blocks}: Pick<Article, 'text' | 'blocks'>): string =>
	blocks
		.filter(({kind}) => kind !== 'title')
		.map(({start, end}) => text.slice(start, end))
		.join('\n');

const fieldText = (field: Field | undefined): string | null =>
	typeof field?.value === 'string' && field.value !== '' ? field.value : null;

function storedArticle({path, text, markdown}: SourceFile): StoredArticle {
	const {article} = parseArticle(path, text, markdown ? {markdown} : {});
	const {fields} = readFrontMatter(path, cleanText(text).text);
	const addresses = [article.url, fieldText(fields.get('requested'))].filter(address => address !== null);
	return {
		path,
		addresses: [...new Set(addresses.map(addressKey))],
		text: textKey(withoutTitle(article)),
		etag: fieldText(fields.get('etag')),
		lastModified: fieldText(fields.get('lastModified')),
		retrieved: fieldText(fields.get('retrieved')),
	};
}

/** `name.md`, `name-2.md` … */
function* namesOf(name: string): Generator<string> {
	yield `${name}.md`;
	for (let number = 2; ; number++) yield `${name}-${number}.md`;
}

const versionEnding = /(?:-v(\d+))?\.\w+$/u;

/** `name-v2.md`, `name-v3.md` … beside `name.md`. */
function* versionNames(path: string): Generator<string> {
	const name = path.replace(versionEnding, '');
	for (let number = 2; ; number++) yield `${name}-v${number}.md`;
}

const versionOf = ({path}: StoredArticle): number => Number(versionEnding.exec(path)?.[1] ?? 1);

/** How a folder is opened to put articles into it. */
type StoreOptions = {
	/** Decide, but write nothing. */
	readonly dryRun?: boolean;
	/** Look for what is there already in the folder alone: it may be anything, somebody's home too. */
	readonly flat?: boolean;
};

/** The articles of a folder, and the one that writes new ones beside them. Nothing is ever written over. */
export class ArticleStore {
	readonly #folder: string;
	readonly #dryRun: boolean;
	readonly #stored: StoredArticle[];

	private constructor(folder: string, dryRun: boolean, stored: StoredArticle[]) {
		this.#folder = folder;
		this.#dryRun = dryRun;
		this.#stored = stored;
	}

	/** Reads what lies in a folder; one that is not there yet is empty. Throws `FolderError` for one that cannot be read. */
	static async open(folder: string, {dryRun = false, flat = false}: StoreOptions = {}): Promise<ArticleStore> {
		const paths = existsSync(folder) ? listFolder(folder, flat).paths : [];
		const files = await readArticleFiles(folder, paths);
		return new ArticleStore(
			folder,
			dryRun,
			files.flatMap(({file}) => (file ? [storedArticle(file)] : [])),
		);
	}

	/** The latest version of the article at an address; undefined when there is none. */
	at(address: string): StoredArticle | undefined {
		return this.#versions([addressKey(address)]).at(-1);
	}

	/** All that was read at some addresses, the latest version last. */
	#versions(addresses: readonly string[]): StoredArticle[] {
		return this.#stored
			.filter(stored => stored.addresses.some(address => addresses.includes(address)))
			.sort((a, b) => versionOf(a) - versionOf(b));
	}

	/** Puts an article into the folder, unless it is there; one made of a book is named after it. Throws the error of the disk. */
	place(article: ImportedArticle, fetched: FetchedFields = {}, book: BookPart | null = null): Placement {
		const {url} = article.metadata;
		const requested =
			fetched.requested && addressKey(fetched.requested) !== addressKey(url ?? '') ? fetched.requested : null;
		const addresses = [url, requested].filter(address => address !== null).map(addressKey);
		const text = textKey(article.body.text);
		const versions = this.#versions(addresses);
		const present = versions.find(stored => stored.text === text) ?? this.#sameText(text, addresses);
		if (present) return {kind: 'present', path: present.path};
		const of = versions.at(-1)?.path;
		const {etag = null, lastModified = null} = fetched;
		const path = this.#write(
			of === undefined ? namesOf(articleName(article.metadata, book)) : versionNames(of),
			articleFile(article, {requested, etag, lastModified}),
		);
		const {retrieved} = article.metadata;
		this.#stored.push({path, addresses, text, etag, lastModified, retrieved});
		return of === undefined ? {kind: 'added', path} : {kind: 'version', path, of};
	}

	/** The same words: the same article, unless two outlets of different addresses print one agency's text. */
	#sameText(text: string, addresses: readonly string[]): StoredArticle | undefined {
		const hosts = addresses.map(hostOf);
		return this.#stored.find(
			stored =>
				stored.text === text &&
				(hosts.length === 0 ||
					stored.addresses.length === 0 ||
					stored.addresses.some(address => hosts.includes(hostOf(address)))),
		);
	}

	/** Writes a file under the first of some names that nothing has; returns that name. */
	#write(names: Iterable<string>, text: string): string {
		if (!this.#dryRun) makeFolder(this.#folder);
		for (const name of names) if (!this.#isStored(name) && this.#isWritten(name, text)) return name;
		throw new Error('no name is free');
	}

	/** Where the disk tells small letters from capitals, other machines that the folder goes to may not. */
	#isStored(name: string): boolean {
		const small = name.toLowerCase();
		return this.#stored.some(({path}) => path.toLowerCase() === small);
	}

	/** Whether the name was free; another program may take it at any time. */
	#isWritten(name: string, text: string): boolean {
		const path = join(this.#folder, name);
		if (this.#dryRun) return lstatSync(path, {throwIfNoEntry: false}) === undefined;
		try {
			writeNew(path, text);
			return true;
		} catch (error) {
			if (systemCode(error) === 'EEXIST') return false;
			throw error;
		}
	}
}
