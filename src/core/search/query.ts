import {contains} from '../text/span.ts';
import {queryPart, type ScopeName, scopeNamed} from './queryScopes.ts';
import {type SearchWord, searchWords} from './searchWords.ts';
import {typedNumbers} from './typedNumbers.ts';

/** What was typed, taken apart. Words are folded; runs of them are told by index and length. */
export type Query = {
	/** Folded words, those of phrases included; all must be found. */
	readonly words: readonly string[];
	/** Runs of `words` that must stand side by side: `"soldats tués"`. */
	readonly phrases: readonly {readonly first: number; readonly length: number}[];
	/** Runs of `words` that are a number, and what it may be: `2.4 million`; none of a phrase. */
	readonly numbers: readonly {readonly first: number; readonly length: number; readonly values: readonly number[]}[];
	/** Folded words that were typed in capitals: acronyms. */
	readonly capitals: readonly string[];
	/** The last word may still be unfinished. */
	readonly prefix: boolean;
	/** Folded words of `source:`; the outlet must have them. */
	readonly source: readonly string[];
	/** Folded words of `actor:`; only what concerns such an actor. */
	readonly actor: readonly string[];
	/** ISO day, month or year: published before its beginning. */
	readonly before: string | null;
	/** ISO day, month or year: published in it or later. */
	readonly after: string | null;
	/** Scopes of time as they were typed whose value is no date: they narrow nothing. */
	readonly undated: readonly string[];
};

/** More words make a search no narrower, only slower. */
const mostTypedWords = 8;

/** What is typed of a date on the way to a whole one. */
const begunDate = /^(?:\d{0,3}|\d{4}-(?:[01]|\d\d-[0-3]?)?)$/u;

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

const folded = (text: string): string[] => searchWords(text).map(({word}) => word);

/** Whether it is a date, or may become one while it is being typed. */
const isDate = (given: string, isTyped: boolean): boolean => date.test(given) || (isTyped && begunDate.test(given));

const isTime = (name: ScopeName | undefined): boolean => name === 'before' || name === 'after';

type Draft = {
	text: string;
	phrases: string[][];
	source: string[];
	actor: string[];
	before: string | null;
	after: string | null;
	undated: string[];
};

function addScope(draft: Draft, scope: ScopeName, value: string): void {
	if (scope === 'source' || scope === 'actor') draft[scope].push(...folded(value));
	else if (date.test(value)) draft[scope] = value;
}

/** Takes a query apart. Never fails: what is no scope or phrase is searched for as words. */
export function parseQuery(text: string): Query {
	const draft: Draft = {text: '', phrases: [], source: [], actor: [], before: null, after: null, undated: []};
	let open = false;
	for (const match of text.matchAll(queryPart)) {
		const {scope, quoted, value, phrase, word} = match.groups ?? {};
		const name = scopeNamed(scope);
		open = name === undefined && phrase === undefined;
		const given = quoted ?? value ?? '';
		const isLast = match.index + match[0].length === text.length;
		if (isTime(name) && !isDate(given, isLast)) draft.undated.push(match[0]);
		if (name) addScope(draft, name, given);
		else if (phrase !== undefined) draft.phrases.push(folded(phrase));
		else draft.text += ` ${word ?? match[0]}`;
	}
	return {...finished(draft, open && !/\s$/u.test(text)), capitals: capitalsOf(text)};
}

const capitalsOf = (text: string): readonly string[] =>
	searchWords(text)
		.filter(({start, end}) => /^\p{Lu}+$/u.test(text.slice(start, end)))
		.map(({word}) => word);

/** Phrases first, so that the unfinished word is the last one. */
function finished(
	{text, phrases, source, actor, before, after, undated}: Draft,
	open: boolean,
): Omit<Query, 'capitals'> {
	const words: string[] = [];
	const runs: {first: number; length: number}[] = [];
	for (const phrase of phrases) {
		if (words.length + phrase.length > mostTypedWords) continue;
		if (phrase.length > 1) runs.push({first: words.length, length: phrase.length});
		words.push(...phrase);
	}
	const free = searchWords(text).slice(0, mostTypedWords - words.length);
	return {
		words: [...words, ...free.map(({word}) => word)],
		phrases: runs,
		numbers: numbersOf(text, free, words.length),
		prefix: open && free.length > 0,
		source,
		actor,
		before,
		after,
		undated,
	};
}

/** The numbers of a text by its words, of which the first has this place in the query. */
function numbersOf(text: string, words: readonly SearchWord[], offset: number): Query['numbers'] {
	return typedNumbers(text).flatMap(number => {
		const first = words.findIndex(({start}) => start >= number.start);
		const length = words.filter(word => contains(number, word)).length;
		return first < 0 || length === 0 ? [] : [{first: offset + first, length, values: number.values}];
	});
}
