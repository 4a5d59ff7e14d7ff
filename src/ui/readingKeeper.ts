import type {Reading} from './state/action.ts';

/** Milliseconds after which what was read is kept: writing must not stand between a key and its frame. */
const delay = 400;

/** Milliseconds without a move after which the place is kept: whoever scrolls on writes nothing. */
const rest = 800;

/** Keeps what was read a little after it was, the place when the reading rests, and both at once when the program ends. */
export class ReadingKeeper {
	readonly #keep: (reading: Reading, isAsked: boolean) => void;
	#latest: (() => Reading) | null = null;
	#timer: NodeJS.Timeout | undefined;
	#resting: NodeJS.Timeout | undefined;
	#isAsked = false;

	/** `isAsked` tells whether there is more to keep than a place, so that it has to be told when that cannot be done. */
	constructor(keep: (reading: Reading, isAsked: boolean) => void) {
		this.#keep = keep;
	}

	/** Keeps this reading soon, unless a later one comes before. */
	later(reading: Reading): void {
		this.#latest = () => reading;
		this.#isAsked = true;
		this.#timer ??= setTimeout(() => this.now(), delay);
	}

	/** Keeps the reading as it is when nothing has been moved for a while. */
	atRest(reading: () => Reading): void {
		this.#latest = reading;
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.now(), rest);
	}

	/** Keeps what waits. */
	now(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#resting);
		this.#timer = undefined;
		const [reading, isAsked] = [this.#latest, this.#isAsked];
		this.#latest = null;
		this.#isAsked = false;
		if (reading) this.#keep(reading(), isAsked);
	}
}
