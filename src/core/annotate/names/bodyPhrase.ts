import type {BodyHead} from '../../language/bodies.ts';
import type {Token} from '../../text/token.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** A phrase of common nouns that names a body or group, as far as it has been read. */
export type BodyPhrase = {
	readonly head: BodyHead;
	/** Index after the head itself. */
	readonly headEnd: number;
	readonly start: number;
	readonly end: number;
	/** ISO 3166 code of the country that it belongs to. */
	readonly country?: string;
	/** A country, place or nationality says whose it is. */
	readonly owned: boolean;
	/** Words that say which one it is. */
	readonly complement: readonly string[];
	readonly class: string;
};

/** The head that begins at a token, the longest phrase first, with the index after it. */
export function headAt({tokens, language}: ScannedSentence, at: number): {head: BodyHead; end: number} | undefined {
	const {heads, capitalHeads} = language.bodies;
	const token = tokens[at]!;
	const named = token.capital ? capitalHeads.get(token.form) : undefined;
	if (named) return {head: named, end: at + 1};
	for (const length of beginnings(heads).has(token.form) ? [3, 2] : []) {
		const last = tokens[at + length - 1];
		if (last?.kind !== 'word') continue;
		let phrase = token.form;
		for (let next = at + 1; next < at + length; next++) phrase += ` ${tokens[next]!.form}`;
		const head = heads.get(phrase);
		if (head) return {head, end: at + length};
	}
	const head = heads.get(token.form) ?? heads.get(nounLemma(token) ?? '');
	return head && {head, end: at + 1};
}

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
export const isSingular = ({readings}: Token): boolean =>
	readings.some(({pos, number}) => pos === 'noun' && number === 'singular') &&
	!readings.some(({pos, number}) => pos === 'noun' && number === 'plural');

/** Whether a noun stands in the plural. */
export const isPlural = ({readings}: Token): boolean =>
	readings.some(({pos, number}) => pos === 'noun' && number === 'plural');

/** The singular of a noun; none for a form that is a noun of its own, as `cours` beside `cour`. */
const nounLemma = ({readings, form}: Token): string | undefined =>
	readings.some(({pos, lemma}) => pos === 'noun' && lemma === form)
		? undefined
		: readings.find(({pos}) => pos === 'noun')?.lemma;

/** Whether the phrase says enough to be an actor of its own. */
export const isComplete = ({head, owned, complement}: BodyPhrase): boolean =>
	head.needs === 'nothing' || owned || (head.needs !== 'owner' && head.needs !== 'group' && complement.length > 0);
