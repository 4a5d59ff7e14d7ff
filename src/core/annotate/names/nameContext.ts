import type {ActorKind} from '../../language/actorKind.ts';
import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {Language} from '../../language/language.ts';
import {singularOf} from '../../language/plurals.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {adjectiveClass, finiteClass, hasClass, hasOnlyClass, nounClass, pluralNounClass} from '../../text/wordClass.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isCommonWord} from './wordClasses.ts';

/** "Prude, 41, was arrested": an age. */
export function hasAgeAfter({tokens, language}: ScannedSentence, end: number): boolean {
	const age = tokens[end + 1];
	if (tokens[end]?.text !== ',' || age?.kind !== 'number' || !/^\d{1,2}$/u.test(age.text)) return false;
	const next = tokens[end + 2]?.text ?? '.';
	return next === ',' || next === '.' || language.names.afterAge.has(next);
}

/** `M. Delorme`, `Dr Smith`, `Me Alain Fabre`. */
export function isAddressed({tokens, language}: ScannedSentence, start: number): boolean {
	const before = tokens[start - 1];
	const word = before?.text === '.' ? tokens[start - 2] : before;
	return word?.capital === true && language.names.address.has(word.form);
}

/** "le ministre Delorme", "président chilien Pablo Rojas": a function right before, or one adjective away. */
export function hasRoleBefore({tokens, language}: ScannedSentence, start: number): boolean {
	const before = tokens[start - 1];
	const further = tokens[start - 2];
	if (before?.kind !== 'word') return false;
	if (language.names.roles.has(before.form)) return true;
	const adjective = hasClass(before, adjectiveClass);
	return language.headFirst && adjective && further !== undefined && language.names.roles.has(further.form);
}

/** "ville de Tours", "province Limburg": a noun of places right before, or with a small word between. */
export function hasPlaceNoun(scan: ScannedSentence, start: number): boolean {
	const {tokens, language} = scan;
	const {placeNouns, links} = language.names;
	const before = tokens[start - 1]?.form ?? '';
	const further = tokens[start - 2]?.form ?? '';
	return (
		placeNouns.has(before) ||
		(placeNouns.has(singularOf(before)) && !isCommonWord(language, tokens[start]!.form)) ||
		(links.has(before) && (placeNouns.has(further) || placeNouns.has(singularOf(further)))) ||
		(links.has(before) && language.headFirst && isQualifiedPlace(scan, start - 2))
	);
}

/** `ville` **`balnéaire`** `de Lormel`: an adjective behind the noun of a place. */
function isQualifiedPlace({tokens, language: {names}}: ScannedSentence, at: number): boolean {
	const adjective = tokens[at];
	return (
		adjective !== undefined &&
		!adjective.capital &&
		hasOnlyClass(adjective, adjectiveClass) &&
		names.settlements.has(tokens[at - 1]?.form ?? '')
	);
}

/** "maire de Tours", "residents of Tours": what has such functions is a place. */
export function hasPlaceRole({tokens, language}: ScannedSentence, start: number): boolean {
	const {grammar, names} = language;
	const link = language.headFirst && names.determiners.has(tokens[start - 1]?.form ?? '') ? start - 2 : start - 1;
	return grammar.genitives.has(tokens[link]?.form ?? '') && names.placeRoles.has(tokens[link - 1]?.form ?? '');
}

/** "filiale de Norvik", "shares in Norvik": what has such parts, here or elsewhere in the article, is a company. */
export const hasCompanyPart = ({tokens, evidence}: ScannedSentence, start: number, end: number): boolean =>
	end === start + 1 && evidence.companies.has(tokens[start]!.text);

/** Tokens at most from the first name of such a list to a later one. */
const longestNameList = 40;

/** "les marques Norvik, Elna et Sundby": the kind that a plural gives to all that it lists. */
export function listedApposition(scan: ScannedSentence, start: number): ActorKind | undefined {
	const {tokens, language} = scan;
	let at = start;
	const isLink = (token: Token | undefined): boolean =>
		token?.text === ',' || language.names.coordinators.has(token?.form ?? '');
	while (isLink(tokens[at - 1]) && start - at < longestNameList) {
		at -= isLink(tokens[at - 2]) ? 2 : 1;
		while (tokens[at - 1]?.capital) at--;
	}
	const noun = tokens[at - 1];
	if (at === start || !hasClass(noun, pluralNounClass)) return undefined;
	return language.bodies.appositions.get(singularOf(noun!.form));
}

/** "le journal Horizon", "le groupe norvégien Norvik": the kind that the noun before a name gives it. */
export function appositionBefore({tokens, language}: ScannedSentence, start: number): ActorKind | undefined {
	const {appositions} = language.bodies;
	const before = tokens[start - 1]?.form ?? '';
	const further = tokens[start - 2]?.form ?? '';
	const adjective = hasClass(tokens[start - 1], adjectiveClass);
	if (!language.headFirst) return appositions.get(before);
	return (
		appositions.get(before) ??
		(adjective ? appositions.get(further) : undefined) ??
		appositions.get(nounWithComplement(tokens, adjective ? start - 2 : start - 1, language.grammar.genitives))
	);
}

/** Words at most from the article of what a name is called behind its comma to the noun. */
const longestCalling = 5;

/** `Unite`**`, the union,`** `Natis`**`, un cabinet`** `d'analystes,`: the kind that the noun behind a name gives it. */
export function appositionBehind({tokens, language}: ScannedSentence, end: number): ActorKind | undefined {
	const {names, bodies, headFirst} = language;
	const article = tokens[end + 1]?.form ?? '';
	if (tokens[end]?.text !== ',' || !(names.indefinite.has(article) || names.definite.has(article))) return undefined;
	let noun = -1;
	for (let at = end + 2; at < end + 2 + longestCalling; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || !(hasClass(token, nounClass) || hasClass(token, adjectiveClass))) break;
		noun = at;
		if (headFirst && !hasClass(token, adjectiveClass)) break;
	}
	return noun < 0 || !isClosed(tokens, noun + 1, language) ? undefined : bodies.appositions.get(tokens[noun]!.form);
}

/** Words at most from the noun that a name is called by to the comma behind it. */
const longestComplement = 8;

/** Whether a comma or the end closes what a name is called, without a verb, another noun beside it or an owner: not `In a letter to Larsen, the union` **`asked`**. */
function isClosed(tokens: readonly Token[], from: number, {clauses}: Language): boolean {
	if (isGenitiveS(tokens[from])) return false;
	for (let at = from; at < from + longestComplement; at++) {
		const token = tokens[at];
		if (token === undefined || token.kind === 'sign') return token === undefined || /^[,.]$/u.test(token.text);
		if (clauses.coordinators.has(token.form) || isVerbAmong(token, clauses.auxiliaries)) return false;
		if (hasClass(token, finiteClass) && !hasClass(token, nounClass | adjectiveClass)) return false;
	}
	return false;
}

/** "le groupe de télécommunications", "le portail de suivi maritime": the noun that the one at a token is the complement of. */
function nounWithComplement(tokens: readonly Token[], at: number, genitives: ReadonlySet<string>): string {
	const noun = tokens[at];
	const link = tokens[at - 1];
	const head = tokens[at - 2];
	if (!noun || noun.capital || !noun.readings.some(({pos}) => pos === 'noun')) return '';
	return genitives.has(link?.form ?? '') && head && !head.capital ? head.form : '';
}

/** "Norvik chairman Lars Holm", "the Norvik coalition": what stands behind the name of a body where the head comes last. */
export function bodyByNext({tokens, language}: ScannedSentence, end: number): boolean {
	const next = tokens[end];
	const after = tokens[end + 1];
	if (language.headFirst || next?.kind !== 'word' || next.capital) return false;
	if (language.bodies.namedBefore.has(next.form)) return true;
	return language.names.roles.has(next.form) && after?.capital === true && after.kind === 'word';
}

/** Whether a verb of saying follows: "Larsen said", "Delorme a annoncé". */
export function speaks({tokens, language}: ScannedSentence, end: number): boolean {
	const {auxiliaries, speechVerbs} = language.names;
	let at = end;
	while (at < end + 3 && tokens[at] && auxiliaries.has(tokens[at]!.form)) at++;
	// "le maire de Sundby accusé de": a participle alone is what is done to somebody.
	const finiteOnly = at === end && language.headFirst;
	return (
		tokens[at]?.readings.some(
			({pos, lemma, form}) => pos === 'verb' && speechVerbs.has(lemma) && (!finiteOnly || form === 'finite'),
		) ?? false
	);
}

/** "Joan Ardley, executive director", "Karel Brandt, secrétaire général". */
export function hasRoleAfter({tokens, language}: ScannedSentence, end: number): boolean {
	if (tokens[end]?.text !== ',') return false;
	for (let at = end + 1; at < end + 4; at++) if (language.names.roles.has(tokens[at]?.form ?? '')) return true;
	return false;
}

/** Words at most between a name's comma and the noun that says what place it is. */
const longestPlaceLink = 3;

/**
 * `Varn,` **`an island`** `off Peru`, `Marvol,` **`une petite ville`** `du nord`: whatever else the name may be, it is a place; not behind
 * `Anna Lind, a port official`.
 */
export function hasPlaceNounAfter({tokens, language: {names, headFirst}}: ScannedSentence, end: number): boolean {
	if (tokens[end]?.text !== ',' || !names.indefinite.has(tokens[end + 1]?.form ?? '')) return false;
	for (let at = end + 2; at < end + 2 + longestPlaceLink; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || token.capital) return false;
		if (names.placeNouns.has(token.form)) return headFirst || !hasClass(tokens[at + 1], nounClass);
		if (!hasClass(token, adjectiveClass)) return false;
	}
	return false;
}

/** Whether a definite article stands right before. */
export const hasArticleBefore = ({tokens, language}: ScannedSentence, start: number): boolean =>
	language.names.definite.has(tokens[start - 1]?.form ?? '');

/** Whether a name stands as a place: after a preposition of place, in a dateline, before its country. */
export function isLocated(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language, known} = scan;
	const {placePrepositions, coordinators} = language.names;
	let at = start - 1;
	while (at > 0 && (tokens[at]!.text === ',' || coordinators.has(tokens[at]!.form))) {
		const link = at > 1 && tokens[at]!.text !== ',' && tokens[at - 1]!.text === ',' ? at - 1 : at;
		if (!tokens[link - 1]!.capital) break;
		at = link - 2;
	}
	const before = tokens[at]?.form ?? '';
	if (placePrepositions.has(before) || hasPlaceNoun(scan, start) || hasPlaceNoun(scan, at + 1)) return true;
	if (language.names.nearness.has(tokens[at - 1]?.form ?? '') && language.grammar.genitives.has(before)) return true;
	if (start === 0 && /^\p{Lu}{3,}$/u.test(tokens[start]!.text) && /^[,(–—-]$/u.test(tokens[end]?.text ?? ''))
		return true;
	if (tokens[end]?.text === '(' && known[end + 1]?.name.region !== undefined)
		return tokens[known[end + 1]!.end]?.text === ')';
	// `Alwi Hale, Corvel's minister`: whose country it is says nothing of where.
	const behind = tokens[end]?.text === ',' ? known[end + 1] : undefined;
	return behind?.name.kind === 'country' && !isGenitiveS(tokens[behind.end]);
}
