import type {Span} from '../text/span.ts';
import {isReadAsWord, type KnownName, type KnownNames} from './knownNames.ts';
import {eachSearchWord} from './searchWords.ts';

/** A known name in a text, with how many of its words it takes. */
export type FoundName = Span & {readonly key: string; readonly length: number};

/** A name of which the first words have been read. */
type Begun = {readonly name: KnownName; readonly start: number; readonly read: number};

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at));

const isAllCapitals = (written: string): boolean => !/\p{Ll}/u.test(written);

/** Finds known names while the words of a text are read one after the other. */
export class NameReader {
	readonly #names: KnownNames;
	readonly #text: string;
	#begun: readonly Begun[] = [];

	constructor(names: KnownNames, text: string) {
		this.#names = names;
		this.#text = text;
	}

	/** The names that end with the word that stands here; `found` hears of each. */
	read(word: string, start: number, end: number, found: (name: FoundName) => void): void {
		const starting = this.#names.get(word);
		if (starting === undefined && this.#begun.length === 0) return;
		const begun = this.#begun.filter(({name, read}) => name.words[read] === word);
		if (starting !== undefined && isCapital(this.#text, start))
			for (const name of starting) if (this.#isWritten(name, start, end)) begun.push({name, start, read: 0});
		const open: Begun[] = [];
		for (const {name, start: first, read} of begun) {
			if (read + 1 < name.words.length) open.push({name, start: first, read: read + 1});
			else found({key: name.key, start: first, end, length: name.words.length});
		}
		this.#begun = open;
	}

	/** Whether an acronym is written as one. */
	#isWritten({isAcronym, words}: KnownName, start: number, end: number): boolean {
		return !isAcronym || isReadAsWord(words.join('')) || isAllCapitals(this.#text.slice(start, end));
	}
}

/** All known names of a text, or of a span of it, in the order of their ends. */
export function namesInText(names: KnownNames, text: string, span?: Span): FoundName[] {
	const found: FoundName[] = [];
	const reader = new NameReader(names, text);
	eachSearchWord(text, (word, start, end) => reader.read(word, start, end, name => found.push(name)), span);
	return found;
}
