import {crowdCounterOf} from '../../language/crowdCounters.ts';
import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {GrammarWords} from '../../language/grammar.ts';
import type {SpeechWords} from '../../language/speech.ts';
import {overlaps} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {adjectiveClass, hasClass} from '../../text/wordClass.ts';
import {
	hasNounReading,
	isAdjectiveWithTo,
	isClosedWord,
	isName,
	type SpeechScan,
	type TokenRange,
} from './speechScan.ts';

/** Whether the lexicon knows the word as an adjective. */
export const isAdjective = (token: Token): boolean => hasClass(token, adjectiveClass);

/** `agence`, `Reuters`: a noun or name for those who pass on what others say. */
export const isRelayWord = ({tokens, speech}: SpeechScan, index: number): boolean => {
	const token = tokens[index];
	return token !== undefined && isRelay(token, speech);
};

const isRelay = perWordFlag(
	({form, readings}, {relayNames, relayNouns, documents}: SpeechWords) =>
		relayNames.has(form.toLowerCase()) || readings.some(({lemma}) => relayNouns.has(lemma) || documents.has(lemma)),
);

/** The phrase is a name, alone or with its title. */
export const isNamed = (scan: SpeechScan, {from, to}: TokenRange): boolean => {
	for (let at = from; at < to; at++) if (isName(scan, at) && !scan.bracketed[at]) return true;
	return false;
};

/** An office stands near the beginning of the phrase, before any complement. */
export function hasRole({tokens, speech}: SpeechScan, {from, to}: TokenRange): boolean {
	for (let at = from; at < Math.min(to, from + 8); at++) if (isRoleWord(tokens[at]!, speech)) return true;
	return false;
}

/** An office, alone, in capitals or in a compound: `PDG`, `vice-ministre`, `président-directeur`. */
export const isRoleWord = perWordFlag(
	({readings, form, text}, {roles}: SpeechWords) =>
		roles.has(text.toLowerCase()) ||
		readings.some(({lemma}) => roles.has(lemma)) ||
		(form.includes('-') && form.split('-').some(part => roles.has(part))),
);

/** The token that the phrase is about: its first noun where adjectives follow, its last before a complement elsewhere. */
export function headOf(scan: SpeechScan, {from, to}: TokenRange): number {
	const {tokens, grammar} = scan;
	let head = from;
	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		if (at > from && (token.kind === 'sign' || isPreposition(token, grammar)) && head >= from && isNominal(scan, head))
			break;
		if (at > from && head > from && !scan.headFirst && token.readings[0]?.pos === 'adjective' && isNominal(scan, head))
			break;
		if (at > from && isAdjectiveWithTo(scan, at)) break;
		if (isNominal(scan, at)) {
			head = at;
			if (scan.headFirst && !standsBeforeNoun(scan, at, to)) break;
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
	if (token.kind !== 'word' || isTitle(token, scan.grammar) || isClosedWord(scan, at)) return false;
	return isName(scan, at) || hasNounReading(token) || (token.readings.length === 0 && !isGenitiveS(token));
};

const isPreposition = perWordFlag(({form}, {prepositions}: GrammarWords) => prepositions.has(form));
const isTitle = perWordFlag(({form}, {titles}: GrammarWords) => titles.has(form));

/** `our reporter`, `nos équipes`: the authors themselves count; a document of theirs is named as a source is, unless somebody quoted speaks of it. */
const isOfAuthors = ({grammar, speech, tokens, quoted}: SpeechScan, {from}: TokenRange, head: Token): boolean =>
	grammar.ownPossessives.has(tokens[from]!.form) && (quoted[from] === true || !isNounAmong(head, speech.documents));

/** Whether a noun phrase may be someone who speaks: a name, a person, a body, a document. */
export function maySpeak(scan: SpeechScan, phrase: TokenRange): boolean {
	const {speech, tokens} = scan;
	const head = headOf(scan, phrase);
	const token = tokens[head];
	if (token && scan.quoted[phrase.from] === true && isOfAuthors(scan, phrase, token)) return false;
	if (token && isRelayWord(scan, head)) return true;
	if (!token || !isNominal(scan, head) || scan.timed[head]) return false;
	if (isOfAuthors(scan, phrase, token)) return false;
	if (isRoleWord(token, speech)) return true;
	if (!token.capital && token.readings.some(({pos, lemma}) => pos === 'noun' && speech.speakerEndings?.test(lemma)))
		return true;
	// `la commune`: a feminine whose lemma is another word.
	if (speech.speakers.has(token.form) && (token.readings.length === 0 || scan.headFirst)) return true;
	const common = token.readings.filter(({pos}) => pos === 'noun');
	if (common.some(({lemma}) => speech.speakers.has(lemma) || speech.roles.has(lemma) || speech.relayNouns.has(lemma)))
		return true;
	if (common.some(({category}) => category !== undefined && speech.speakerCategories.has(category))) return true;
	if (!token.capital) return false;
	if (scan.mentions.some(mention => overlaps(mention, token))) return true;
	if (common.some(({category}) => category === 'location')) return true;
	return head > 0 || common.length === 0 || isName(scan, head + 1);
}

/** Somebody who counts by trade, by the noun: `the police`, `meteorologists`. */
export const isCounter = (scan: SpeechScan, range: TokenRange): boolean =>
	scan.tokens[headOf(scan, range)]!.readings.some(({lemma}) => scan.speech.counters.has(lemma));

/** Whether a phrase names somebody who may speak and who counts: an agency, a ministry. */
export const isSpeakingCounter = (scan: SpeechScan, range: TokenRange): boolean =>
	maySpeak(scan, range) && isCounter(scan, range);

/** Whether a phrase names one of those who count crowds. */
export const isCrowdCounter = (scan: SpeechScan, {from, to}: TokenRange): boolean =>
	scan.tokens.slice(from, to).some(({form}) => crowdCounterOf(form) !== null);
