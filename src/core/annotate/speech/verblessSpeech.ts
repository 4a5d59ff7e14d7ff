import {crowdCounterOf} from '../../language/crowdCounters.ts';
import {partAfter} from './clauseParts.ts';
import {complementEnd} from './complementEnd.ts';
import {cueAt} from './cues.ts';
import {phraseFrom} from './nounPhrases.ts';
import {isPastVerb} from './pastVerbs.ts';
import {isCounter, maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {isBareCount} from './rivalCounts.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {candidateOf} from './speakerHistory.ts';
import {add, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {formOf, isAuxiliary, isBreak, isDash, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';
import {hasSigns, hearsaySign} from './speechSigns.ts';
import {antecedentBefore, subjectBefore} from './subjects.ts';

/** `reports that X`, `des rumeurs selon lesquelles X`: the hearsay itself is all that is named. */
export function readHearsay(reader: Reader): void {
	const {scan} = reader;
	for (let at = 0; at < scan.tokens.length - 2; at++) {
		const noun = scan.tokens[at]!;
		if (!hasSigns(noun, scan.speech, hearsaySign)) continue;
		const relative =
			scan.speech.prepositions.some(words => words.length === 1 && words[0] === formOf(scan, at + 1)) &&
			scan.grammar.relatives.has(formOf(scan, at + 2));
		const start = relative ? at + 3 : scan.grammar.that.has(formOf(scan, at + 1)) && !scan.headFirst ? at + 2 : -1;
		if (start < 0) continue;
		const content = {from: start, to: hearsayEnd(scan, at, start)};
		const cue = {from: at, to: start};
		const denier = whoDenies(reader, at);
		add(reader, denier ?? sourceOf(reader, {from: at, to: at + 1}), {
			rule: 'hearsay-noun',
			cue,
			content,
			via: null,
			stance: denier ? 'denies' : 'doubts',
			before: false,
		});
	}
}

/** Words at most between a verb and the noun of hearsay: `denied` **`as baseless the latest`** `reports`. */
const deniedReach = 5;

/** `The minister` **`denied`** `reports that`, `a` **`démenti`** `les informations selon lesquelles`: what is denied is what they tell. */
function whoDenies(reader: Reader, noun: number): Source | null {
	const {scan} = reader;
	for (let at = noun - 1; at >= Math.max(1, noun - deniedReach) && !isBreak(scan, at); at--) {
		const cue = cueAt(scan, at);
		if (cue?.stance !== 'denies') continue;
		const subject = subjectBefore(scan, cue.from);
		return subject?.kind === 'phrase' ? sourceOf(reader, subject.range, cue.from) : null;
	}
	return null;
}

/** `Reports that he intends to leave | began in May`: where the noun is a subject, its clause ends before the main verb. */
function hearsayEnd(scan: SpeechScan, noun: number, start: number): number {
	const end = complementEnd(scan, start);
	for (let at = 0; at < noun; at++) if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return end;
	let verbs = 0;
	for (let at = start; at < end; at++) {
		if (!isFiniteVerb(scan, at) && !isPastVerb(scan, at)) continue;
		verbs++;
		if (verbs === 2) return at;
	}
	return end;
}

/** `Entre 3.000 (police) et 10.000 (organisateurs) personnes`, `12 morts (source : mairie)`: a source in brackets behind its number. */
export function readBrackets(reader: Reader): void {
	const {scan} = reader;
	let from = 0;
	for (let at = 1; at < scan.tokens.length - 2; at++) {
		// In a quotation it is the editor who says what is meant: `“we have 60 (troops) killed”`.
		if (scan.tokens[at]!.text !== '(' || scan.quoted[at] || !scan.counted.slice(Math.max(0, at - 4), at).includes(true))
			continue;
		const label = formOf(scan, at + 2) === ':' && scan.speech.sourceLabels.has(formOf(scan, at + 1));
		const source = label ? sourcePhrase(scan, at + 3) : phraseFrom(scan, at + 1);
		if (!source || scan.tokens[source.to]?.text !== ')' || !(label || isPlainSpeaker(scan, source))) continue;
		add(reader, sourceOf(reader, source), {
			rule: 'bracket',
			cue: {from: at, to: at + 1},
			content: {from, to: at},
			via: null,
			stance: 'asserts',
			before: true,
		});
		from = source.to + 1;
	}
}

/** A common noun for a body or group: no acronym that is only introduced, and no toll (`bilan provisoire`). */
const isPlainSpeaker = (scan: SpeechScan, {from, to}: TokenRange): boolean =>
	to - from <= 4 &&
	maySpeak(scan, {from, to}) &&
	!candidateOf(scan, {from, to}, true).document &&
	scan.tokens.slice(from, to).every(({capital}) => !capital);

/** `La police a compté 3 000 personnes, les syndicats 9 000`: the verb is left out the second time. */
export function readGaps(reader: Reader): void {
	const {scan, drafts} = reader;
	for (const draft of drafts.filter(({rule, before}) => rule === 'subject' && !before)) {
		for (let at = draft.content.from + 1; at < scan.tokens.length - 1; at++) {
			const joined = scan.grammar.and.has(formOf(scan, at));
			if (
				!(joined || formOf(scan, at) === ',' || formOf(scan, at) === ';') ||
				scan.bracketed[at] ||
				!scan.counted.slice(draft.content.from, at).includes(true)
			)
				continue;
			const source = sourcePhrase(scan, at + 1);
			const number = source ? source.to + linkLength(scan, source.to) : 0;
			if (
				!source ||
				!isGap(scan, source, number) ||
				((joined || isOwnComplement(scan, source.to)) &&
					!isSameLink(scan, draft.content.from, source.to) &&
					!(joined && countsAlone(scan, draft.content.from, number)))
			)
				continue;
			const content = {from: number, to: partAfter(scan, number)};
			draft.content = {from: draft.content.from, to: Math.min(draft.content.to, at)};
			add(reader, sourceOf(reader, source), {
				rule: 'gap',
				cue: draft.cue,
				content,
				via: null,
				stance: draft.stance,
				before: false,
			});
		}
	}
}

/**
 * `put the crowd` **`at`** `3,000 and the union` **`at`** `9,000`: behind `and`, only the same preposition before both numbers, and no
 * verb of its own in what is said, which the gap would be of.
 */
function isSameLink(scan: SpeechScan, from: number, link: number): boolean {
	const first = scan.counted.indexOf(true, from);
	if (hasOwnVerb(scan, from)) return false;
	const {prepositions} = scan.grammar;
	return prepositions.has(formOf(scan, link)) && formOf(scan, first - 1) === formOf(scan, link);
}

/** A verb stands in what is said, before its number. */
function hasOwnVerb(scan: SpeechScan, from: number): boolean {
	const first = scan.counted.indexOf(true, from);
	for (let at = from; at < first; at++) if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return true;
	return false;
}

/** `les syndicats ont compté 8 000 personnes` **`et la préfecture 2 000`**: behind `and` a number alone, of the same noun. */
const countsAlone = (scan: SpeechScan, from: number, number: number): boolean =>
	!hasOwnVerb(scan, from) && isBareCount(scan, number);

/** `a man` **`of 19`**, `a previous count` **`of 12`**: in English what stands behind such a preposition belongs to the noun. */
const isOwnComplement = (scan: SpeechScan, at: number): boolean =>
	!scan.headFirst && scan.grammar.genitives.has(formOf(scan, at));

/** `les secours de 23`, `la préfecture, 800`. */
function linkLength(scan: SpeechScan, at: number): number {
	if (countsOfThem(scan, at)) return 2;
	return formOf(scan, at) === ',' || scan.grammar.prepositions.has(formOf(scan, at)) ? 1 : 0;
}

/** `la direction` **`en compte`** `120`: a verb of counting with its pronoun. */
const countsOfThem = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === scan.grammar.ofThem &&
	(scan.tokens[at + 1]?.readings.some(
		({pos, lemma}) =>
			pos === 'verb' && (scan.speech.perfectOnly.has(lemma) || scan.speech.verbs.get(lemma)?.class === 'count'),
	) ??
		false);

/** A short phrase without a number, a number right behind it, and no verb after that. */
function isGap(scan: SpeechScan, {from, to}: TokenRange, number: number): boolean {
	if (to - from > 8 || !scan.counted[number] || isCounted(scan, {from, to})) return false;
	for (let at = number; at < partAfter(scan, number); at++) if (isFiniteVerb(scan, at)) return false;
	return true;
}

/** Whether a phrase has a number; not where it begins with the article of a single one: **`une`** `ONG de 23`. */
const isCounted = ({grammar, tokens, counted}: SpeechScan, {from, to}: TokenRange): boolean =>
	!grammar.determiners.has(tokens[from]!.form) && counted.slice(from, to).includes(true);

/** `Pour le Premier ministre, ...` at the head of a sentence. */
export function readOpinion(reader: Reader): void {
	const {scan} = reader;
	if (!scan.headFirst) return;
	if (scan.speech.opinions.has(formOf(scan, 0))) readOpinionAtHead(reader);
	for (let at = 2; at < scan.tokens.length - 1; at++)
		if (scan.speech.opinions.has(formOf(scan, at)) && formOf(scan, at - 1) === ',') readOpinionOf(reader, at);
}

function readOpinionAtHead(reader: Reader): void {
	const {scan} = reader;
	const pronoun = scan.grammar.obliques.get(formOf(scan, 1));
	if (pronoun !== undefined && formOf(scan, 2) === ',') {
		addOpinion(reader, pronounOf(reader, pronoun, 1), {from: 0, to: 2}, {from: 3, to: scan.tokens.length});
		return;
	}
	const source = sourcePhrase(scan, 1);
	if (!source || formOf(scan, source.to) !== ',') return;
	if (!isPersonal(scan, source) && !isTold(scan, source.to + 1) && !countsACrowd(scan, source)) return;
	addOpinion(reader, sourceOf(reader, source), {from: 0, to: 1}, {from: source.to + 1, to: scan.tokens.length});
}

/** `le maire,` **`pour qui`** `200 familles sont menacées`: one person, or a body that counts; much is done for many others. */
function readOpinionOf(reader: Reader, at: number): void {
	const {scan} = reader;
	if (!scan.grammar.relatives.has(formOf(scan, at + 1))) return;
	const source = antecedentBefore(scan, at);
	if (source && (isPersonal(scan, source) || isCounter(scan, source)))
		addOpinion(reader, sourceOf(reader, source), {from: at, to: at + 2}, {from: at + 2, to: relativeEnd(scan, at + 2)});
}

/** Tokens at most of a relative clause that is told of. */
const longestRelative = 60;

/** Where a relative clause that begins at a token ends: at the comma behind its verb, or with the sentence. */
function relativeEnd(scan: SpeechScan, from: number): number {
	let hasVerb = false;
	const last = Math.min(scan.tokens.length, from + longestRelative);
	for (let at = from; at < last; at++) {
		hasVerb ||= isFiniteVerb(scan, at);
		if (hasVerb && formOf(scan, at) === ',') return at;
	}
	return last;
}

function addOpinion(reader: Reader, source: Source | null, cue: TokenRange, content: TokenRange): void {
	add(reader, source, {rule: 'opinion', cue, content, via: null, stance: 'asserts', before: false});
}

/** `Pour les syndicats,` **`ce sont`** `4 000 emplois qui disparaissent`: what stands behind is somebody's view of it. */
const isTold = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.otherPronouns.has(formOf(scan, at)) && isFiniteVerb(scan, at + 1);

/** Words at most before a number that a sentence goes on with: `pas moins de 30 000`. */
const hedgeReach = 4;

/** `Pour le syndicat,` **`30 000 personnes`** `ont défilé`: whose trade it is to count crowds gives the number that stands right behind. */
function countsACrowd({counted, tokens}: SpeechScan, {from, to}: TokenRange): boolean {
	const isCounter = tokens.slice(from, to).some(({form}) => crowdCounterOf(form) !== null);
	return isCounter && counted.slice(to + 1, to + 1 + hedgeReach).includes(true);
}

/** `Le pompier est catégorique : « ... »`: an adjective says how somebody speaks. */
export function readFirm(reader: Reader): void {
	const {scan} = reader;
	for (let at = 3; at < scan.tokens.length - 1; at++) {
		if (scan.tokens[at]!.text !== ':' || scan.quoted[at]) continue;
		const firm = scan.tokens[at - 1]!.readings.some(
			({pos, lemma}) => pos === 'adjective' && scan.speech.firm.has(lemma),
		);
		if (!firm || !isAuxiliary(scan, at - 2)) continue;
		const subject = subjectBefore(scan, at - 2);
		if (subject?.kind !== 'phrase') continue;
		if (!isQuotationMark(formOf(scan, at + 1)) && !isPersonal(scan, subject.range)) continue;
		add(reader, sourceOf(reader, subject.range), {
			rule: 'firm',
			cue: {from: at - 2, to: at},
			content: {from: at + 1, to: scan.tokens.length},
			via: null,
			stance: 'asserts',
			before: false,
		});
	}
}

const isPersonal = (scan: SpeechScan, range: TokenRange): boolean => candidateOf(scan, range, true).person === true;

/** `"..." - Louis Delorme, ministre des Finances`: a quotation signed behind a dash. */
export function readDash(reader: Reader): void {
	const {scan} = reader;
	for (let at = scan.tokens.length - 2; at > 2; at--) {
		if (!isDash(scan, at)) continue;
		if (!isQuotationMark(formOf(scan, at - 1))) return;
		const source = sourcePhrase(scan, at + 1);
		if (!source || source.to < scan.tokens.length - 1) return;
		add(reader, sourceOf(reader, source), {
			rule: 'signature',
			cue: {from: at, to: at + 1},
			content: {from: 0, to: at},
			via: null,
			stance: 'asserts',
			before: true,
		});
		return;
	}
}
