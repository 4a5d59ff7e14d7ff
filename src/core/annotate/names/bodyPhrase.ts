import type {BodyHead} from '../../language/bodies.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {perWord, type Word} from '../../text/word.ts';
import {hasClass, pluralNounClass, singularNounClass} from '../../text/wordClass.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** The country (ISO 3166 code) of an adjective of nationality, and where that stands: token indexes, `end` excluded. */
export type Nation = {readonly country: string; readonly start: number; readonly end: number};

/** A phrase of common nouns that names a body or group, as far as it has been read. */
export type BodyPhrase = {
	readonly head: BodyHead;
	/** Index after the head itself. */
	readonly headEnd: number;
	readonly start: number;
	readonly end: number;
	/** ISO 3166 code of the country that it belongs to. */
	readonly country?: string;
	/** In text order, when it names the bodies of several countries at once: "armées russe et ukrainienne". */
	readonly nations?: readonly Nation[];
	/** A country, place or nationality says whose it is. */
	readonly owned: boolean;
	/** Words that say which one it is. */
	readonly complement: readonly string[];
	readonly class: string;
};

const none: readonly number[] = [];

/** The head that begins at a token, the longest phrase first, with the index after it. */
export function headAt({tokens, language}: ScannedSentence, at: number): {head: BodyHead; end: number} | undefined {
	const {capitalHeads} = language.bodies;
	const token = tokens[at]!;
	const named = token.capital ? capitalHeads.get(token.form) : undefined;
	if (named) return {head: named, end: at + 1};
	const heads = headsFrom(token, language);
	if (heads === null) return undefined;
	for (const length of heads.longer ? [3, 2] : none) {
		const last = tokens[at + length - 1];
		if (last?.kind !== 'word') continue;
		let phrase = token.form;
		for (let next = at + 1; next < at + length; next++) phrase += ` ${tokens[next]!.form}`;
		const head = language.bodies.heads.get(phrase);
		if (head) return {head, end: at + length};
	}
	return heads.alone === undefined ? undefined : {head: heads.alone, end: at + 1};
}

/** The head that a word is by itself, and whether heads of several words begin with it; null for most words. */
const headsFrom = perWord((word, {bodies: {heads}}: Language) => {
	const alone = heads.get(word.form) ?? heads.get(nounLemma(word) ?? '');
	const longer = beginnings(heads).has(word.form);
	return alone !== undefined || longer ? {alone, longer} : null;
});

const beginningsOf = new WeakMap<ReadonlyMap<string, BodyHead>, ReadonlySet<string>>();

/** First words of the heads of several words. */
function beginnings(heads: ReadonlyMap<string, BodyHead>): ReadonlySet<string> {
	const known = beginningsOf.get(heads);
	if (known) return known;
	const found = new Set([...heads.keys()].flatMap(phrase => (phrase.includes(' ') ? [phrase.split(' ')[0]!] : [])));
	beginningsOf.set(heads, found);
	return found;
}

/** Whether a noun stands in the singular. */
export const isSingular = (token: Token): boolean =>
	hasClass(token, singularNounClass) && !hasClass(token, pluralNounClass);

/** Whether a noun stands in the plural. */
export const isPlural = (token: Token): boolean => hasClass(token, pluralNounClass);

/** The singular of a noun; none for a form that is a noun of its own, as `cours` beside `cour`. */
const nounLemma = ({readings, form}: Word): string | undefined =>
	readings.some(({pos, lemma}) => pos === 'noun' && lemma === form)
		? undefined
		: readings.find(({pos}) => pos === 'noun')?.lemma;

/** Whether the phrase says enough to be an actor of its own. */
export const isComplete = ({head, owned, complement}: BodyPhrase): boolean =>
	head.needs === 'nothing' || owned || (head.needs !== 'owner' && head.needs !== 'group' && complement.length > 0);
