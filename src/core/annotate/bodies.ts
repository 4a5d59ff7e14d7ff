import type {BodyHead} from '../language/bodies.ts';
import type {Token} from '../text/token.ts';
import {findHeadFirstBody} from './headFirstBodies.ts';
import {findHeadLastBody} from './headLastBodies.ts';
import type {NameCandidate} from './nameCandidate.ts';
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

/** Bodies and groups named with common nouns: "le parquet de Paris", "troupes ukrainiennes", "the defence ministry". */
export function findBodies(scan: ScannedSentence): NameCandidate[] {
	const find = scan.language.bodies.order === 'headFirst' ? findHeadFirstBody : findHeadLastBody;
	const found: NameCandidate[] = [];
	for (let at = 0; at < scan.tokens.length; ) {
		const phrase = scan.tokens[at]!.kind === 'word' ? find(scan, at) : undefined;
		if (phrase) found.push(candidateOf(phrase));
		const knownEnd = phrase ? undefined : scan.known[at]?.end;
		// A staff's complement is a body of its own: "état-major des forces armées russes" names both.
		at = Math.max(at + 1, knownEnd ?? 0, phrase ? (phrase.class === 'staff' ? phrase.headEnd : phrase.end) : 0);
	}
	return found;
}

/** The head that begins at a token, the longest phrase first, with the index after it. */
export function headAt({tokens, language}: ScannedSentence, at: number): {head: BodyHead; end: number} | undefined {
	const {heads} = language.bodies;
	const token = tokens[at]!;
	for (const length of [3, 2]) {
		const last = tokens[at + length - 1];
		if (last?.kind !== 'word') continue;
		let phrase = token.form;
		for (let next = at + 1; next < at + length; next++) phrase += ` ${tokens[next]!.form}`;
		const head = heads.get(phrase);
		if (head) return {head, end: at + length};
	}
	const head = heads.get(token.form) ?? heads.get(nounLemma(token.readings) ?? '');
	return head && {head, end: at + 1};
}

/** Whether a noun stands in the singular. */
export const isSingular = ({readings}: Token): boolean =>
	readings.some(({pos, number}) => pos === 'noun' && number === 'singular') &&
	!readings.some(({pos, number}) => pos === 'noun' && number === 'plural');

const nounLemma = (readings: readonly {lemma: string; pos: string}[]): string | undefined =>
	readings.find(({pos}) => pos === 'noun')?.lemma;

/** Whether the phrase says enough to be an actor of its own. */
export const isComplete = ({head, owned, complement}: BodyPhrase): boolean =>
	head.needs === 'nothing' || owned || (head.needs !== 'owner' && head.needs !== 'group' && complement.length > 0);

function candidateOf(phrase: BodyPhrase): NameCandidate {
	const {start, end, head, country} = phrase;
	const key = keyOf(phrase);
	return {
		start,
		end,
		kind: head.kind,
		class: phrase.class === 'ministry' ? `ministry:${phrase.complement.join(' ')}` : phrase.class,
		rule: 'body',
		...(country !== undefined && {country}),
		...(key !== undefined && {key}),
	};
}

/** Classes of which a country has many: the class and the country do not tell which one is meant. */
const manyOfAKind = new Set([
	'agency',
	'council',
	'association',
	'organization',
	'party',
	'unit',
	'authority',
	'prefecture',
	'prosecution',
]);

/** The same class of body of the same country is the same actor, in whatever words and language. */
function keyOf({country, complement, class: name}: BodyPhrase): string | undefined {
	if (country === undefined || manyOfAKind.has(name)) return undefined;
	if (name === 'officials' && complement.length > 0) return undefined;
	// A country's government and the country are one actor, as its capital is: see coreference.
	if (name === 'government') return `country:${country}`;
	return name === 'ministry' ? `${country}:ministry:${complement.join(' ')}` : `${country}:${name}`;
}
