import {conceptOfToken} from '../../language/concepts/concepts.ts';
import {deadlyEvents} from '../../language/concepts/fates.ts';
import {isGenitiveMark} from '../../language/genitiveMark.ts';
import {overlaps} from '../../text/span.ts';
import {beginsPhrase, phraseFrom} from './nounPhrases.ts';
import {headOf, isSpeakingCounter, maySpeak} from './phraseHeads.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {isDocument} from './speakerHistory.ts';
import {add, type Draft, ownerOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {formOf, isBreak, isFiniteVerb, isName, type SpeechScan, type TokenRange, verbReading} from './speechScan.ts';
import {hasSigns, ownedSign} from './speechSigns.ts';
import {isAdverb} from './subjectPhrases.ts';

/** The owner stands within so many tokens of the noun, and its number behind that. */
const ownerReach = 10;
const numberReach = 4;
const verbReach = 14;

/**
 * `The police estimate is 9,000`, `the ministry's figure of 52`, `le chiffre de la police, 9 000,`: whoever a count belongs to
 * gives the number that stands with it.
 */
export function readOwnedCounts(reader: Reader): void {
	const {scan, drafts} = reader;
	for (let at = 0; at < scan.tokens.length; at++) {
		if (!isOwnedCount(scan, at)) continue;
		const giver = giverOf(scan, at);
		const owner = giver ?? (scan.headFirst ? ownerBehind(scan, at) : ownerBefore(scan, at));
		const end = giver ? at + 1 : Math.max(at + 1, owner?.to ?? 0);
		const number = numberBehind(scan, end);
		if (number === null) continue;
		const content = {from: number, to: endOfNumber(scan, number)};
		if (drafts.some(draft => tellsIt(draft, at, number))) continue;
		add(reader, owner ? sourceOf(reader, owner) : ownerMeant(reader, at), {
			rule: 'owned-count',
			cue: {from: at, to: at + 1},
			content,
			via: null,
			stance: 'asserts',
			before: false,
		});
	}
}

/** **`her`** `latest estimate is 52`, **`son`** `estimation est de 52`: whom the possessive means, with what qualifies the count between. */
function ownerMeant(reader: Reader, noun: number): Source | null {
	const {scan} = reader;
	for (let at = noun - 1; at >= Math.max(0, noun - longestQualifier); at--) {
		const form = formOf(scan, at);
		if (scan.grammar.owners.has(form)) return ownerOf(reader, form, at);
		if (isBreak(scan, at) || scan.counted[at] || scan.grammar.prepositions.has(form)) return null;
	}
	return null;
}

/** Words at most between a possessive and the count: `its own latest`. */
const longestQualifier = 3;

/** `Selon le bilan de la préfecture, 12`, `the union's figure of 300, police said`: another rule has the speaker of the number. */
const tellsIt = ({rule, cue, content}: Draft, noun: number, number: number): boolean =>
	content.from <= number && content.to > number && (rule === 'preposition' || cue.from > noun);

const isOwnedCount = ({tokens, speech, counted}: SpeechScan, at: number): boolean =>
	!counted[at] && hasSigns(tokens[at]!, speech, ownedSign);

/** Words at most from the noun of a count to what says that it was given. */
const giverReach = 10;

/** `a figure of 52 dead given by` **`the ministry`**, `le chiffre de 52 morts fourni par` **`le ministère`**: who gives the count, behind its number. */
function giverOf(scan: SpeechScan, noun: number): TokenRange | null {
	const {grammar, speech} = scan;
	if (!grammar.nounPrepositions.has(formOf(scan, noun + 1)) || numberWithin(scan, noun + 2) === null) return null;
	for (let at = noun + 3; at < Math.min(scan.tokens.length, noun + giverReach); at++) {
		if (isBreak(scan, at) || isFiniteOnly(scan, at)) return null;
		const given = verbReading(scan.tokens[at], 'participle');
		if (given === undefined || !speech.issuing.has(given.lemma)) continue;
		return formOf(scan, at + 1) === grammar.agentPreposition ? sourcePhrase(scan, at + 2) : null;
	}
	return null;
}

/** A verb that can be no participle: `killed` may say what befell those counted. */
const isFiniteOnly = (scan: SpeechScan, at: number): boolean =>
	isFiniteVerb(scan, at) && verbReading(scan.tokens[at], 'participle') === undefined;

/** **`the ministry`**`'s figure`, **`the police`** `estimate`. */
function ownerBefore(scan: SpeechScan, noun: number): TokenRange | null {
	for (let from = Math.max(0, noun - ownerReach); from < noun; from++) {
		if (!beginsPhrase(scan, from) || (from > 0 && isInside(scan, from))) continue;
		const phrase = phraseFrom(scan, from);
		if (!phrase || phrase.to <= noun) continue;
		const mark = scan.tokens.findIndex((token, at) => at > from && at < noun && isGenitiveMark(token));
		const owner = {from, to: mark < 0 ? noun : mark};
		const compound = mark >= 0 || isSpeakingCounter(scan, owner);
		if (owner.to > from && compound && !isParted(scan, owner) && mayCount(scan, owner)) return owner;
	}
	return null;
}

/** `lowered` **`from`** `officials`: a preposition, other than of an owner, that whoever counts stands behind. */
const isParted = ({grammar, tokens}: SpeechScan, {from, to}: TokenRange): boolean =>
	tokens.slice(from, to).some(({form}) => grammar.prepositions.has(form) && !grammar.genitives.has(form));

/** Somebody who counts; no document or disaster, and no place, whose toll is only counted there. */
const mayCount = (scan: SpeechScan, owner: TokenRange): boolean =>
	maySpeak(scan, owner) &&
	!isDocument(scan, owner) &&
	!isDisaster(scan, owner) &&
	!scan.mentions.some(
		({kind, ...span}) => /^(?:place|country)$/u.test(kind) && overlaps(span, scan.tokens[headOf(scan, owner)]!),
	);

/** **`Hurricane Elna`**`'s toll`: that of whom it killed. */
const isDisaster = ({tokens, sentence}: SpeechScan, {from, to}: TokenRange): boolean =>
	tokens.slice(from, to).some(token => deadlyEvents.has(conceptOfToken(token, sentence.language, 'noun')?.group ?? ''));

/** A word of the same phrase stands before it. */
const isInside = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.determiners.has(formOf(scan, at - 1)) || (isName(scan, at) && isName(scan, at - 1));

/** `le chiffre` **`de la police`**. */
function ownerBehind(scan: SpeechScan, noun: number): TokenRange | null {
	for (let at = noun + 1; at < Math.min(scan.tokens.length, noun + 4); at++) {
		if (scan.counted[at]) return null;
		if (!scan.grammar.nounPrepositions.has(formOf(scan, at)) || !beginsPhrase(scan, at + 1)) continue;
		const owner = phraseFrom(scan, at + 1);
		return owner && isSpeakingCounter(scan, owner) && !isDocument(scan, owner) ? owner : null;
	}
	return null;
}

/** `of 52`, `, 9,000,`, `: 52`, or behind a verb like `is`, over what is said of the count between commas. */
function numberBehind(scan: SpeechScan, from: number): number | null {
	if (/^[,:]$/u.test(formOf(scan, from)) && scan.counted[from + 1])
		return /^[,;.)]?$/u.test(formOf(scan, endOfNumber(scan, from + 1))) ? from + 1 : null;
	if (scan.grammar.genitives.has(formOf(scan, from))) return numberWithin(scan, from + 1);
	for (let at = from; at < Math.min(scan.tokens.length, from + verbReach); at++) {
		if (scan.counted[at] || /^[.;:]$/u.test(formOf(scan, at))) return null;
		const amounts = scan.tokens[at]!.readings.some(
			({pos, form, lemma}) => pos === 'verb' && form !== 'infinitive' && scan.speech.amounting.has(lemma),
		);
		const before = at - 1;
		const direct =
			at === from ||
			formOf(scan, before) === ',' ||
			scan.grammar.clitics.has(formOf(scan, before)) ||
			(before === from && isAdverb(scan, before));
		if (amounts && direct) return numberWithin(scan, at + 1);
	}
	return null;
}

function numberWithin(scan: SpeechScan, from: number): number | null {
	for (let at = from; at < Math.min(scan.tokens.length, from + numberReach); at++) {
		if (scan.counted[at] && !scan.timed[at]) return at;
		if (scan.tokens[at]!.kind === 'sign') return null;
	}
	return null;
}

function endOfNumber({counted}: SpeechScan, from: number): number {
	let to = from;
	while (counted[to]) to++;
	return to;
}
