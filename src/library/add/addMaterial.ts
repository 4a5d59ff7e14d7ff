import {basename, dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {BookPart} from '../../importing/articleName.ts';
import {type ImportedArticle, withMetadata} from '../../importing/importedArticle.ts';
import type {Material, MaterialItem} from '../../importing/material.ts';
import {systemReason} from '../files/systemError.ts';
import {bookName} from '../folder/bookFile.ts';
import type {ArticleStore, FetchedFields, Placement} from './articleStore.ts';
import type {Convert} from './convert.ts';
import {fetchAddress} from './fetchAddress.ts';
import {AddProblem, type AddReason, knownProblem, type Outcome} from './outcome.ts';
import {readSource} from './readSource.ts';

/** A list to choose from. */
export type Choice = Extract<Material, {kind: 'items'}>;

/** Who hears how it goes on, and is asked. */
type AddListener = {
	readonly progress: (source: string, done: number, total: number) => void;
	readonly outcome: (outcome: Outcome) => void;
	/** Which items of a list are brought in; null when nobody can say. */
	readonly choose: (choice: Choice) => Promise<readonly MaterialItem[] | null>;
};

/** How material is brought in. */
export type AddOptions = {
	readonly store: ArticleStore;
	readonly convert: Convert;
	readonly listener: AddListener;
	/** Ends everything at the next safe place. */
	readonly signal: AbortSignal;
	readonly raw: boolean;
	readonly allowLocal: boolean;
	/** Today, as an ISO day. */
	readonly today: string;
	/** Milliseconds between two requests to one host. */
	readonly pause?: number;
};

/** What is still to be done. */
type Job = {
	/** A file's path or an address. */
	readonly source: string;
	readonly item: MaterialItem | null;
	/** The list that an item stands in. */
	readonly list: string | null;
	/** Lists that led here. */
	readonly depth: number;
	/** May lead into a private network: typed by the person, or found there. */
	readonly mayBeLocal: boolean;
};

const usualPause = 1000;
const deepestList = 2;

const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(source);

/** Brings in files and addresses one after the other; what fails does not stop the rest. Rejects only with the signal's reason. */
export async function addMaterial(sources: readonly string[], options: AddOptions): Promise<void> {
	await new Adding(options).run(sources);
}

class Adding {
	readonly #options: AddOptions;
	readonly #jobs: Job[] = [];
	#done = 0;
	readonly #lastRequest = new Map<string, number>();

	constructor(options: AddOptions) {
		this.#options = options;
	}

	async run(sources: readonly string[]): Promise<void> {
		const {listener, signal} = this.#options;
		// Whatever is under way is left to itself: files are written in one go, so none is ever half there.
		const ended = new Promise<never>((_resolve, reject) =>
			signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true}),
		);
		ended.catch(() => undefined);
		this.#jobs.push(...sources.map(source => ({source, item: null, list: null, depth: 0, mayBeLocal: true})));
		for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
			signal.throwIfAborted();
			listener.progress(nameOf(job), this.#done + 1, this.#done + 1 + this.#jobs.length);
			await Promise.race([this.#attempt(job), ended]);
			this.#done++;
		}
	}

	async #attempt(job: Job): Promise<void> {
		try {
			await this.#do(job);
		} catch (error) {
			this.#options.signal.throwIfAborted();
			const {reason, detail} = knownProblem(error);
			this.#tell(job, {kind: 'failed', reason, detail});
		}
	}

	async #do(job: Job): Promise<void> {
		const {item, source} = job;
		if (item?.content && item.complete) return await this.#addContent(job, item);
		if (!isAddress(source)) return await this.#addFile(job);
		try {
			await this.#addAddress(job);
		} catch (error) {
			if (!item?.content || this.#options.signal.aborted) throw error;
			// The page cannot be had: what the feed itself says is better than nothing, if it is an article.
			await this.#addContent(job, item).catch(() => {
				throw error;
			});
		}
	}

	async #addFile({source, item, ...job}: Job): Promise<void> {
		if (item) throw new AddProblem('noAddress');
		const {raw} = this.#options;
		const origin = {name: basename(source), type: '', address: null, retrieved: null};
		const found = await this.#options.convert({
			kind: 'material',
			material: {...origin, raw, bytes: readSource(source)},
		});
		await this.#take({source, item, ...job}, found, {});
	}

	async #addContent(job: Job, {content, metadata, complete}: MaterialItem): Promise<void> {
		const html =
			content && 'html' in content
				? content.html
				: readSource(join(dirname(job.list ?? ''), content?.file ?? '')).toString('utf8');
		await this.#take(job, await this.#options.convert({kind: 'content', html, metadata, complete}), {});
	}

	async #addAddress(job: Job): Promise<void> {
		const {store, signal, allowLocal, today, raw} = this.#options;
		const known = store.at(job.source);
		// A list that was begun goes on where it stopped: what was fetched today is not asked for again.
		if (known && job.item && known.retrieved === today) return this.#tell(job, {kind: 'present', path: known.path});
		await this.#waitFor(job.source);
		const fetched = await fetchAddress(job.source, {
			...{signal, allowLocal, mayBeLocal: job.mayBeLocal},
			...(known ? {earlier: known} : {}),
		});
		if (!fetched) return this.#tell(job, {kind: 'present', path: known?.path ?? ''});
		const {address, bytes, type, etag, lastModified, local} = fetched;
		const material = {name: basename(new URL(address).pathname), type, address, retrieved: today, raw, bytes};
		const found = await this.#options.convert({kind: 'material', material});
		await this.#take({...job, mayBeLocal: local}, found, {requested: job.source, etag, lastModified});
	}

	/** One request a second to each host is what a person could do. */
	async #waitFor(address: string): Promise<void> {
		const {host} = URL.canParse(address) ? new URL(address) : {host: ''};
		const last = this.#lastRequest.get(host);
		const pause = this.#options.pause ?? usualPause;
		const left = last === undefined ? 0 : last + pause - performance.now();
		if (left > 0) await wait(left, undefined, {signal: this.#options.signal});
		this.#lastRequest.set(host, performance.now());
	}

	async #take(job: Job, material: Material, fetched: FetchedFields): Promise<void> {
		if (material.kind === 'items') return await this.#queue(job, material);
		const article = withMetadata(material.article, job.item?.metadata ?? {});
		this.#options.signal.throwIfAborted();
		this.#tell(job, this.#place(article, fetched, bookOf(job)), article);
	}

	#place(article: ImportedArticle, fetched: FetchedFields, book: BookPart | null): Placement {
		try {
			return this.#options.store.place(article, fetched, book);
		} catch (error) {
			throw new AddProblem('disk', systemReason(error));
		}
	}

	/** What is chosen of a list is next. */
	async #queue(job: Job, choice: Choice): Promise<void> {
		// A list of feeds of pages is as deep as sense goes; a feed may name itself.
		if (job.depth >= deepestList) throw new AddProblem('noArticle');
		const items = choice.of === 'addresses' ? choice.items : await this.#options.listener.choose(choice);
		if (!items) throw new AddProblem('nothingChosen', String(choice.items.length));
		if (choice.leftOut !== undefined)
			this.#tell(job, {kind: 'failed', reason: 'tooMany', detail: String(choice.leftOut)});
		const jobs = items.map(item => ({
			...{item, source: item.address ?? item.title, depth: job.depth + 1},
			// What a feed's file names was not typed by the person.
			mayBeLocal: job.mayBeLocal && (choice.of !== 'feed' || isAddress(job.source)),
			list: isAddress(job.source) ? null : job.source,
		}));
		this.#jobs.unshift(...jobs);
		// Those who wait want to know how many articles are left: the list is none.
		this.#done--;
	}

	#tell(
		job: Job,
		result: Placement | {kind: 'failed'; reason: AddReason; detail: string},
		article?: ImportedArticle,
	): void {
		const {cut = [], partial = false} = article ?? {};
		const title = article?.metadata.title ?? job.item?.title ?? null;
		this.#options.listener.outcome({source: nameOf(job), title, cut, partial, ...result});
	}
}

/** The PDF or EPUB file that an article is made of; null for other material. */
function bookOf({source, list, item}: Job): BookPart | null {
	const file = list ?? source;
	const name = isAddress(file) ? null : bookName(file);
	return name === null ? null : {name, whole: item === null};
}

const nameOf = ({source, item}: Job): string => item?.address ?? item?.title ?? source;
