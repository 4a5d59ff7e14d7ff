import type {SpeechWords} from '../../language/speech.ts';
import type {Token} from '../../text/token.ts';
import {perWord, type Word} from '../../text/word.ts';

// What a sentence has to hold for a rule to find anything in it, one bit each: most rules find nothing in most sentences.
/** A colon: the speaker before it, or behind it. */
export const colonSign = 1;
/** An opening bracket. */
export const bracketSign = 2;
/** A dash or hyphen. */
export const dashSign = 4;
/** A verb of change: `doubled`, `raised`. */
export const changeSign = 8;
/** A noun of hearsay: `rumeurs`, `reports`. */
export const hearsaySign = 16;

/** A count that names nobody by itself: `bilan`, `toll`. */
export const tollSign = 32;

/** A count that somebody may own, in small letters: the police `figure`. */
export const ownedSign = 64;

/** What may name a source without a verb begins with it: `selon`. */
export const sourceSign = 128;

/** A verb that may be one of speech. */
export const cueSign = 256;

/** What may name whom a source cites, or who relays it, begins with it: a comma. */
export const relaySign = 512;

/** What a sentence holds: bits of this file. */
export function speechSigns(tokens: readonly Token[], speech: SpeechWords): number {
	let signs = 0;
	for (let at = 0; at < tokens.length; at++) signs |= signsOf(tokens[at]!, speech);
	return signs;
}

const marks: ReadonlyMap<string, number> = new Map([
	[':', colonSign],
	['(', bracketSign],
	['–', dashSign],
	['—', dashSign],
	['-', dashSign],
]);

/** What a word shows of these. */
export const signsOf = perWord(({text, form, capital, readings}: Word, speech: SpeechWords): number => {
	const {changes, hearsayNouns, tolls, ownedCounts} = speech;
	const {sources, relays} = openingsOf(speech);
	let signs = (marks.get(text) ?? 0) | (sources.has(form) ? sourceSign : 0) | (relays.has(form) ? relaySign : 0);
	for (const {pos, lemma} of readings) {
		if (pos === 'verb' && changes.has(lemma)) signs |= changeSign;
		if (pos === 'noun' && hearsayNouns.has(lemma)) signs |= hearsaySign;
		if (pos === 'noun' && tolls.has(lemma)) signs |= tollSign;
		if (pos === 'noun' && !capital && ownedCounts.has(lemma)) signs |= ownedSign;
		if (pos === 'verb' && mayBeCue(speech, lemma)) signs |= cueSign;
	}
	return signs;
});

/** Whether a word is of one of these kinds. */
export const hasSigns = (token: Token, speech: SpeechWords, signs: number): boolean =>
	(signsOf(token, speech) & signs) !== 0;

/** Most verbs are none of speech. */
const mayBeCue = (speech: SpeechWords, lemma: string): boolean =>
	speech.lightNouns.has(lemma) || speech.issuing.has(lemma) || speech.standing.has(lemma) || mayBeSpeech(speech, lemma);

/** Whether a verb may tell that something is said, by itself or in some of its forms. */
export const mayBeSpeech = (speech: SpeechWords, lemma: string): boolean =>
	speech.verbs.has(lemma) ||
	speech.verbs.has(`se-${lemma}`) ||
	speech.carried.has(lemma) ||
	speech.infinitiveOnly.has(lemma) ||
	speech.perfectOnly.has(lemma) ||
	speech.seeing.has(lemma);

/** First words of what names a source, or a relay, without a verb, so that other tokens are passed over. */
type Openings = {readonly sources: ReadonlySet<string>; readonly relays: ReadonlySet<string>};

const knownOpenings = new WeakMap<SpeechWords, Openings>();

function openingsOf(speech: SpeechWords): Openings {
	const known = knownOpenings.get(speech);
	if (known) return known;
	const sources = new Set([
		...[...speech.prepositions, ...speech.anonymous].map(([first = '']) => first),
		...speech.ownCounts.keys(),
		...speech.closing,
		...speech.frames.flatMap(({openings}) => openings.map(([first = '']) => first)),
	]);
	const openings = {sources, relays: new Set([',', ...speech.citedBy.map(([first = '']) => first)])};
	knownOpenings.set(speech, openings);
	return openings;
}
