import type {BodyHead} from '../../language/bodies.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {adjectiveClass, functionClass, hasClass, nounClass} from '../../text/wordClass.ts';
import {spells} from './acronyms.ts';
import {type BodyPhrase, isPlural} from './bodyPhrase.ts';
import {speaks} from './nameContext.ts';
import {beginsSentence} from './nameEvidence.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isGiven} from './wordClasses.ts';

// What the head of a body, or what follows it, may be instead of a body's name, in a language that puts the head first.

/** "le feu est parti de Nantes", "le train, parti de Nantes": a participle behind its auxiliary, or what it says of a noun. */
export function isParticipleHere({tokens, language}: ScannedSentence, at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	if (token.capital || !token.readings.some(({pos, form}) => pos === 'verb' && form === 'participle')) return false;
	if (isVerbAmong(before, language.grammar.passiveAuxiliaries)) return true;
	if (!language.grammar.genitives.has(tokens[at + 1]?.form ?? '')) return false;
	return /^[,–—]$/u.test(before?.text ?? '');
}

/** "la direction de Norvent": the company; but "direction générale des finances". */
export const isManagement = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.bodies.managements.has(tokens[at]!.form) &&
	!tokens[at]!.capital &&
	language.grammar.genitives.has(tokens[at + 1]?.form ?? '');

/** "palais de justice": the complement of what is built is no body. */
export function isOfBuilding({tokens, language}: ScannedSentence, at: number): boolean {
	const {grammar, names} = language;
	return grammar.genitives.has(tokens[at - 1]?.form ?? '') && names.facilities.has(tokens[at - 2]?.form ?? '');
}

/** "les rues de Tours", "les préfectures de Nara et d'Osaka": in the plural only the towns are named. */
export const isOneOfSeveral = ({class: name}: BodyHead, token: Token): boolean =>
	(name === 'site' || name === 'prefecture') && !token.capital && isPlural(token);

/** "dans la préfecture de Nara": behind a preposition of place, a territory and not its authority. */
export function isTerritory({tokens, language}: ScannedSentence, head: BodyHead, at: number): boolean {
	if (head.class !== 'prefecture' || !language.names.definite.has(tokens[at - 1]?.form ?? '')) return false;
	return language.names.placePrepositions.has(tokens[at - 2]?.form ?? '');
}

/** "agence humanitaire", "service des urgences": without owner and capital, one of many. */
export const isAnyAgency = ({owned, class: name}: BodyPhrase, head: Token): boolean =>
	name === 'agency' && !owned && !head.capital;

/** "agence régionale de santé (ARS)": the acronym in brackets tells that the common nouns are a name. */
export function hasAcronymBehind({tokens}: ScannedSentence, {start, end}: BodyPhrase): boolean {
	const acronym = tokens[end + 1]?.text ?? '';
	if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^\p{Lu}{2,8}$/u.test(acronym)) return false;
	return spells(tokens.slice(start, end), foldName(acronym));
}

/** "l'armée a annoncé": without a country, an army is an actor when it speaks. */
export const isSpeakingArmy = (scan: ScannedSentence, {head, start, end, class: name}: BodyPhrase): boolean =>
	name === 'army' &&
	head.needs === 'owner' &&
	scan.language.names.definiteSingular.has(scan.tokens[start - 1]?.form ?? '') &&
	speaks(scan, end);

/** "les Forces armées royales": a capital and an adjective name an army. */
export const isNamedArmy = ({tokens}: ScannedSentence, {start, class: name, complement}: BodyPhrase): boolean =>
	name === 'army' && complement.length > 0 && tokens[start]!.capital && !beginsSentence(tokens, start);

/** "Fédération militaire": a head that is also an adjective, after a noun. */
export function isAdjectiveHere({tokens}: ScannedSentence, at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	if (!before || !hasClass(token, adjectiveClass)) return false;
	return hasClass(before, nounClass) && !hasClass(before, functionClass);
}

/** "l'agence de presse Lusa": the name follows, and the common nouns only say what it is. */
export function isApposition({tokens, nameLike, language}: ScannedSentence, {end, class: name}: BodyPhrase): boolean {
	const next = tokens[end];
	if (!next?.capital || !nameLike[end] || next.start !== tokens[end - 1]!.end + 1) return false;
	return ['agency', 'association', 'organization', 'media', 'party'].includes(name) || isGiven(next, language);
}

/** A head without anything beside it counts with a definite article. */
export function standsAlone({tokens, language}: ScannedSentence, {start, class: name}: BodyPhrase): boolean {
	const before = tokens[start - 1];
	if (!before) return false;
	if (language.names.definiteSingular.has(before.form)) return true;
	return (
		['special-forces', 'services', 'intelligence'].includes(name) && language.names.definitePlural.has(before.form)
	);
}
