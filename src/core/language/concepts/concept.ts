import type {LanguageCode} from '../../text/token.ts';
import type {PartOfSpeech} from '../lexicon.ts';

/** What a word means, the same in every language: the key that claims and questions are compared by. */
export type Concept = {
	readonly id: string;
	/** Something that happens; the others are persons, things, places and qualities. */
	readonly event: boolean;
	/** Concepts of one group answer one question: to kill and to die are both `dead`. The id where there is no other. */
	readonly group: string;
	/** The next wider concept: `soldier` → `person`; null at the top. */
	readonly broader: string | null;
};

/** A concept of several words, with the words after the first; whether the last keeps a meaning of its own. */
export type Expression = {readonly rest: readonly string[]; readonly concept: Concept; readonly lastApart: boolean};

/** What lemmas mean, apart by what they are read as: most are asked for and in neither. */
type Lemmas = {
	/** Whatever their part of speech. */
	readonly any: ReadonlyMap<string, Concept>;
	/** As one part of speech, or as a verb without an object. */
	readonly byPart: ReadonlyMap<string, ReadonlyMap<PartOfSpeech | typeof withoutObject, Concept>>;
};

/** How a table marks verbs without an object. */
export const withoutObject = 'i';

/** Words and expressions of one language with their concepts. */
export type ConceptIndex = {
	readonly byId: ReadonlyMap<string, Concept>;
	readonly words: Readonly<Record<LanguageCode, Lemmas>>;
	readonly expressions: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly Expression[]>>>;
};

const parts: Readonly<Record<string, PartOfSpeech | typeof withoutObject>> = {
	n: 'noun',
	v: 'verb',
	a: 'adjective',
	r: 'adverb',
	[withoutObject]: withoutObject,
};

/**
 * Reads tables of concepts, one a line: `id marks | French lemmas | English lemmas`. Marks: `!` after the id for an
 * event, `=group`, `<broader`. A lemma may name its part of speech (`fire/n`), or be a verb without an object (`fire/i`); `_` joins the words of an expression,
 * `~` before the last of them leaves it the meaning that it has alone (`under_the_~rubble`).
 * A concept has one line; throws where it has two. Where a lemma stands twice, the line that names its part of speech wins for that part, else the first line.
 */
export function parseConcepts(tables: readonly string[]): ConceptIndex {
	const byId = new Map<string, Concept>();
	const words = {fr: noLemmas(), en: noLemmas()};
	const expressions = {fr: new Map<string, Expression[]>(), en: new Map<string, Expression[]>()};
	for (const line of tables.join('\n').split('\n')) {
		const [head = '', french = '', english = ''] = line.split('|');
		if (head.trim() === '') continue;
		const concept = conceptIn(head.trim());
		if (byId.has(concept.id)) throw new Error(`The concept ${concept.id} stands in two lines.`);
		byId.set(concept.id, concept);
		for (const lemma of lemmasIn(french)) addLemma(lemma, concept, words.fr, expressions.fr);
		for (const lemma of lemmasIn(english)) addLemma(lemma, concept, words.en, expressions.en);
	}
	return {byId, words, expressions};
}

const noLemmas = () => ({
	any: new Map<string, Concept>(),
	byPart: new Map<string, Map<PartOfSpeech | typeof withoutObject, Concept>>(),
});

const lemmasIn = (cell: string): string[] => cell.trim().split(/\s+/u).filter(Boolean);

function conceptIn(head: string): Concept {
	const [name = '', ...marks] = head.split(/\s+/u);
	const id = name.replace('!', '');
	const marked = (sign: string) => marks.find(mark => mark.startsWith(sign))?.slice(1);
	return {id, event: name.endsWith('!'), group: marked('=') ?? id, broader: marked('<') ?? null};
}

function addLemma(
	lemma: string,
	concept: Concept,
	{any, byPart}: ReturnType<typeof noLemmas>,
	expressions: Map<string, Expression[]>,
): void {
	const [first = '', ...rest] = lemma.split(/_|(?<=')/u);
	if (rest.length > 0) {
		const known = expressions.get(first) ?? [];
		const lastApart = lemma.includes('~');
		known.push({rest: rest.map(word => word.replace('~', '')), concept, lastApart});
		known.sort((a, b) => b.rest.length - a.rest.length);
		expressions.set(first, known);
		return;
	}
	const [word = '', mark] = lemma.split('/');
	if (mark === undefined) {
		if (!any.has(word)) any.set(word, concept);
		return;
	}
	const part = parts[mark];
	if (part === undefined) throw new Error(`There is no part of speech ${mark}: ${lemma}.`);
	const parted = byPart.get(word) ?? new Map<PartOfSpeech | typeof withoutObject, Concept>();
	if (!parted.has(part)) parted.set(part, concept);
	byPart.set(word, parted);
}
