import {EventEmitter} from 'node:events';
import {giveUpOn, type InputEvent, isUnfinishedPaste, type MouseInput, understand} from './inputEvents.ts';

/** What is needed of standard input. */
export type Source = {
	setEncoding(encoding: 'utf8'): unknown;
	setRawMode?(raw: boolean): unknown;
	on(event: 'data', listener: (chunk: string) => void): unknown;
	on(event: 'end' | 'error', listener: () => void): unknown;
	off(event: 'data', listener: (chunk: string) => void): unknown;
	ref?(): unknown;
	unref?(): unknown;
};

/** Who hears what is no key. */
export type Listeners = {
	readonly mouse?: (mouse: MouseInput) => void;
	readonly paste?: (text: string) => void;
	readonly focus?: (focused: boolean) => void;
	readonly reply?: (bytes: string) => void;
	/** The terminal has gone. */
	readonly hangUp?: () => void;
};

/** Longest wait for the rest of a sequence, in milliseconds; after it a lone Escape is the key. */
const patience = 30;

/**
 * The only reader of standard input. It tells keys from all else; to Ink it is standard input, and hands the keys out one by one,
 * so that neither a burst of keys nor the answers of the terminal are mistaken for typing. Keys wait until somebody reads them.
 */
export class Input extends EventEmitter {
	readonly isTTY = true;
	#listeners: Listeners = {};
	readonly #source: Source;
	readonly #keys: string[] = [];
	#rest = '';
	#timer: NodeJS.Timeout | undefined;
	/** Ink takes Escape and the next key for one, unless it has had time to see that nothing followed. */
	#resting = false;

	constructor(source: Source) {
		super();
		this.#source = source;
		source.setEncoding('utf8');
		source.on('data', this.#receive);
		source.on('end', () => this.#listeners.hangUp?.());
		source.on('error', () => this.#listeners.hangUp?.());
	}

	/** Says who hears what is no key. */
	listen(listeners: Listeners): void {
		this.#listeners = listeners;
	}

	/** The next key, as Ink asks for it; null when there is none. */
	read(): string | null {
		if (this.#resting) return null;
		const next = this.#keys.shift() ?? null;
		if (next === '\u001b') this.#waitForInk();
		return next;
	}

	setEncoding(): this {
		return this;
	}

	setRawMode(raw: boolean): this {
		this.#source.setRawMode?.(raw);
		return this;
	}

	ref(): this {
		this.#source.ref?.();
		return this;
	}

	unref(): this {
		this.#source.unref?.();
		return this;
	}

	/** Reads no more. */
	close(): void {
		clearTimeout(this.#timer);
		this.#source.off('data', this.#receive);
	}

	readonly #receive = (chunk: string): void => {
		clearTimeout(this.#timer);
		const {events, rest} = understand(this.#rest + chunk);
		this.#rest = rest;
		this.#tell(events);
		if (rest !== '' && !isUnfinishedPaste(rest)) this.#timer = setTimeout(this.#giveUp, patience);
	};

	readonly #giveUp = (): void => {
		const events = giveUpOn(this.#rest);
		this.#rest = '';
		this.#tell(events);
	};

	#tell(events: readonly InputEvent[]): void {
		let keys = 0;
		for (const event of events) {
			if (event.kind === 'key') keys = this.#keys.push(event.bytes);
			else this.#tellOther(event);
		}
		if (keys > 0) this.emit('readable');
	}

	#tellOther(event: Exclude<InputEvent, {kind: 'key'}>): void {
		if (event.kind === 'mouse') this.#listeners.mouse?.(event.mouse);
		else if (event.kind === 'paste') this.#listeners.paste?.(event.text);
		else if (event.kind === 'focus') this.#listeners.focus?.(event.focused);
		else this.#listeners.reply?.(event.bytes);
	}

	#waitForInk(): void {
		this.#resting = true;
		setImmediate(() =>
			setImmediate(() => {
				this.#resting = false;
				if (this.#keys.length > 0) this.emit('readable');
			}),
		);
	}
}
