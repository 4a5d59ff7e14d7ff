import type {ActorKind} from '../language/actorKind.ts';
import type {KnownName} from '../language/gazetteer.ts';
import type {Token} from '../text/token.ts';
import type {NameCandidate} from './nameCandidate.ts';
import {isCommonWord, isGiven, type ScannedSentence} from './scannedSentence.ts';

/** What a run of capitalised words names, or null when it names no actor. */
export function kindOfName(
	scan: ScannedSentence,
	start: number,
	end: number,
	afterRole: boolean,
): NameCandidate | null {
	const known = scan.known[start];
	if (known?.end === end && !(afterRole && known.name.kind === 'place' && !known.name.capital))
		return knownCandidate(scan, start, end, known.name);
	if (isNoActor(scan, start, end)) return null;
	if (end === start + 1 && isNoun(scan, start)) return shortForm(scan, start);
	const [kind, rule, weak] = guessKind(scan, start, end, afterRole);
	const country = countryIn(scan, start, end);
	return {start, end, kind, rule, ...(weak && {weak}), ...(country !== undefined && kind !== 'person' && {country})};
}

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
	if (end === start + 1 && kind === 'place' && !capital && isNoActor(scan, start, end)) return null;
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

/** "Jordan", "Georgia": a known place that is a person's name as well and does not stand as a place here. */
function isPersonToo(scan: ScannedSentence, start: number, end: number): boolean {
	const {gazetteer} = scan.language;
	const {text} = scan.tokens[start]!;
	if (end > start + 1 || !(gazetteer.isGivenName(text) || gazetteer.isSurname(text))) return false;
	return !isLocated(scan, start, end);
}

/** Events, laws, prizes, works and single letters are no actors; nationalities alone neither. */
function isNoActor({tokens, language, evidence}: ScannedSentence, start: number, end: number): boolean {
	const {names, gazetteer} = language;
	const [first, last] = [tokens[start]!, tokens[end - 1]!];
	const before = tokens[start - 1]?.form ?? '';
	if (names.noActorHeads.has(first.form) && !isGiven(first, language) && !language.bodies.bodyNouns.has(last.form))
		return true;
	if (language.bodies.order === 'headLast' && names.noActorHeads.has(last.form)) return true;
	if (names.namedThings.has(before)) return true;
	if (end - start > 1 && scanIsThing(tokens, end)) return true;
	if (end - start > 1) return gazetteer.demonym(`${first.text} ${last.text}`, language.code) !== undefined;
	if (first.text.length < 2 || /^[IVX]+$/u.test(first.text)) return true;
	if (names.noActors.has(first.form) || names.roles.has(first.form)) return true;
	if (tokens[end]?.kind === 'number' && tokens[end]!.start === first.end + 1) return true;
	if (tokens[start - 1]?.kind === 'number' && /^\p{Lu}{2,}$/u.test(first.text)) return true;
	if (language.bodies.order === 'headFirst' && isTitleWord(tokens[start]!, tokens[end])) return true;
	if (describesNext(tokens[start]!, tokens[end]) && (evidence.inside.get(first.text) ?? 0) < 2) return true;
	if (scanIsThing(tokens, end) || language.bodies.regionalAdjectives.has(first.form)) return true;
	return gazetteer.demonym(first.text, language.code) !== undefined || isDemonymForm(first.readings, language);
}

/** "Marché intérieur", "Sécurité globale": a common noun with a capital that goes on in lower case names a field or a law. */
function isTitleWord({readings}: Token, next: Token | undefined): boolean {
	if (next?.kind !== 'word' || next.capital || readings.some(({pos}) => properNames.has(pos))) return false;
	if (!readings.some(({pos}) => pos === 'noun')) return false;
	const [reading] = next.readings;
	return (
		/^(?:de|du|des|d')$/u.test(next.form) ||
		(reading?.pos === 'adjective' && !next.readings.some(({pos}) => pos === 'verb'))
	);
}

const properNames: ReadonlySet<string> = new Set(['given', 'surname', 'proper']);

/** "Current figures" where a full stop was lost: an adjective with a capital before its noun. */
function describesNext({readings}: Token, next: Token | undefined): boolean {
	if (next?.kind !== 'word' || next.capital || readings.some(({pos}) => pos === 'noun')) return false;
	return readings.some(({pos}) => pos === 'adjective' || pos === 'adverb') && next.readings[0]?.pos === 'noun';
}

/** "Seahawk helicopters", "Boeing planes": the name of a make. */
const scanIsThing = (tokens: ScannedSentence['tokens'], end: number): boolean =>
	tokens[end]?.capital === false &&
	tokens[end]!.readings[0]?.category === 'artifact' &&
	tokens[end]!.readings[0]?.number === 'plural';

const isDemonymForm = (readings: readonly {lemma: string}[], {gazetteer, code}: ScannedSentence['language']): boolean =>
	readings.some(({lemma}) => gazetteer.demonym(lemma, code) !== undefined);

type Guess = readonly [ActorKind, string, boolean?];

function guessKind(scan: ScannedSentence, start: number, end: number, afterRole: boolean): Guess {
	const {tokens, language} = scan;
	const {bodies, names} = language;
	const [first, last] = [tokens[start]!, tokens[end - 1]!];
	const words = end - start;
	const headNoun = bodies.order === 'headFirst' ? first : headBeforeLink(scan, start, end);
	const otherNoun = bodies.order === 'headFirst' ? last : first;
	if (words > 1 && bodies.companySuffixes.has(last.form)) return ['organization', 'company suffix'];
	if (tokens[start + 1]?.text === '&') return ['organization', 'ampersand'];
	if (isAddressed(scan, start) || hasAgeAfter(scan, end)) return ['person', 'form of address'];
	const headKind = bodies.bodyNouns.get(headNoun.form);
	if (headKind && words > 1 && !(afterRole && isGiven(first, language))) return [headKind, 'body noun'];
	if (afterRole && !/^\p{Lu}{2,}$/u.test(first.text)) return ['person', 'function before'];
	if (words > 1 && words < 5 && isGiven(first, language)) return ['person', 'given name'];
	if (names.placeNouns.has(headNoun.form) || names.placeNouns.has(tokens[end]?.form ?? '') || hasPlaceNoun(scan, start))
		return ['place', 'place noun'];
	const otherKind = bodies.bodyNouns.get(otherNoun.form);
	if (otherKind && words > 1 && otherNoun.form !== 'united') return [otherKind, 'body noun'];
	if (/^\p{Lu}[\p{Lu}\d-]{1,5}$/u.test(first.text) && words === 1) return ['organization', 'acronym'];
	const apposition = appositionBefore(scan, start);
	if (apposition) return [apposition, 'apposition'];
	if (hasRoleBefore(scan, start)) return ['person', 'function before'];
	if (words === 1 && names.placePrepositions.has(tokens[start - 1]?.form ?? ''))
		return ['place', 'preposition of place', true];
	const commonStart = words > 1 && isCommonWord(language, first.form) && !isGiven(first, language);
	if (speaks(scan, end) && !hasArticleBefore(scan, start) && !commonStart) return ['person', 'speaks', words === 1];
	if (words === 1 && language.gazetteer.isPlaceName(first.text) && !isCommonWord(language, first.form))
		return ['place', 'dictionary', true];
	if (hasRoleAfter(scan, end)) return ['person', 'function after', true];
	if (isLocated(scan, start, end)) return ['place', 'preposition of place', true];
	if (words > 1 && words < 5 && !hasArticleBefore(scan, start) && !isCommonWord(language, first.form))
		return ['person', 'several words', true];
	if (words === 1 && (isGiven(first, language) || language.gazetteer.isSurname(first.text)))
		return ['person', 'given name', true];
	return ['organization', 'capital', true];
}

/** The head of an English name: `Ministry` in "Ministry of Health", the last word of others. */
function headBeforeLink({tokens, language}: ScannedSentence, start: number, end: number): Token {
	for (let at = start + 1; at < end; at++) if (language.names.links.has(tokens[at]!.form)) return tokens[at - 1]!;
	return tokens[end - 1]!;
}

/** "Prude, 41, was arrested": an age. */
function hasAgeAfter({tokens}: ScannedSentence, end: number): boolean {
	const age = tokens[end + 1];
	if (tokens[end]?.text !== ',' || age?.kind !== 'number' || !/^\d{1,2}$/u.test(age.text)) return false;
	return /^(?:[,.]|ans|who)$/u.test(tokens[end + 2]?.text ?? '.');
}

/** `M. Trudeau`, `Dr Smith`, `Me Antoine Comte`. */
function isAddressed({tokens, language}: ScannedSentence, start: number): boolean {
	const before = tokens[start - 1];
	const word = before?.text === '.' ? tokens[start - 2] : before;
	return word?.capital === true && language.names.address.has(word.form);
}

/** "le ministre Morneau", "président russe Vladimir Poutine": a function right before, or one adjective away. */
function hasRoleBefore({tokens, language}: ScannedSentence, start: number): boolean {
	const [before, further] = [tokens[start - 1], tokens[start - 2]];
	if (before?.kind !== 'word') return false;
	if (language.names.roles.has(before.form)) return true;
	const adjective = before.readings.some(reading => reading.pos === 'adjective');
	return language.code === 'fr' && adjective && further !== undefined && language.names.roles.has(further.form);
}

function hasPlaceNoun({tokens, language}: ScannedSentence, start: number): boolean {
	const {placeNouns, links} = language.names;
	const [before, further] = [tokens[start - 1]?.form ?? '', tokens[start - 2]?.form ?? ''];
	return placeNouns.has(before) || (links.has(before) && placeNouns.has(further));
}

function appositionBefore({tokens, language}: ScannedSentence, start: number): ActorKind | undefined {
	const {appositions} = language.bodies;
	const [before, further] = [tokens[start - 1]?.form ?? '', tokens[start - 2]?.form ?? ''];
	const adjective = tokens[start - 1]?.readings.some(reading => reading.pos === 'adjective') ?? false;
	return appositions.get(before) ?? (adjective && language.code === 'fr' ? appositions.get(further) : undefined);
}

/** Whether a verb of saying follows: "Egeland said", "Morneau a annoncé". */
export function speaks({tokens, language}: ScannedSentence, end: number): boolean {
	const {auxiliaries, speechVerbs} = language.names;
	let at = end;
	while (at < end + 3 && tokens[at] && auxiliaries.has(tokens[at]!.form)) at++;
	return tokens[at]?.readings.some(({pos, lemma}) => pos === 'verb' && speechVerbs.has(lemma)) ?? false;
}

/** "Carol Bellamy, executive director", "Mark Rutte, secrétaire général". */
function hasRoleAfter({tokens, language}: ScannedSentence, end: number): boolean {
	if (tokens[end]?.text !== ',') return false;
	for (let at = end + 1; at < end + 4; at++) if (language.names.roles.has(tokens[at]?.form ?? '')) return true;
	return false;
}

const hasArticleBefore = ({tokens}: ScannedSentence, start: number): boolean =>
	/^(?:the|le|la|les|l'|du|des|au|aux)$/u.test(tokens[start - 1]?.form ?? '');

/** Whether a capital city stands for its government: it does something, or something is done by, with or against it. */
function actsAsGovernment(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language} = scan;
	if (isLocated(scan, start, end)) return false;
	const before = tokens[start - 1];
	if (before && language.names.agentPrepositions.has(before.form)) return true;
	if (before && !before.capital && hasVerb(before, language.names.dealingVerbs)) return true;
	const next = tokens[end];
	if (next && !next.capital && (isFiniteOnly(next) || language.names.auxiliaries.has(next.form))) return true;
	const other = tokens[start - 2];
	const joined = before !== undefined && language.names.coordinators.has(before.form) && other?.capital === true;
	return joined && scan.known[start - 2]?.name.capital === true && actsAsGovernment(scan, start - 2, start - 1);
}

const hasVerb = ({readings}: Token, verbs: ReadonlySet<string>): boolean =>
	readings.some(({pos, lemma}) => pos === 'verb' && verbs.has(lemma));

const isVerbOnly = ({readings}: Token): boolean => readings.length > 0 && readings.every(({pos}) => pos === 'verb');

const isFiniteOnly = (token: Token): boolean => isVerbOnly(token) && token.readings.some(({form}) => form === 'finite');

/** Whether a name stands as a place: after a preposition of place, in a dateline, before its country. */
export function isLocated(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language, known} = scan;
	const {placePrepositions, coordinators} = language.names;
	let at = start - 1;
	while (at > 0 && (tokens[at]!.text === ',' || coordinators.has(tokens[at]!.form)) && tokens[at - 1]!.capital) at -= 2;
	const before = tokens[at]?.form ?? '';
	if (placePrepositions.has(before) || hasPlaceNoun(scan, start)) return true;
	if (start === 0 && /^\p{Lu}{3,}$/u.test(tokens[start]!.text) && /^[,(–—-]$/u.test(tokens[end]?.text ?? ''))
		return true;
	return tokens[end]?.text === ',' && known[end + 1]?.name.kind === 'country';
}

function countryIn({tokens, language, known}: ScannedSentence, start: number, end: number): string | undefined {
	for (let at = start; at < end; at++) {
		const country = known[at]?.name.country ?? language.gazetteer.demonym(tokens[at]!.text, language.code);
		if (country) return country;
	}
	return undefined;
}
