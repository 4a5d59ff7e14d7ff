import {EventEmitter} from 'node:events';
import {giveUpOn, type InputEvent, interruptKey, isUnfinishedPaste, understand} from './inputEvents.ts';
import type {MouseInput} from './state/panes/mouseInput.ts';

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
	/** What has arrived, in order: a paste must not overtake the key that opened the text field. */
	readonly #events: InputEvent[] = [];
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
		this.on('newListener', name => {
			if (name === 'readable') setImmediate(this.#offer);
		});
	}

	/** Says who hears what is no key. */
	listen(listeners: Listeners): void {
		this.#listeners = listeners;
	}

	/** The next key, as Ink asks for it; null when there is none. */
	read(): string | null {
		if (this.#resting) return null;
		this.#tellOthers();
		const next = this.#events.shift();
		if (next?.kind !== 'key') return null;
		if (next.bytes === '\u001b') this.#waitForInk();
		return next.bytes;
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
		// A paste whose end was lost on the way would swallow every key.
		if (chunk === interruptKey && isUnfinishedPaste(this.#rest)) this.#rest = '';
		const {events, rest} = understand(this.#rest + chunk);
		this.#rest = rest;
		this.#take(events);
		if (rest !== '' && !isUnfinishedPaste(rest)) this.#timer = setTimeout(this.#giveUp, patience);
	};

	readonly #giveUp = (): void => {
		const events = giveUpOn(this.#rest);
		this.#rest = '';
		this.#take(events);
	};

	#take(events: readonly InputEvent[]): void {
		this.#events.push(...events);
		this.#offer();
	}

	/** Everything up to the next key. */
	#tellOthers(): void {
		for (let next = this.#events[0]; next && next.kind !== 'key'; next = this.#events[0]) {
			this.#events.shift();
			this.#tell(next);
		}
	}

	#tell(event: Exclude<InputEvent, {kind: 'key'}>): void {
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
				this.#offer();
			}),
		);
	}

	/** Says that there are keys, also to a reader that came after them. */
	readonly #offer = (): void => {
		if (this.#resting) return;
		this.#tellOthers();
		if (this.#events.length > 0) this.emit('readable');
	};
}
