import type {SpeechVerb, Stance} from '../../language/speech.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {hasClass, verbClass} from '../../text/wordClass.ts';
import {formOf, type SpeechScan, verbReading} from './speechScan.ts';
import {cueSign, hasSigns, mayBeSpeech} from './speechSigns.ts';
import {standingCue} from './standingCues.ts';
import {isAdverb} from './subjectPhrases.ts';
import {cueOf, groupOf, isReflexive, passiveGroup} from './verbGroups.ts';

/** A verb of speech with its auxiliaries. */
export type Cue = {
	/** First token of the group, without pronouns before it. */
	readonly from: number;
	/** After the last token of the group. */
	readonly to: number;
	readonly verb: SpeechVerb;
	readonly lemma: string;
	readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive';
	readonly stance: Stance;
	/** A subject pronoun that stands behind the verb: `a-t-il ajouté`. */
	readonly pronoun: string | null;
	/** The verb tells of hearsay itself ("aurait déclaré"). */
	readonly hearsay: boolean;
};

/** The verb of speech at a token; null when the word is none, or is used as a noun. */
export function cueAt(scan: SpeechScan, index: number): Cue | null {
	const token = scan.tokens[index];
	if (token?.kind !== 'word' || !hasClass(token, verbClass) || scan.timed[index]) return null;
	const headline = scan.kind === 'title' && formOf(scan, index - 1) === ',';
	if (token.capital && index > 0 && !scan.quoted[index - 1] && !headline) return null;
	return hasSigns(token, scan.speech, cueSign)
		? (lightVerbCue(scan, index) ??
				givenCountCue(scan, index) ??
				standingCue(scan, index) ??
				issuedNumberCue(scan, index) ??
				speechCue(scan, index))
		: null;
}

const saidVerb: SpeechVerb = {class: 'say', stance: 'asserts'};

/** `fait état de`, `made clear`, `a donné le chiffre de`. */
function lightVerbCue(scan: SpeechScan, index: number): Cue | null {
	const reading = scan.tokens[index]!.readings.find(
		({pos, lemma}) => pos === 'verb' && scan.speech.lightNouns.has(lemma),
	);
	const noun = reading ? overAdverbs(scan, index + 1) : index + 1;
	const length = reading ? lightNounLength(scan, noun, scan.speech.lightNouns.get(reading.lemma)!) : 0;
	const group = reading && length > 0 ? groupOf(scan, index, reading.lemma) : null;
	return group && cueOf(group, noun + length, saidVerb, reading!.lemma);
}

/** `gave a breakdown of 36 votes`, `a livré un premier bilan de 12 morts`: a count with its number behind it. */
function givenCountCue(scan: SpeechScan, index: number): Cue | null {
	const reading = scan.tokens[index]!.readings.find(({pos, lemma}) => pos === 'verb' && scan.speech.issuing.has(lemma));
	const to = reading ? givenCountEnd(scan, index + 1) : null;
	const group = reading && to !== null ? groupOf(scan, index, reading.lemma) : null;
	if (group?.form !== 'finite') return null;
	return cueOf(group, to!, saidVerb, reading!.lemma);
}

/** `the 9,000` **`given`** `by the port`, `les 22 000` **`retenus`** `par la mairie`: who is told to give a bare number. */
function issuedNumberCue(scan: SpeechScan, index: number): Cue | null {
	if (formOf(scan, index + 1) !== scan.grammar.agentPreposition || !isBareNumber(scan, index - 1)) return null;
	const given = verbReading(scan.tokens[index], 'participle');
	return given && scan.speech.issuing.has(given.lemma)
		? cueOf(passiveGroup(index), index + 1, saidVerb, given.lemma)
		: null;
}

/** The last word of a number with nothing that it counts, behind an article: `the 9,000`, `les 54 %`. */
function isBareNumber(scan: SpeechScan, last: number): boolean {
	const {tokens, grammar, speech, counted} = scan;
	let at = last;
	while (speech.scales.has(formOf(scan, at)) || /^[%$€£]$/u.test(formOf(scan, at))) at--;
	if (tokens[at]?.kind !== 'number' || !counted[at]) return false;
	while (counted[at] && !grammar.determiners.has(formOf(scan, at))) at--;
	return grammar.determiners.has(formOf(scan, at)) && scan.tokens[at]!.kind === 'word';
}

/** So many adjectives or nouns may stand before the count. */
const longestCountName = 3;

/** Behind the noun of a count that a preposition and a number follow; null where there is none. */
function givenCountEnd(scan: SpeechScan, from: number): number | null {
	const {determiners, nounPrepositions, prepositions} = scan.grammar;
	const start = overAdverbs(scan, isWhoIsTold(scan, from) ? from + 1 : from);
	if (!determiners.has(formOf(scan, start))) return null;
	for (let at = start + 1; at <= start + longestCountName && at < scan.tokens.length; at++) {
		if (prepositions.has(formOf(scan, at)) || scan.tokens[at]!.kind !== 'word') return null;
		if (!isNounAmong(scan.tokens[at], scan.speech.givenCounts)) continue;
		const linked = nounPrepositions.has(formOf(scan, at + 1));
		if (linked && scan.counted.slice(at + 2, at + 2 + nearCount).includes(true)) return at + 1;
	}
	return null;
}

/** `gives` **`us`** `the figure of four dead`: a pronoun between the verb and what is given. */
const isWhoIsTold = (scan: SpeechScan, at: number): boolean =>
	scan.speech.told.has(formOf(scan, at)) && scan.grammar.determiners.has(formOf(scan, at + 1));

/** The number stands within so many tokens behind the preposition: `of at least 36`. */
const nearCount = 3;

/** `donné` **`plus tôt`** `le chiffre`: after a few adverbs and times. */
function overAdverbs(scan: SpeechScan, from: number): number {
	let at = overPronoun(scan, from);
	at += sequenceAt(scan.grammar.asides, scan.tokens, at)?.length ?? 0;
	const start = at;
	while (at < start + 3 && at < scan.tokens.length && (scan.timed[at] || isAdverb(scan, at))) at++;
	return at;
}

/** `font` **`, elles,`** `état`: a pronoun that takes the subject up between commas. */
const overPronoun = (scan: SpeechScan, from: number): number =>
	formOf(scan, from) === ',' && scan.grammar.obliques.has(formOf(scan, from + 1)) && formOf(scan, from + 2) === ','
		? from + 3
		: from;

/** How many tokens the noun takes up, with its article where it has one; 0 when another noun stands there. */
function lightNounLength(scan: SpeechScan, at: number, nouns: ReadonlySet<string>): number {
	if (nouns.has(formOf(scan, at))) return 1;
	return nouns.has(`${formOf(scan, at)} ${formOf(scan, at + 1)}`) ? 2 : 0;
}

function speechCue(scan: SpeechScan, index: number): Cue | null {
	const reading = scan.tokens[index]!.readings.find(
		({pos, lemma}) => pos === 'verb' && mayBeSpeech(scan.speech, lemma),
	);
	if (!reading) return null;
	const {lemma} = reading;
	const group = groupOf(scan, index, lemma);
	if (!group || (group.from === index && scan.speech.includings.has(formOf(scan, index)))) return null;
	const carried = group.form === 'finite' && group.from < index && verbReading(scan.tokens[index], 'infinitive');
	const plain = verbOf(scan, carried ? index : group.from, lemma);
	if (scan.speech.particles.has(formOf(scan, group.to)) && plain?.class === 'count') return null;
	const verb =
		(plain && isForecast(scan, group.to, plain) ? expectedVerb : plain) ??
		(group.form === 'passive' || (group.form === 'finite' && (group.from < index || isPlainCount(scan, group.to)))
			? scan.speech.perfectOnly.get(lemma)
			: undefined) ??
		(group.form === 'finite' && beforeInfinitive(scan, group.to) ? scan.speech.infinitiveOnly.get(lemma) : undefined) ??
		(group.form === 'finite' && isCarried(scan, index, group.from) ? carriedVerb : undefined) ??
		(group.form === 'finite' && scan.speech.seeing.has(lemma) ? verbOfSeeing(scan, index) : undefined);
	if (!verb) return null;
	return cueOf(group, group.to, verb, lemma, stanceOf(verb, group.stance));
}

/** `The police recorded` **`12`** `thefts`: in English a number right behind a verb that is as often one of having. */
const isPlainCount = (scan: SpeechScan, to: number): boolean => !scan.headFirst && scan.counted[to] === true;

/** An infinitive, over adverbs, a preposition and a pronoun: `compte en déployer`, `cherche aussi à réunir`. */
function beforeInfinitive(scan: SpeechScan, from: number): boolean {
	const {adverbs, infinitiveLinks, clitics} = scan.grammar;
	let at = from;
	for (const passed of [adverbs, infinitiveLinks, clitics]) if (passed.has(formOf(scan, at))) at++;
	return verbReading(scan.tokens[at], 'infinitive') !== undefined;
}

/** `prévoit` **`une perte`** `de 3 millions`: a plan holds no losses; they are foreseen. */
function isForecast(scan: SpeechScan, from: number, verb: SpeechVerb): boolean {
	if (verb.class !== 'foresee' || verb.stance !== 'plans') return false;
	const noun = scan.grammar.determiners.has(formOf(scan, from)) ? from + 1 : from;
	return isNounAmong(scan.tokens[noun], scan.speech.foreseen);
}

/** What witnesses saw counts as told where they saw a number. */
const seenVerb: SpeechVerb = {class: 'count', stance: 'asserts'};

const expectedVerb: SpeechVerb = {class: 'foresee', stance: 'asserts'};

/** How far the sum may stand behind `sees`, in tokens. */
const outlookReach = 7;

/** `sees revenue` **`of`** `$3 billion`, `see growth` **`at`** `2 percent`, `sees prices` **`rising by`** `4 percent`: expects it; else is a witness of it. */
function verbOfSeeing(scan: SpeechScan, index: number): SpeechVerb {
	const {nounPrepositions} = scan.grammar;
	const expects =
		scan.speech.outlook.has(formOf(scan, index)) &&
		scan.tokens
			.slice(index + 2, index + outlookReach)
			.some(
				(token, at) =>
					scan.counted[index + at + 3] === true &&
					(nounPrepositions.has(token.form) || verbReading(scan.tokens[index + at + 1], 'gerund') !== undefined),
			);
	return expects ? expectedVerb : seenVerb;
}

const carriedVerb: SpeechVerb = {class: 'say', stance: 'asserts'};

const isCarried = ({speech, tokens}: SpeechScan, index: number, from: number): boolean =>
	from < index && speech.carried.has(verbReading(tokens[index], 'infinitive')?.lemma ?? '');

function verbOf(scan: SpeechScan, from: number, lemma: string): SpeechVerb | undefined {
	return scan.speech.verbs.get(isReflexive(scan, from) ? `se-${lemma}` : lemma);
}

/** A negated verb leaves it open: "n'a pas confirmé"; to deny nothing is to leave it open too. */
const stanceOf = (verb: SpeechVerb, group: Stance): Stance => (group === 'asserts' ? verb.stance : group);
