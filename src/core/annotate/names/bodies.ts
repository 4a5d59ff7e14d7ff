import {nameOfNation} from './bodiesOfNations.ts';
import type {BodyPhrase} from './bodyPhrase.ts';
import {isClub} from './clubs.ts';
import {findHeadFirstBody} from './headFirstBodies.ts';
import {findHeadLastBody} from './headLastBodies.ts';
import {ministryOf} from './ministries.ts';
import type {NameCandidate} from './nameCandidate.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {wordsOf} from './thingNames.ts';

/** Bodies and groups named with common nouns: "le parquet de Paris", "troupes ukrainiennes", "the defence ministry". */
export function findBodies(scan: ScannedSentence): NameCandidate[] {
	const find = scan.language.headFirst ? findHeadFirstBody : findHeadLastBody;
	const found: NameCandidate[] = [];
	for (let at = 0; at < scan.tokens.length; ) {
		const phrase = scan.tokens[at]!.kind === 'word' ? find(scan, at) : undefined;
		if (phrase && !isCompetition(scan, phrase))
			found.push(...(isClub(scan, phrase.start, phrase.end) ? [clubOf(phrase)] : candidatesOf(scan, phrase)));
		const knownEnd = phrase ? undefined : scan.known[at]?.end;
		// A staff's complement is a body of its own: "état-major des forces armées portugaises" names both.
		at = Math.max(at + 1, knownEnd ?? 0, phrase ? (phrase.class === 'staff' ? phrase.headEnd : phrase.end) : 0);
	}
	return found;
}

/** "Ligue des champions": what the language lists as no actor, though the noun is that of a body. */
const isCompetition = ({tokens, language}: ScannedSentence, {start, end}: BodyPhrase): boolean =>
	end > start + 1 && language.names.noActors.has(wordsOf(tokens, start, end).toLowerCase());

const clubOf = ({start, end}: BodyPhrase): NameCandidate => ({start, end, kind: 'organization', rule: 'club'});

/** One body; or each of several nations, all named by the whole phrase. */
function candidatesOf(scan: ScannedSentence, phrase: BodyPhrase): readonly NameCandidate[] {
	const {portfolios} = scan.language.bodies;
	if (!phrase.nations) return [candidateOf(phrase, portfolios)];
	return phrase.nations.map(nation => ({
		...candidateOf({...phrase, country: nation.country}, portfolios),
		name: nameOfNation(scan, phrase, nation),
	}));
}

function candidateOf(phrase: BodyPhrase, subjects: ReadonlyMap<string, string>): NameCandidate {
	const {start, end, head, country} = phrase;
	const key = keyOf(phrase, subjects);
	return {
		start,
		end,
		kind: head.kind,
		class: phrase.class === 'ministry' ? `ministry:${phrase.complement.join(' ')}` : phrase.class,
		rule: key?.startsWith('country:') ? 'body of a country' : 'body',
		...(country !== undefined && {country}),
		...(key !== undefined && {key}),
	};
}

/** Classes of which a country has many: the class and the country do not tell which one is meant. */
const manyOfAKind = new Set([
	'agency',
	'council',
	'court',
	'board',
	'association',
	'organization',
	'party',
	'unit',
	'authority',
	'prefecture',
	'prosecution',
]);

/** The same class of body of the same country is the same actor, in whatever words and language. */
function keyOf(
	{country, complement, class: name}: BodyPhrase,
	subjects: ReadonlyMap<string, string>,
): string | undefined {
	if (country === undefined) return name === 'ministry' ? ministryOf(complement, subjects) : undefined;
	if (manyOfAKind.has(name)) return undefined;
	if (name === 'officials' && complement.length > 0) return undefined;
	// A country's government and the country are one actor, as its capital is: see coreference.
	if (name === 'government') return `country:${country}`;
	return name === 'ministry' ? `${country}:ministry:${complement.join(' ')}` : `${country}:${name}`;
}
