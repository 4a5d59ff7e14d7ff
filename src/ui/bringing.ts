import {cleanLine} from '../core/article/cleanText.ts';
import type {Choice} from '../library/add/addMaterial.ts';
import type {Store} from './state/store.ts';

/** Material that is on its way into the open folder: one thing after the other, with its progress, its list and its end. */
export class Bringing {
	readonly #folder: string;
	readonly #store: Store;
	#interruption: AbortController | null = null;
	#answer: (items: readonly number[]) => void = () => undefined;

	constructor(folder: string, store: Store) {
		this.#folder = folder;
		this.#store = store;
	}

	/** Brings an address or a file in; it is taken up like every file that comes. */
	async add(source: string): Promise<void> {
		const {dispatch, state} = this.#store;
		const {locale} = state().settings;
		const interruption = new AbortController();
		// From the first moment on it can be ended, and nothing else begun.
		this.#interruption = interruption;
		dispatch({type: 'adding', adding: {done: 1, total: 1}});
		const [{bringIn}, {addMessages}] = await Promise.all([import('./bringIn.ts'), import('../i18n/add.ts')]);
		dispatch({type: 'notice', text: addMessages(locale).adding(source)});
		const line = await bringIn(this.#folder, source, {
			...{locale, signal: interruption.signal, choose: this.#choose},
			progress: (done, total) => dispatch({type: 'adding', adding: {done, total}}),
		});
		this.#interruption = null;
		dispatch({type: 'adding', adding: null});
		dispatch({type: 'notice', text: line});
	}

	/** Completes the path that is being typed. */
	async complete(from: string): Promise<void> {
		const {completePath} = await import('../library/outside/completePath.ts');
		this.#store.dispatch({type: 'completed', from, ...(await completePath(from))});
	}

	/** The person has chosen of the list that was offered. */
	take(items: readonly number[]): void {
		this.#answer(items);
	}

	/** Ends it at the next safe place. */
	stop(): void {
		this.#interruption?.abort();
	}

	readonly #choose = ({title, items}: Choice): Promise<readonly number[]> => {
		const answer = new Promise<readonly number[]>(resolve => {
			this.#answer = resolve;
		});
		this.#store.dispatch({
			type: 'offer',
			title: cleanLine(title ?? ''),
			items: items.map(({title: name, address, metadata}) => ({
				title: cleanLine(name || address || '…'),
				published: metadata.published ?? null,
			})),
		});
		return answer;
	};
}
