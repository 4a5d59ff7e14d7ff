import type {ActorKind} from '../../language/actorKind.ts';
import {clubBeginnings} from '../../language/clubs.ts';
import type {KnownName} from '../../language/gazetteer.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Token} from '../../text/token.ts';
import {isBare} from './bareNames.ts';
import {isClub} from './clubs.ts';
import {actsAsGovernment} from './governments.ts';
import {isArticledRegion} from './knownNames.ts';
import {namedMinistry} from './ministries.ts';
import type {NameCandidate} from './nameCandidate.ts';
import {
	appositionBefore,
	appositionBehind,
	bodyByNext,
	hasAgeAfter,
	hasArticleBefore,
	hasCompanyPart,
	hasPlaceNoun,
	hasPlaceNounAfter,
	hasPlaceRole,
	hasRoleAfter,
	hasRoleBefore,
	isAddressed,
	isLocated,
	listedApposition,
	speaks,
} from './nameContext.ts';
import {isBodyOfTwoLanguages, isNamedByTrade, isSurnameFirst} from './nameShapes.ts';
import {isNoActor} from './noActors.ts';
import {isExecutive} from './roles.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** What a run of capitalised words names, or null when it names no actor. */
export function kindOfName(
	scan: ScannedSentence,
	start: number,
	end: number,
	afterRole: boolean,
): NameCandidate | null {
	const known = bearsPlace(scan, start, end) ? undefined : scan.known[start];
	if (known?.end === end && !(afterRole && known.name.kind === 'place' && !known.name.capital))
		return knownCandidate(scan, start, end, known.name);
	if (known?.end === end - 1 && known.name.kind === 'organization' && isLegalForm(scan, end - 1))
		return knownCandidate(scan, start, end, known.name);
	const inner = known && scan.known[known.end];
	if (known?.name.kind === 'country' && inner?.end === end && inner.name.key.startsWith('body:'))
		return knownCandidate(scan, start, end, inner.name);
	if (isNoActor(scan, start, end)) return null;
	if (end === start + 1 && scan.language.bodies.uniqueBodies.has(scan.tokens[start]!.form))
		return {start, end, kind: 'government', rule: 'unique body'};
	if (end === start + 1 && isNoun(scan, start) && !scan.evidence.named.has(scan.tokens[start]!.text))
		return shortForm(scan, start);
	const ministry = end > start + 1 ? namedMinistry(scan, start, end) : undefined;
	if (ministry !== undefined) return {start, end, kind: 'government', key: ministry, rule: 'ministry'};
	const [kind, rule, weak] = guessKind(scan, start, end, afterRole);
	const country = countryIn(scan, start, end);
	const facility = isFacility(scan, start, end);
	const bare = weak === true && isBare(scan, start, end);
	return {
		start,
		end,
		kind,
		rule,
		...(weak && {weak}),
		...(bare && {bare}),
		...(facility && {facility}),
		...(country !== undefined && kind !== 'person' && {country}),
	};
}

/** `Mr Lincoln`, `Tarn, 45,`: a person who bears the name of a place. */
function bearsPlace(scan: ScannedSentence, start: number, end: number): boolean {
	const known = scan.known[start];
	const isPlaceName = known?.end === end && (known.name.kind === 'place' || known.name.kind === 'country');
	return isPlaceName && (isAddressed(scan, start) || hasAgeAfter(scan, end));
}

/** `Inc` behind the name of a company. */
const isLegalForm = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.bodies.companySuffixes.has(tokens[at]!.form);

/** "Nara International Airport", "Gare de Lyon": the noun that comes first or last. */
const isFacility = ({tokens, language}: ScannedSentence, start: number, end: number): boolean =>
	end > start + 1 &&
	(language.names.facilities.has(tokens[start]!.form) || language.names.facilities.has(tokens[end - 1]!.form));

/** A noun of bodies or places alone: "the Ministry", "la Commission", "the Region". */
const isNoun = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.bodies.bodyNouns.has(tokens[at]!.form) || language.names.placeNouns.has(tokens[at]!.form);

const shortForm = ({tokens, language}: ScannedSentence, at: number): NameCandidate => ({
	start: at,
	end: at + 1,
	kind: language.bodies.bodyNouns.get(tokens[at]!.form) ?? 'place',
	rule: 'short form',
	weak: true,
	short: true,
});

function knownCandidate(scan: ScannedSentence, start: number, end: number, name: KnownName): NameCandidate | null {
	const {key, kind, country, capital, government} = name;
	if (name.oneSpelling && end === start + 1) {
		const none = !isArticledRegion(scan, start, name) && isNoActor(scan, start, end);
		return none ? null : {start, end, kind, rule: 'region', weak: true};
	}
	if (end === start + 1 && kind === 'place' && !capital && isNoActor(scan, start, end)) return null;
	if (end === start + 1 && isAdjectiveHere(scan, start, name)) return null;
	return {
		start,
		end,
		kind,
		key,
		rule: 'known name',
		...(country !== undefined && {country}),
		...(government !== undefined && {government}),
		...(isPersonToo(scan, start, end) && {personToo: true}),
		...(capital && {located: !actsAsGovernment(scan, start, end)}),
	};
}

/** "The Argentine coach": the French name of a country that is an adjective in English. */
const isAdjectiveHere = ({tokens, language}: ScannedSentence, at: number, {country, kind}: KnownName): boolean =>
	!language.headFirst && kind === 'country' && language.gazetteer.demonym(tokens[at]!.text, language.code) === country;

/** "Jordan", "Georgia": a known place that is a person's name as well and does not stand as a place here. */
function isPersonToo(scan: ScannedSentence, start: number, end: number): boolean {
	const {gazetteer} = scan.language;
	const {text} = scan.tokens[start]!;
	if (end > start + 1 || !(gazetteer.isGivenName(text) || gazetteer.isSurname(text))) return false;
	return !isLocated(scan, start, end);
}

type Guess = readonly [ActorKind, string, boolean?];

const guessKind = (scan: ScannedSentence, start: number, end: number, afterRole: boolean): Guess =>
	kindByItsWords(scan, start, end, afterRole) ??
	kindBySurroundings(scan, start, end) ??
	kindByDefault(scan, start, end);

/** What the name itself says, and a function or form of address before it. */
function kindByItsWords(scan: ScannedSentence, start: number, end: number, afterRole: boolean): Guess | undefined {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	const first = tokens[start]!;
	const last = tokens[end - 1]!;
	const words = end - start;
	const headNoun = language.headFirst ? first : headBeforeLink(scan, start, end);
	const otherNoun = language.headFirst ? last : first;
	if (isExecutive(scan, start, end)) return ['government', 'body noun'];
	if (words > 1 && bodies.companySuffixes.has(last.form)) return ['organization', 'company suffix'];
	if (words > 1 && isNamedByTrade(scan, start, end)) return ['organization', 'company suffix'];
	if (last.text === '+') return ['organization', 'plus sign'];
	if (tokens[start + 1]?.text === '&') return ['organization', 'ampersand'];
	if (isAddressed(scan, start) || hasAgeAfter(scan, end)) return ['person', 'form of address'];
	if (isClub(scan, start, end) || (words > 1 && clubBeginnings.has(first.form))) return ['organization', 'club'];
	const headKind = bodies.bodyNouns.get(headNoun.form);
	const personFirst =
		isGiven(first, language) && (afterRole || (language.headFirst && !names.links.has(tokens[start + 1]?.form ?? '')));
	if (headKind && words > 1 && !personFirst) return [headKind, 'body noun'];
	if (afterRole && !isInCapitals(first)) return ['person', 'function before'];
	if (hasPlaceNounAfter(scan, end)) return ['place', 'place noun'];
	if (words > 1 && words < 5 && isGiven(first, language)) return ['person', 'given name'];
	if (isSurnameFirst(scan, start, end)) return ['person', 'given name behind'];
	if (names.placeNouns.has(headNoun.form) || names.placeNouns.has(tokens[end]?.form ?? '') || hasPlaceNoun(scan, start))
		return ['place', 'place noun'];
	if (words > 1 && names.stateNouns.has(last.form)) return ['place', 'place noun'];
	const otherKind = bodies.bodyNouns.get(otherNoun.form);
	if (otherKind && words > 1 && !bodies.onlyLast.has(otherNoun.form)) return [otherKind, 'body noun'];
	if (/^\p{Lu}[\p{Lu}\d-]{1,5}$/u.test(first.text) && words === 1) return ['organization', 'acronym'];
	return undefined;
}

/** What the words around the name say. */
function kindBySurroundings(scan: ScannedSentence, start: number, end: number): Guess | undefined {
	const {tokens, language} = scan;
	const first = tokens[start]!;
	const words = end - start;
	if (hasPlaceRole(scan, start)) return ['place', 'preposition of place', true];
	if (hasCompanyPart(scan, start, end)) return ['organization', 'part of a company'];
	const apposition = appositionBefore(scan, start) ?? listedApposition(scan, start) ?? appositionBehind(scan, end);
	if (apposition) return [apposition, 'apposition'];
	if (!language.headFirst && language.names.placeRoles.has(tokens[end]?.form ?? ''))
		return ['place', 'noun behind', true];
	if (bodyByNext(scan, end) && !isGiven(first, language)) return ['organization', 'noun behind', true];
	if (hasRoleBefore(scan, start)) return ['person', 'function before'];
	if ((words === 1 || !isGiven(first, language)) && language.names.placePrepositions.has(tokens[start - 1]?.form ?? ''))
		return ['place', 'preposition of place', true];
	const commonStart = words > 1 && isCommonWord(language, first.form) && !isGiven(first, language);
	const isComplement = language.grammar.prepositions.has(tokens[start - 1]?.form ?? '');
	if (speaks(scan, end) && !hasArticleBefore(scan, start) && !commonStart && !isComplement)
		return ['person', 'speaks', words === 1];
	if (words === 1 && language.gazetteer.isPlaceName(first.text) && !isCommonWord(language, first.form))
		return ['place', 'dictionary', true];
	if (hasRoleAfter(scan, end)) return ['person', 'function after', true];
	if (isLocated(scan, start, end)) return ['place', 'preposition of place', true];
	return undefined;
}

/** What a name most often is of which nothing is said. */
function kindByDefault(scan: ScannedSentence, start: number, end: number): Guess {
	const {tokens, language} = scan;
	const first = tokens[start]!;
	const words = end - start;
	if (words > 1 && isBodyOfTwoLanguages(scan, start, end)) return ['organization', 'known beginning', true];
	if (words > 1 && words < 5 && !hasArticleBefore(scan, start) && !isCommonWord(language, first.form))
		return ['person', 'several words', true];
	if (words === 2 && !hasArticleBefore(scan, start) && language.gazetteer.isSurname(tokens[end - 1]!.text))
		return ['person', 'surname behind', true];
	if (words === 1 && (isGiven(first, language) || language.gazetteer.isSurname(first.text)))
		return ['person', 'given name', true];
	return ['organization', 'capital', true];
}

/** The head of an English name: `Ministry` in "Ministry of Health", the last word of others. */
function headBeforeLink({tokens, language}: ScannedSentence, start: number, end: number): Token {
	for (let at = start + 1; at < end; at++) if (language.names.links.has(tokens[at]!.form)) return tokens[at - 1]!;
	return tokens[end - 1]!;
}

function countryIn({tokens, language, known}: ScannedSentence, start: number, end: number): string | undefined {
	for (let at = start; at < end; at++) {
		const country = known[at]?.name.country ?? language.gazetteer.demonym(tokens[at]!.text, language.code);
		if (country) return country;
	}
	return undefined;
}
