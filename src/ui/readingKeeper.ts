import type {Reading} from './state/action.ts';

/** Milliseconds after which what was read is kept: writing must not stand between a key and its frame. */
const delay = 400;

/** Keeps what was read a little after it was, and at once when the program ends. */
export class ReadingKeeper {
	readonly #keep: (reading: Reading) => void;
	#latest: Reading | null = null;
	#timer: NodeJS.Timeout | undefined;

	constructor(keep: (reading: Reading) => void) {
		this.#keep = keep;
	}

	/** Keeps this reading soon, unless a later one comes before. */
	later(reading: Reading): void {
		this.#latest = reading;
		this.#timer ??= setTimeout(() => this.now(), delay);
	}

	/** Keeps what waits. */
	now(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const reading = this.#latest;
		this.#latest = null;
		if (reading) this.#keep(reading);
	}
}
