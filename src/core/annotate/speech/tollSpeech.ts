import {authorOf} from './authors.ts';
import {beginsPhrase, phraseFrom} from './nounPhrases.ts';
import {isPastVerb} from './pastVerbs.ts';
import {headOf, isSpeakingCounter} from './phraseHeads.ts';
import {ownerIn, sourcePhrase} from './sourcePhrases.ts';
import {add, type Reader, sourceOf} from './speechReader.ts';
import {formOf, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';
import {hasSigns, tollSign} from './speechSigns.ts';
import {skipOpening} from './subjectPhrases.ts';

/** The colon or verb behind a toll stands within so many tokens. */
const longestToll = 24;

/**
 * `Bilan provisoire fourni par les pompiers : 93 morts`, `Un bilan de la préfecture est passé à 12 morts`: a count with its
 * maker, then a colon or a verb of any kind, and a number.
 */
export function readToll(reader: Reader): void {
	const {scan, drafts} = reader;
	const from = skipOpening(scan, 0, scan.tokens.length);
	const toll = phraseFrom(scan, from);
	if (!toll || !isToll(scan, toll)) return;
	const end = tollEnd(scan, toll);
	if (end === null || !scan.counted.slice(end, end + nearNumber).includes(true)) return;
	if (drafts.some(({content}) => content.from <= end && content.to > end)) return;
	const maker = authorOf(scan, toll, end) ?? ownerOf(scan, toll);
	if (!maker || maker.to > end) return;
	add(reader, sourceOf(reader, maker), {
		rule: 'toll',
		cue: {from: headOf(scan, toll), to: headOf(scan, toll) + 1},
		content: {from: end, to: scan.tokens.length},
		via: null,
		stance: 'asserts',
		before: false,
	});
}

/** The number stands within so many tokens behind the colon or verb: `a été porté à au moins 130`. */
const nearNumber = 7;

const isToll = (scan: SpeechScan, toll: TokenRange): boolean =>
	hasSigns(scan.tokens[headOf(scan, toll)]!, scan.speech, tollSign);

/** Where the colon or the finite verb stands behind a toll; null where there is none, or something else between. */
function tollEnd(scan: SpeechScan, {from}: TokenRange): number | null {
	for (let at = from + 1; at < Math.min(scan.tokens.length, from + longestToll); at++) {
		if (scan.counted[at] || scan.grammar.that.has(formOf(scan, at)) || scan.quoted[at]) return null;
		if (formOf(scan, at) === ':') return at + 1;
		if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return at;
	}
	return null;
}

/** `le bilan` **`de la préfecture`**, **`the ministry`**`'s tally`: who has counted; where the count was taken (`le bilan de l'usine`) nobody speaks. */
function ownerOf(scan: SpeechScan, toll: TokenRange): TokenRange | null {
	const {from, to} = toll;
	const possessor = ownerIn(scan, toll);
	if (possessor) return isSpeakingCounter(scan, possessor) ? possessor : null;
	for (let at = from + 1; at < to; at++) {
		if (!scan.grammar.nounPrepositions.has(formOf(scan, at)) || !beginsPhrase(scan, at + 1)) continue;
		const owner = sourcePhrase(scan, at + 1);
		return owner && isSpeakingCounter(scan, owner) ? owner : null;
	}
	return null;
}
