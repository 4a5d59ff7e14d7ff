import {conceptOfToken} from '../../language/concepts/concepts.ts';
import {fatesOfTolls} from '../../language/concepts/fates.ts';
import {contains} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import {type CountsOfSentence, goingOn} from './countedOn.ts';
import type {SpeechScan} from './speechScan.ts';

const tollGoesOn = 'tolls-on';

/** Tokens at most before the number that a toll opens with: `le nombre de blessés s'établit à`. */
const openingReach = 8;

/**
 * `Nine people are dead, the ministry said.` **`Fourteen others were hurt.`** A sentence that opens with those to whom something befell goes
 * on with the toll of the sentence before, and has its speaker where it names none.
 */
export function tollsOn(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	counts: ReadonlyMap<number, CountsOfSentence>,
	found: readonly Attribution[],
): Attribution | null {
	const before = scans[scan.index - 1];
	const first = counts.get(scan.index)?.first;
	if (before?.sentence.block !== scan.sentence.block || !first || scan.quoted.includes(true)) return null;
	const opens = scan.tokens.findIndex(({start}) => start >= first.number.start);
	if (opens > openingReach || !tellsOfFate(scan) || !tellsOfFate(before)) return null;
	const last = counts.get(before.index)?.last;
	const given = last && found.findLast(({content}) => contains(content, last));
	return given && isTollOf(given) ? goingOn(scan, given, tollGoesOn) : null;
}

/** What somebody is told to say behind it, and what goes on with that; who counts by a verb of counting has said all of it. */
const isTollOf = ({rule, stance, inherited}: Attribution): boolean =>
	stance === 'asserts' && (rule === tollGoesOn || (!inherited && rule !== 'subject'));

const tellsOfFate = ({tokens, sentence}: SpeechScan): boolean =>
	tokens.some(token => fatesOfTolls.has(conceptOfToken(token, sentence.language)?.group ?? ''));
