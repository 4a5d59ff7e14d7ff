import {geometryOf} from './state/panes/geometry.ts';
import {shownPanel} from './state/panes/panes.ts';
import {openArticle} from './state/state.ts';
import type {Store} from './state/store.ts';
import {update} from './state/update.ts';

/** Milliseconds without a change on the screen after which nobody waits for the next frame. */
const calm = 25;

/** Works out what the panel will say of the next sentence while this one is read: the key that moves there finds it remembered. */
export class Foresight {
	readonly #store: Store;
	#timer: NodeJS.Timeout | undefined;

	constructor(store: Store) {
		this.#store = store;
		store.subscribe(() => this.#wait());
	}

	/** Looks ahead no more. */
	close(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#wait(): void {
		if (openArticle(this.#store.state()) === null) this.close();
		else if (this.#timer === undefined) this.#timer = setTimeout(() => this.#look(), calm);
		else this.#timer.refresh();
	}

	#look(): void {
		this.close();
		const world = this.#store.world();
		const {state} = update(world, this.#store.state(), {type: 'sentence', by: 1});
		if (openArticle(state) !== null && geometryOf(state).panel) shownPanel(world, state);
	}
}
