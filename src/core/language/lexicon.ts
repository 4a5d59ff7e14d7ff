/** Word classes that the lexicons tell apart: `given` and `surname` are names of persons, `proper` other proper names. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'function' | 'given' | 'surname' | 'proper';

/** One way to read a word form. */
export type Reading = {
	/** Dictionary form, in lower case unless it is a name. */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
	/** For verbs. */
	readonly form?: 'infinitive' | 'participle' | 'gerund' | 'finite' | undefined;
	/** For nouns, adjectives and function words, where the source tells. */
	readonly number?: 'singular' | 'plural' | undefined;
	/** 0 (rare) to 5 (very common); 3 where the source has no counts. */
	readonly frequency: number;
	/** WordNet's lexicographer file of the first sense, English only: `person`, `group`, `artifact`, `motion`... */
	readonly category?: string | undefined;
};

/** Word forms of one language. Lookup is pure and remembers what it found. */
export type Lexicon = {
	/** All readings of a form; tries the form as given, then in lower case. Empty when unknown. */
	readings(form: string): readonly Reading[];
};

const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
	n: 'noun',
	v: 'verb',
	a: 'adjective',
	r: 'adverb',
	f: 'function',
	g: 'given',
	s: 'surname',
	p: 'proper',
};
const verbForms = {i: 'infinitive', p: 'participle', g: 'gerund', f: 'finite'} as const;
const numbers = {s: 'singular', p: 'plural'} as const;

/** The head of a compiled lexicon: rules are `strip/append/tag`, blocks the offsets of every 64th entry in the body. */
type Head = {
	readonly rules: readonly string[];
	readonly categories: readonly string[];
	readonly blocks: readonly number[];
};

type Rule = {readonly strip: number; readonly append: string; readonly tag: Omit<Reading, 'lemma'>};

/** The code unit between an entry and its codes. */
const tab = 9;

/** Entries of a block share prefixes with the entry before; a block's first entry is whole. */
const sharedPrefixBase = 36;

/**
 * Reads a compiled lexicon (made by src/lexicons/compile.ts): one line of JSON, then entries sorted by code unit.
 * Every character is one byte (Latin-1, with œ and Œ in the places that windows-1252 gives them), so that a
 * dictionary of 450,000 forms stays a one-byte string in memory.
 */
export function parseLexicon(data: string): Lexicon {
	const headEnd = data.indexOf('\n');
	const head = JSON.parse(data.slice(0, headEnd)) as Head;
	const rules = head.rules.map(rule => parseRule(rule, head.categories));
	const body = headEnd + 1;
	const known = new Map<string, readonly Reading[]>();
	const find = (form: string): readonly Reading[] | undefined => {
		const key = encode(form);
		const block = blockOf(data, head.blocks, body, key);
		const codes = block < 0 ? undefined : entryIn(data, body + head.blocks[block]!, key);
		return codes?.split(',').map(code => readingOf(form, rules[Number.parseInt(code, 36)]!));
	};
	return {
		readings(form) {
			const before = known.get(form);
			if (before) return before;
			const lower = form.toLowerCase();
			const found = find(form) ?? (lower === form ? undefined : find(lower)) ?? [];
			known.set(form, found);
			return found;
		},
	};
}

/** The one-byte spelling of a form, as the compiled file has it. */
export const encode = (form: string): string => form.replaceAll('œ', '\u009c').replaceAll('Œ', '\u008c');

function parseRule(rule: string, categories: readonly string[]): Rule {
	const [strip = '0', append = '', tag = ''] = rule.split('/');
	const [pos = '', form = '-', number = '-', frequency = '3', category = ''] = tag;
	return {
		strip: Number(strip),
		append: append.replaceAll('\u009c', 'œ').replaceAll('\u008c', 'Œ'),
		tag: {
			pos: partsOfSpeech[pos] ?? 'noun',
			frequency: Number(frequency),
			form: form in verbForms ? verbForms[form as keyof typeof verbForms] : undefined,
			number: number in numbers ? numbers[number as keyof typeof numbers] : undefined,
			category: category ? (categories[Number.parseInt(category, 36)] ?? '') : undefined,
		},
	};
}

/** All readings have the same properties in the same order: the engine reads them the faster. */
const readingOf = (form: string, {strip, append, tag}: Rule): Reading => ({
	lemma: form.slice(0, form.length - strip) + append,
	pos: tag.pos,
	form: tag.form,
	number: tag.number,
	frequency: tag.frequency,
	category: tag.category,
});

/** The last block whose first entry is not after the key, or -1. */
function blockOf(data: string, blocks: readonly number[], body: number, key: string): number {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isAfter(data, body + blocks[middle]! + 1, key)) high = middle - 1;
		else low = middle;
	}
	return blocks.length === 0 ? -1 : low;
}

/** Whether the whole entry that begins at an offset comes after the key, by code units: compared where it stands, without a copy. */
function isAfter(data: string, start: number, key: string): boolean {
	for (let at = 0; ; at++) {
		const unit = data.charCodeAt(start + at);
		if (unit === tab) return false;
		if (at === key.length) return true;
		const wanted = key.charCodeAt(at);
		if (unit !== wanted) return unit > wanted;
	}
}

/** The codes of an entry of a block, whose entries are in order and each say how many units they share with the one before. */
function entryIn(data: string, start: number, key: string): string | undefined {
	let at = start;
	/** Units that the entry before has in common with the key: one that shares more with it comes before the key as well. */
	let matched = 0;
	for (let entry = 0; entry < 64 && at < data.length; entry++) {
		const end = data.indexOf('\n', at);
		const shared = Number.parseInt(data[at]!, sharedPrefixBase);
		if (shared <= matched) {
			const formEnd = data.indexOf('\t', at);
			const from = at + 1 - shared;
			matched = shared;
			while (from + matched < formEnd && data.charCodeAt(from + matched) === key.charCodeAt(matched)) matched++;
			const isWhole = from + matched === formEnd;
			if (isWhole && matched === key.length) return data.slice(formEnd + 1, end);
			if (!isWhole && (matched === key.length || data.charCodeAt(from + matched) > key.charCodeAt(matched)))
				return undefined;
		}
		at = end + 1;
	}
	return undefined;
}
