import {overlaps} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import {touches} from '../tokenView.ts';
import {
	formOf,
	hasNounReading,
	isAuxiliary,
	isBreak,
	isClosedWord,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';

/** Longest noun phrase that is taken for a speaker, in tokens. */
const longestPhrase = 24;
const longestApposition = 16;

/** Whether a noun phrase may begin at a token. */
export function beginsPhrase(scan: SpeechScan, index: number): boolean {
	const token = scan.tokens[index];
	if (token?.kind !== 'word' || scan.timed[index]) return false;
	const {grammar} = scan;
	if (grammar.determiners.has(token.form) || grammar.titles.has(token.form)) return true;
	if (isClosedWord(scan, index)) return false;
	return isName(scan, index) || hasNounReading(token) || isAdjective(token) || isRelayWord(scan, index);
}

const isAdjective = (token: Token): boolean => token.readings.some(({pos}) => pos === 'adjective');

/** The noun phrase that begins at a token, without relative clauses; null when none does. */
export function phraseFrom(scan: SpeechScan, from: number): TokenRange | null {
	if (!beginsPhrase(scan, from)) return null;
	let at = from + 1;
	while (at < scan.tokens.length && at - from < longestPhrase && continuesPhrase(scan, from, at)) at++;
	const to = trimEnd(scan, from, at);
	return to > from ? {from, to} : null;
}

function continuesPhrase(scan: SpeechScan, from: number, at: number): boolean {
	const {tokens, grammar} = scan;
	const token = tokens[at]!;
	if (scan.bracketed[at] && !scan.bracketed[from]) return isShortBracket(scan, at);
	if (token.kind === 'sign')
		return (
			(token.text === '.' && isInitial(scan, at)) || token.text === '&' || (token.text === '-' && !isDash(scan, at))
		);
	if (token.kind === 'number') return isNumberInName(scan, at);
	if (scan.timed[at]) return false;
	const before = formOf(scan, at - 1);
	if (grammar.coordinators.has(token.form))
		return (token.form === 'et' || token.form === 'and') && joinsPhrases(scan, at);
	if (grammar.nounPrepositions.has(token.form)) return !startsClause(scan, at + 1);
	if (grammar.determiners.has(token.form) && token.capital) return true;
	if (grammar.determiners.has(token.form)) return isInside(scan, before) || before === '&' || isRank(scan, at);
	if (grammar.prepositions.has(token.form)) return isTitlePreposition(scan, from, at);
	const compound = !grammar.headFirst && hasNounReading(token) && !isAuxiliary(scan, at);
	if (isClosedWord(scan, at) || (isFiniteVerb(scan, at) && !compound) || isReducedRelative(scan, at)) return false;
	return (
		token.form !== "'" &&
		(isName(scan, at) ||
			hasNounReading(token) ||
			isAdjective(token) ||
			token.form === "'s" ||
			token.readings.length === 0 ||
			verbReading(token, 'participle') !== undefined ||
			grammar.titles.has(token.form))
	);
}

/** `(NIS)`, not a remark in brackets. */
function isShortBracket({tokens, bracketed}: SpeechScan, at: number): boolean {
	let to = at;
	while (bracketed[to] && to - at < 7) to++;
	return to - at < 7 && tokens[at]!.text !== '[';
}

const isInside = ({grammar}: SpeechScan, before: string): boolean =>
	grammar.prepositions.has(before) || grammar.coordinators.has(before) || grammar.determiners.has(before);

/** `a 52-count complaint`, `the EB-5 coalition`, `les 3 syndicats`. */
const isNumberInName = (scan: SpeechScan, at: number): boolean =>
	(touches(scan.tokens, at) && formOf(scan, at - 1) === '-') ||
	(!scan.timed[at] && scan.grammar.determiners.has(formOf(scan, at - 1)));

/** `le numéro un de la CFDT`. */
const isRank = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.headFirst && formOf(scan, at) === 'un' && scan.grammar.nounPrepositions.has(formOf(scan, at + 1));

/** `J.` and `Mr.` keep their full stop inside a name. */
const isInitial = ({tokens, grammar}: SpeechScan, at: number): boolean => {
	const before = tokens[at - 1];
	return (
		before?.kind === 'word' &&
		before.end === tokens[at]!.start &&
		(before.text.length === 1 || grammar.titles.has(before.form) || /^\p{Lu}/u.test(before.text)) &&
		at + 1 < tokens.length
	);
};

/** `et` between two noun phrases, not between clauses. */
function joinsPhrases(scan: SpeechScan, at: number): boolean {
	if (!beginsPhrase(scan, at + 1) && !scan.grammar.nounPrepositions.has(formOf(scan, at + 1))) return false;
	for (let next = at + 1; next < Math.min(scan.tokens.length, at + 12); next++) {
		if (isBreak(scan, next) || formOf(scan, next) === '.') return true;
		if (isFiniteVerb(scan, next)) return false;
	}
	return true;
}

/** `d'avoir fourni`, `de qui`: what follows the preposition is no noun. */
const startsClause = (scan: SpeechScan, at: number): boolean => {
	if (scan.grammar.relatives.has(formOf(scan, at))) return true;
	const infinitive = scan.grammar.headFirst && verbReading(scan.tokens[at], 'infinitive') !== undefined;
	return infinitive && (isAuxiliary(scan, at) || !hasNounReading(scan.tokens[at]));
};

/** `conseiller à la sécurité`, `ministre aux Affaires`, `parti au pouvoir`: the head takes the preposition along. */
function isTitlePreposition(scan: SpeechScan, from: number, at: number): boolean {
	const {tokens, grammar, speech} = scan;
	if (!grammar.headFirst || !grammar.addresseePrepositions.has(formOf(scan, at)) || scan.timed[at + 1]) return false;
	const head = tokens.slice(from, at).some(token => token.readings.some(({lemma}) => speech.roles.has(lemma)));
	return head && !isRelayWord(scan, at + 1) && !isRelayWord(scan, at + 2);
}

export const isRelayWord = ({tokens, speech}: SpeechScan, index: number): boolean => {
	const token = tokens[index];
	return (
		token !== undefined &&
		(speech.relayNames.has(token.form.toLowerCase()) ||
			token.readings.some(({lemma}) => speech.relayNouns.has(lemma) || speech.documents.has(lemma)))
	);
};

/** `déposée au comité`, `pouring in from`: a participle that says more of the noun before it. */
export function isReducedRelative(scan: SpeechScan, at: number): boolean {
	const {tokens, grammar} = scan;
	const token = tokens[at]!;
	const before = tokens[at - 1];
	if (token.capital || !before || grammar.determiners.has(before.form)) return false;
	const next = formOf(scan, at + 1);
	if (verbReading(token, 'participle') && next === grammar.agentPreposition) return true;
	if (hasNounReading(token)) return false;
	if (verbReading(token, 'participle'))
		return (
			scan.timed[at + 1] ||
			scan.timed[at + 2] ||
			(grammar.prepositions.has(next) && !(grammar.headFirst && grammar.nounPrepositions.has(next)))
		);
	if (verbReading(token, 'gerund') === undefined || isAdjective(before)) return false;
	return grammar.headFirst || !hasNounReading(tokens[at + 1]) || grammar.prepositions.has(next);
}

/** Leaves out what cannot end a noun phrase. */
function trimEnd(scan: SpeechScan, from: number, to: number): number {
	const {tokens, grammar} = scan;
	let end = to;
	while (end > from) {
		const token = tokens[end - 1]!;
		const open =
			grammar.prepositions.has(token.form) ||
			grammar.determiners.has(token.form) ||
			grammar.coordinators.has(token.form) ||
			grammar.adverbs.has(token.form);
		if (!open && !(token.kind === 'sign' && token.text !== ')' && token.text !== '.') && !scan.timed[end - 1]) break;
		end--;
	}
	return end;
}

/** A noun phrase with the office or name that follows it after a comma: `Alwi Shihab, Indonesia's minister`. */
export function withApposition(scan: SpeechScan, phrase: TokenRange): TokenRange {
	let {to} = phrase;
	for (let times = 0; times < 2 && formOf(scan, to) === ','; times++) {
		const next = phraseFrom(scan, to + 1);
		if (!next || next.to - next.from > longestApposition || !endsApposition(scan, next.to)) break;
		const bare = scan.grammar.headFirst && !isClosedWord(scan, next.from) && !scan.tokens[next.from]!.capital;
		const name = isName(scan, headOf(scan, phrase)) && (hasRole(scan, next) || bare);
		const office = hasRole(scan, phrase) && (isName(scan, next.from) || hasRole(scan, next));
		if (!name && !office) break;
		to = next.to;
	}
	return {from: phrase.from, to};
}

const endsApposition = (scan: SpeechScan, at: number): boolean =>
	at >= scan.tokens.length ||
	scan.grammar.relatives.has(formOf(scan, at)) ||
	isBreak(scan, at) ||
	/^[.!?]$/u.test(formOf(scan, at)) ||
	scan.grammar.prepositions.has(formOf(scan, at));

/** The phrase is a name, alone or with its title. */
export const isNamed = (scan: SpeechScan, {from, to}: TokenRange): boolean => {
	for (let at = from; at < to; at++) if (isName(scan, at) && !scan.bracketed[at]) return true;
	return false;
};

/** An office stands near the beginning of the phrase, before any complement. */
export function hasRole({tokens, speech}: SpeechScan, {from, to}: TokenRange): boolean {
	for (let at = from; at < Math.min(to, from + 8); at++) if (isRoleWord(tokens[at]!, speech.roles)) return true;
	return false;
}

/** An office, alone or in a compound: `vice-ministre`, `président-directeur`. */
const isRoleWord = ({readings, form}: Token, roles: ReadonlySet<string>): boolean =>
	readings.some(({lemma}) => roles.has(lemma)) || (form.includes('-') && form.split('-').some(part => roles.has(part)));

/** The token that the phrase is about: its first noun where adjectives follow, its last before a complement elsewhere. */
export function headOf(scan: SpeechScan, {from, to}: TokenRange): number {
	const {tokens, grammar} = scan;
	let head = from;
	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		if (
			at > from &&
			(grammar.prepositions.has(token.form) || token.kind === 'sign') &&
			head >= from &&
			isNominal(scan, head)
		)
			break;
		if (
			at > from &&
			head > from &&
			!grammar.headFirst &&
			token.readings[0]?.pos === 'adjective' &&
			isNominal(scan, head)
		)
			break;
		if (isNominal(scan, at)) {
			head = at;
			if (grammar.headFirst && !standsBeforeNoun(scan, at, to)) break;
		}
	}
	return head;
}

/** `un précédent bilan`: an adjective that may be a noun, before a noun. */
const standsBeforeNoun = (scan: SpeechScan, at: number, to: number): boolean => {
	const next = scan.tokens[at + 1];
	if (at + 1 >= to || !next || next.capital || scan.tokens[at]!.capital) return false;
	const speaker = next.readings.some(({lemma}) => scan.speech.speakers.has(lemma) || scan.speech.roles.has(lemma));
	return isAdjective(scan.tokens[at]!) && hasNounReading(next) && (speaker || !isAdjective(next));
};

const isNominal = (scan: SpeechScan, at: number): boolean => {
	const token = scan.tokens[at]!;
	if (token.kind !== 'word' || isClosedWord(scan, at) || scan.grammar.titles.has(token.form)) return false;
	return isName(scan, at) || hasNounReading(token) || (token.readings.length === 0 && token.form !== "'s");
};

/** Whether a noun phrase may be someone who speaks: a name, a person, a body, a document. */
export function maySpeak(scan: SpeechScan, phrase: TokenRange): boolean {
	const {speech, tokens} = scan;
	const head = headOf(scan, phrase);
	const token = tokens[head];
	if (token && isRelayWord(scan, head)) return true;
	if (!token || !isNominal(scan, head) || scan.timed[head]) return false;
	if (isRoleWord(token, speech.roles)) return true;
	const common = token.readings.filter(({pos}) => pos === 'noun');
	if (common.some(({lemma}) => speech.speakers.has(lemma) || speech.roles.has(lemma) || speech.relayNouns.has(lemma)))
		return true;
	if (common.some(({category}) => category !== undefined && speech.speakerCategories.has(category))) return true;
	if (!token.capital) return false;
	if (scan.mentions.some(mention => overlaps(mention, token))) return true;
	if (common.some(({category}) => category === 'location')) return true;
	return head > 0 || common.length === 0 || isName(scan, head + 1);
}
