import {endsAccented} from '../../language/accentedEndings.ts';
import {foldName} from '../../text/nameKey.ts';
import {transliterationKey} from '../../text/transliteration.ts';

/**
 * Whether two words are spellings of one name: the same letters, or the same sounds in transcriptions of another
 * script. Both must be long enough to tell: Li and Lee, Xi and Xu are not brought together.
 */
export function sameSpelling(a: string, b: string): boolean {
	const [first, second] = [foldName(a), foldName(b)];
	if (first === second) return endsAccented(a) === endsAccented(b);
	if (Math.min(first.length, second.length) < 4) return false;
	return transliterationKey(a) === transliterationKey(b);
}

/** Under which keys the bearers of a name are looked for: surname, and first word where that may be the surname. */
export function surnameKeys(name: string): string[] {
	const words = name.split(/[\s-]+/u).filter(Boolean);
	const last = words.at(-1) ?? name;
	const first = words[0] ?? name;
	const surnameFirst = words.length > 2 || first.length < 4;
	return [...new Set([last, ...(surnameFirst ? [first] : [])].map(transliterationKey))];
}

/** Under which keys the spellings of a full name are looked for: surname and given name in any transcription. */
export function personKeys(name: string): string[] {
	const given = transliterationKey(partsOf(name)[0] ?? '');
	return surnameKeys(name).map(surname => `${surname} ${given}`);
}

/** Whether two full names name one person: surnames and given names agree in spelling. */
export function samePerson(a: string, b: string): boolean {
	const [first, second] = [partsOf(a), partsOf(b)];
	return sameSpelling(first.at(-1)!, second.at(-1)!) && sameSpelling(first[0]!, second[0]!);
}

/** Fewer letters than this tell nothing of how a given name was meant. */
const leastOfGiven = 5;

/**
 * Whether two full names have one surname and given names of which one is a slip for the other: another vowel within, or two letters in
 * turn: Tahvin, Tehvin and Tevhin; not Mario and Maria, whose last letters tell two persons apart.
 */
export function mayBeMisspelt(a: string, b: string): boolean {
	const [first, second] = [partsOf(a), partsOf(b)];
	return (
		Math.min(first.length, second.length) > 1 &&
		foldName(first.at(-1)!) === foldName(second.at(-1)!) &&
		isSlip(foldName(first[0]!), foldName(second[0]!))
	);
}

function isSlip(given: string, other: string): boolean {
	if (given.length !== other.length || given.length < leastOfGiven) return false;
	const places = [...given].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
	const [at = 0, next = at] = places;
	if (at === 0 || next === given.length - 1 || places.length > 2) return false;
	if (places.length === 1) return vowels.has(given[at]!) && vowels.has(other[at]!);
	return next === at + 1 && given[at] === other[next] && given[next] === other[at];
}
const vowels: ReadonlySet<string> = new Set('aeiouy');

const partsOf = (name: string): string[] => name.split(/[\s-]+/u).filter(Boolean);
