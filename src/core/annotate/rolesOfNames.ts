import {conceptOfToken, expressionsIn, isWithin} from '../language/concepts/concepts.ts';
import {isLight} from '../language/concepts/light.ts';
import type {Language} from '../language/language.ts';
import type {Span} from '../text/span.ts';
import type {Sentence, Token} from '../text/token.ts';
import {firstFrom} from '../text/tokenPlaces.ts';
import {perWordFlag} from '../text/word.ts';
import {isVerbOnly} from '../text/wordClass.ts';
import type {Mention} from './annotation.ts';
import {nationalityOf} from './nationality.ts';

/** A role that somebody has, and the token that names it. */
export type Role = {readonly role: string; readonly at: number};

/** Words between a role and the name that bears it: "ministre des Finances du Québec Anna Roy". */
const longestRole = 6;
/** Words of a role that stands behind its name, between commas. */
const longestBehind = 12;
/** Up to this word the role itself is there: `Anna Roy, the company's new` **`spokeswoman`**. */
const furthestBehind = 6;

/** Kinds of mentions that a noun of body may stand for. */
const bodies: ReadonlySet<Mention['kind']> = new Set(['organization', 'agency', 'government', 'military']);

/** The role that a word names, if it is one: any kind of person, or a kind of body. */
export function roleAt(tokens: readonly Token[], index: number, language: Language, person: boolean): string | null {
	const concept =
		expressionsIn(tokens, language.code)[index]?.concept ?? conceptOfToken(tokens[index]!, language.code, 'noun');
	if (!concept || concept.event || isLight(concept.id)) return null;
	return isWithin(concept.id, 'person') === person ? concept.id : null;
}

/** The role that stands before a name: right before it for a body, the farthest back for a person ("ministre des Finances"). */
export function roleBefore({tokens}: Sentence, mention: Mention, language: Language): Role | null {
	const at = firstFrom(tokens, mention.start);
	const before = tokens[at - 1];
	if (before === undefined || language.grammar.prepositions.has(before.form)) return null;
	if (mention.kind === 'person') return farthestRole(tokens, before.text === ',' ? at - 2 : at - 1, language);
	const role = bodies.has(mention.kind) ? roleAt(tokens, at - 1, language, false) : null;
	return role === null ? null : {role, at: at - 1};
}

/** Of the words that end at a place the role of a person that is farthest back. */
function farthestRole(tokens: readonly Token[], last: number, language: Language): Role | null {
	let found: Role | null = null;
	for (let at = last; at >= 0 && at >= last - longestRole; at--) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || isVerbOnly(token) || isInflectedVerb(tokens, at, language)) break;
		const role = roleAt(tokens, at, language, true);
		if (role !== null) found = {role, at};
	}
	return found;
}

/** `The minister` **`accused`** `Anna Roy`: a form of a verb that no article makes a noun, as in `l'accusé Paul Durand`. */
const isInflectedVerb = (tokens: readonly Token[], at: number, {grammar}: Language): boolean =>
	isOtherThanItsVerb(tokens[at]!) && !grammar.determiners.has(tokens[at - 1]?.form ?? '');

const isOtherThanItsVerb = perWordFlag(({form, readings}): boolean =>
	readings.some(({pos, lemma}) => pos === 'verb' && lemma !== form),
);

/** Where the words begin that tell a role more nearly, which in English stand before it: **`Kenyan trade`** `minister`. */
function startOfRole(tokens: readonly Token[], {at}: Role, language: Language): number {
	let first = at;
	while (first > 0 && at - first < longestRole && isModifier(tokens[first - 1]!, language)) first--;
	return first;
}

const isModifier = (token: Token, language: Language): boolean =>
	token.kind === 'word' &&
	(nationalityOf(token, language) !== null ||
		(!token.capital && !isOtherThanItsVerb(token) && modifying.has(token.readings[0]?.pos ?? 'function')));

const modifying: ReadonlySet<string> = new Set(['noun', 'adjective']);

/**
 * The words of a sentence that only say who a person is whom it names beside them: **`the Kenyan trade minister`** `Anna Roy`,
 * `Anna Roy,` **`porte-parole du syndicat`**`, ...`; `borne` are the roles before the names, in their order. They come with the name wherever it stands, and tell nothing more than it does.
 */
export const roleWords = (
	sentence: Sentence,
	named: readonly Mention[],
	borne: readonly (Role | null)[],
	language: Language,
): readonly Span[] =>
	named.flatMap((mention, at) => {
		if (mention.kind !== 'person') return [];
		const {tokens} = sentence;
		const before = borne[at] ?? null;
		const behind = roleBehind(tokens, mention, language);
		return [
			...(before === null ? [] : [{start: tokens[startOfRole(tokens, before, language)]!.start, end: mention.start}]),
			...(behind === null ? [] : [behind]),
		];
	});

/** What stands behind a name from one comma to the next, or to the end of the sentence, where that is a role and no clause. */
function roleBehind(tokens: readonly Token[], mention: Mention, language: Language): Span | null {
	const comma = firstFrom(tokens, mention.end);
	if (tokens[comma]?.text !== ',') return null;
	let isRole = false;
	let at = comma + 1;
	for (; at < tokens.length && !closes(tokens[at]); at++) {
		if (at - comma > longestBehind || isVerbOnly(tokens[at]!)) return null;
		isRole ||= at - comma <= furthestBehind && roleAt(tokens, at, language, true) !== null;
	}
	return isRole ? {start: tokens[comma + 1]!.start, end: tokens[at - 1]!.end} : null;
}

const closes = (token: Token | undefined): boolean => token === undefined || /^[,.;:!?]/u.test(token.text);
