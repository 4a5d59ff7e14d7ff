import {sequenceAt} from '../../text/formSequences.ts';
import {isNounAmong, isVerbAmong} from '../../text/wordAmong.ts';
import {adverbClass, hasClass, hasOnlyClass} from '../../text/wordClass.ts';
import {hasBareClause} from './bareClauses.ts';
import type {Cue} from './cues.ts';
import {phraseFrom} from './nounPhrases.ts';
import {beginsPredicate, isPastVerb} from './pastVerbs.ts';
import {isQuotationMark} from './quotations.ts';
import {
	formOf,
	hasNounReading,
	isAuxiliary,
	isBreak,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';

/** What follows a verb of speech, and the token it begins at. */
export type Complement = {
	readonly kind: 'clause' | 'quote' | 'infinitive' | 'object' | 'none';
	readonly start: number;
};

/** How far a complementizer may stand from its verb, in tokens. */
const reach = 25;

/** What a verb of speech governs to its right. */
export function complementAfter(scan: SpeechScan, cue: Cue): Complement {
	const at = lightObject(scan, cue.to) ?? skipInsertions(scan, cue.to);
	if (opensQuotation(scan, cue, at)) return {kind: 'quote', start: at + 1};
	const direct = directComplement(scan, at);
	if (direct) return direct;
	if (isInsideRelative(scan, cue, at)) return {kind: 'clause', start: at};
	const adverbial =
		scan.grammar.prepositions.has(formOf(scan, at)) || scan.grammar.addresseePrepositions.has(formOf(scan, at));
	const clause = cue.verb.class === 'tell' || adverbial ? clauseAhead(scan, at) : null;
	if (clause !== null) return clause;
	if (cue.verb.class === 'tell') return clauseAfterAddressee(scan, at);
	if (scan.grammar.prepositions.has(formOf(scan, at)) && !takesPreposition(scan, cue, at)) return none(at);
	if (hasBareClause(scan, at)) return {kind: 'clause', start: at};
	return isAct(scan, cue, at) ? none(at) : {kind: 'object', start: at};
}

/** How far the object of a verb with its noun may stand behind it, in tokens. */
const lightReach = 10;

/** `fait état, à la mi-journée,` **`de`** `12 blessés`: where the number of a verb with a noun of its own begins; null elsewhere. */
function lightObject(scan: SpeechScan, from: number): number | null {
	if (!scan.headFirst || !isLightNoun(scan, from - 1)) return null;
	for (let at = from; at < Math.min(scan.tokens.length, from + lightReach); at++) {
		if (isFiniteVerb(scan, at) || scan.grammar.that.has(formOf(scan, at))) return null;
		if (
			scan.grammar.nounPrepositions.has(formOf(scan, at)) &&
			scan.counted.slice(at + 1, at + 4).includes(true) &&
			!scan.timed[at + 1]
		)
			return at;
	}
	return null;
}

const isLightNoun = ({speech, tokens}: SpeechScan, at: number): boolean =>
	[...speech.lightNouns.values()].some(nouns => nouns.has(tokens[at]?.form ?? ''));

/** `Roe said, “It fell.”`: the quotation behind a comma, where none stands before the verb that goes on with it. */
const opensQuotation = (scan: SpeechScan, cue: Cue, at: number): boolean =>
	formOf(scan, at) === ',' &&
	isQuotationMark(formOf(scan, at + 1)) &&
	!scan.quoted[at] &&
	!scan.glancing[at + 1] &&
	!scan.quoted.slice(0, cue.from).includes(true);

/** `claim responsibility for`, `revendiquer l'attentat`: nothing is said. */
export function isAct(scan: SpeechScan, {lemma: verb}: Cue, from: number): boolean {
	if (scan.speech.tellsOfActs.has(verb)) return false;
	const phrase = phraseFrom(scan, from);
	const to = phrase ? Math.min(phrase.to, from + 3) : from + 3;
	for (let at = from; at < to; at++) if (namesAct(scan, at)) return true;
	return false;
}

/** `a omis de déclarer 5 millions`, `failed to report`: what somebody leaves out he does not say. */
export const isLeftOut = ({tokens, speech}: SpeechScan, {from, to}: Cue): boolean =>
	tokens.slice(from, to).some(token => isVerbAmong(token, speech.omissions));

/** A noun of what is owned up to, not told: `responsibility`, `attentat`. */
export const namesAct = ({speech, tokens}: SpeechScan, at: number): boolean =>
	isNounAmong(tokens[at], speech.noContent);

const none = (start: number): Complement => ({kind: 'none', start});

/** Over times, adverbs and asides, also between commas: `a annoncé, mardi 4 juin, avoir`. */
export function skipInsertions(scan: SpeechScan, from: number): number {
	let at = skipLoose(scan, from);
	if (formOf(scan, at) === ',' && scan.grammar.obliques.has(formOf(scan, at + 1)) && formOf(scan, at + 2) === ',')
		at = skipLoose(scan, at + 3);
	if (formOf(scan, at) === ',') {
		const inside = skipLoose(scan, at + 1);
		const named = namedEnd(scan, at + 1);
		if (inside > at + 1 && formOf(scan, inside) === ',') at = skipLoose(scan, inside + 1);
		else if (named !== null && formOf(scan, named) === ',') at = skipLoose(scan, named + 1);
		else at = occasionEnd(scan, at) ?? at;
	}
	return at;
}

/** `who` **`prosecutors say`** `stole $30 million`: an English verb behind the verb of speech, in a relative clause. */
function isInsideRelative(scan: SpeechScan, cue: Cue, at: number): boolean {
	if (scan.headFirst || cue.verb.class !== 'say' || !beginsPredicate(scan, at)) return false;
	for (let before = cue.from - 1; before >= Math.max(0, cue.from - 6); before--) {
		if (isBreak(scan, before)) return false;
		if (scan.grammar.relatives.has(formOf(scan, before)) || scan.grammar.that.has(formOf(scan, before)))
			return before < cue.from - 1;
	}
	return false;
}

/** How long an occasion between commas may be, in tokens. */
const longestOccasion = 10;

/** `a indiqué, dans un communiqué, que`: after the second comma, where what is said begins; null elsewhere. */
function occasionEnd(scan: SpeechScan, comma: number): number | null {
	if (!scan.grammar.prepositions.has(formOf(scan, comma + 1))) return null;
	for (let at = comma + 2; at < comma + longestOccasion; at++) {
		if (isFiniteVerb(scan, at) || scan.quoted[at]) return null;
		if (formOf(scan, at) === ',') return goesOnBehind(scan, at + 1) ? at + 1 : null;
	}
	return null;
}

/** `annonce, dans un texte,` **`que`**, `reported, in a statement,` **`12`** `deaths`: what is said; in French an article may begin it. */
const goesOnBehind = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.that.has(formOf(scan, at)) ||
	(scan.counted[at] === true && !scan.timed[at]) ||
	(scan.headFirst && scan.grammar.determiners.has(formOf(scan, at)));

/** After `d'après le ministère`, `according to the ministry`; null when no source is named. */
function namedEnd(scan: SpeechScan, from: number): number | null {
	const words = sequenceAt(scan.speech.prepositions, scan.tokens, from);
	return words ? (phraseFrom(scan, from + words.length)?.to ?? null) : null;
}

function skipLoose(scan: SpeechScan, from: number): number {
	let at = from;
	for (;;) {
		const aside = sequenceAt(scan.grammar.asides, scan.tokens, at);
		if (aside) at += aside.length;
		else if (
			scan.timed[at] ||
			(scan.grammar.adverbs.has(formOf(scan, at)) && !scan.grammar.coordinators.has(formOf(scan, at)))
		)
			at++;
		else if (leadsToTime(scan, at) || isPartOfDay(scan, at)) at++;
		else return at;
	}
}

/** `late on Sunday`, `early Sunday`, `tard dans la nuit`: an adverb before a time or what stands before one. */
const isPartOfDay = (scan: SpeechScan, at: number): boolean =>
	hasClass(scan.tokens[at], adverbClass) &&
	!isBreak(scan, at + 1) &&
	(scan.timed[at + 1] === true || leadsToTime(scan, at + 1));

/** `on Friday`, `le 4 juin`: what stands before a time. */
const leadsToTime = (scan: SpeechScan, at: number): boolean => {
	const form = formOf(scan, at);
	return (scan.grammar.prepositions.has(form) || scan.grammar.determiners.has(form)) && scan.timed[at + 1] === true;
};

function directComplement(scan: SpeechScan, at: number): Complement | null {
	const {grammar, tokens} = scan;
	const form = formOf(scan, at);
	if (form === ':') return {kind: 'quote', start: at + 1};
	if (isQuotationMark(form)) return {kind: 'quote', start: at};
	if (grammar.complementizers.has(form) && !(form === grammar.ambiguousThat && isObjectThat(scan, at)))
		return {kind: 'clause', start: at + 1};
	if (grammar.coordinators.has(form)) return none(at);
	if (at >= tokens.length || isBreak(scan, at) || isDash(scan, at) || /^[.!?]$/u.test(form)) return none(at);
	if (endsWithManner(scan, at)) return none(at + 1);
	if (isInfinitive(scan, at)) return {kind: 'infinitive', start: at};
	if (grammar.infinitiveLinks.has(form) && isInfinitive(scan, at + 1)) return {kind: 'infinitive', start: at};
	return null;
}

/** `“It fell,” she said` **`quietly`**`, turning away`: how it was said, and nothing behind it but a comma. */
const endsWithManner = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at + 1) === ',' && hasClass(scan.tokens[at], adverbClass) && hasOnlyClass(scan.tokens[at]!, adverbClass);

/** An infinitive, over pronouns and negations before it. */
function isInfinitive(scan: SpeechScan, from: number): boolean {
	let at = from;
	while (
		at < from + 3 &&
		(scan.grammar.clitics.has(formOf(scan, at)) ||
			scan.grammar.negations.has(formOf(scan, at)) ||
			scan.grammar.negationsAfter.has(formOf(scan, at)))
	)
		at++;
	const token = scan.tokens[at];
	if (!verbReading(token, 'infinitive')) return false;
	if (scan.headFirst)
		return at === from || !hasNounReading(token) || !scan.grammar.determiners.has(formOf(scan, at - 1));
	return formOf(scan, from - 1) === scan.grammar.infinitiveMark;
}

/** A complementizer, colon, quotation or French `avoir` with its participle further on, with no other verb before it. */
function clauseAhead(scan: SpeechScan, from: number): Complement | null {
	const {grammar, tokens} = scan;
	for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
		if (scan.bracketed[at]) continue;
		const form = formOf(scan, at);
		if (form === ':') return isCountedObject(scan, from) ? null : {kind: 'quote', start: at + 1};
		if (scan.headFirst && at > from && isAuxiliary(scan, at) && verbReading(tokens[at], 'infinitive'))
			return {kind: 'infinitive', start: at};
		if (grammar.that.has(form))
			return beginsNounThat(scan, at) || isJoinedThat(scan, at) ? null : {kind: 'clause', start: at + 1};
		if (
			isBreak(scan, at) ||
			isFiniteVerb(scan, at) ||
			isPastVerb(scan, at) ||
			grammar.relatives.has(form) ||
			isQuotationMark(form)
		)
			return null;
	}
	return null;
}

/** `fait état` **`de sept morts`** `: cinq au nord`: the number that the verb is about stands right behind its preposition. */
const isCountedObject = (scan: SpeechScan, at: number): boolean =>
	scan.headFirst &&
	scan.grammar.nounPrepositions.has(formOf(scan, at)) &&
	scan.counted.slice(at + 1, at + 4).includes(true);

/** `disputes that figure.`: a determiner with its noun, and nothing behind it. */
const isObjectThat = (scan: SpeechScan, at: number): boolean =>
	hasNounReading(scan.tokens[at + 1]) && (at + 2 >= scan.tokens.length || /^[.,;!?]$/u.test(formOf(scan, at + 2)));

/** `tandis que`, `pour que`: the second half of a conjunction. */
const isJoinedThat = (scan: SpeechScan, at: number): boolean =>
	scan.headFirst &&
	(scan.grammar.subordinators.has(formOf(scan, at - 1)) || scan.grammar.prepositions.has(formOf(scan, at - 1)));

/** `that day`: a determiner, not a conjunction. */
const beginsNounThat = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === scan.grammar.ambiguousThat && scan.timed[at + 1] === true;

/** `told the BBC the authorities were`: the clause begins behind the one who is told. */
function clauseAfterAddressee(scan: SpeechScan, at: number): Complement {
	const addressee = phraseFrom(scan, at);
	if (!addressee)
		return scan.grammar.pronouns.size > 0 && hasBareClause(scan, at + 1) ? {kind: 'clause', start: at + 1} : none(at);
	const end = numberBehindNoun(scan, addressee);
	if (isQuotationMark(formOf(scan, end)) && !scan.glancing[end]) return {kind: 'quote', start: end};
	return hasBareClause(scan, end) ? {kind: 'clause', start: end} : none(end);
}

/** `told the BBC` **`twelve`** `villagers had died`: a number behind the noun or name begins what is told; where the phrase ends without one. */
function numberBehindNoun(scan: SpeechScan, {from, to}: TokenRange): number {
	for (let at = from + 1; at < to; at++)
		if (scan.counted[at] && !scan.timed[at] && (isName(scan, at - 1) || hasNounReading(scan.tokens[at - 1]))) return at;
	return to;
}

/** `estimé à 300`, `accuse de`: the preposition belongs to the verb. */
function takesPreposition(scan: SpeechScan, cue: Cue, at: number): boolean {
	if (cue.verb.class === 'act') return true;
	if (scan.headFirst && scan.grammar.nounPrepositions.has(formOf(scan, at))) return true;
	const demanded = scan.speech.demands.get(cue.lemma) === formOf(scan, at);
	const reach = cue.verb.class === 'count' || demanded ? 14 : 5;
	for (let next = at + 1; next < Math.min(scan.tokens.length, at + reach); next++) {
		if (scan.counted[next]) return true;
		if (isBreak(scan, next)) return false;
	}
	return false;
}
