import {sequenceBefore} from '../../text/formSequences.ts';
import {overlaps} from '../../text/span.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {isAddition} from './additions.ts';
import {clauseStart, partAfter, partBefore} from './clauseParts.ts';
import {namesAct, skipInsertions} from './complements.ts';
import type {Cue} from './cues.ts';
import {demandedByAgent} from './demandSpeech.ts';
import {namesCharge} from './government.ts';
import {isCounter} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {spanOf} from './speakerHistory.ts';
import {add, type Reader, sourceOf} from './speechReader.ts';
import {formOf, isBreak, type SpeechScan, type TokenRange} from './speechScan.ts';

/** `accusée par Kiev d'avoir fourni`, `confirmed by the Red Cross`. */
export function readAgent(reader: Reader, cue: Cue): void {
	const {scan} = reader;
	const demanded = demandedByAgent(scan, cue);
	if ((!takesAgent(scan, cue) && demanded === null) || isActBefore(scan, cue)) return;
	const by = agentAt(scan, cue);
	if (by === null) return;
	const source = sourcePhrase(scan, by + 1);
	if (!source || scan.speech.means.has(formOf(scan, by + 1)) || !isFitAgent(scan, cue, source)) return;
	const from = demanded ?? Math.max(partOf(scan, cue, by), clauseStart(scan, cue.from));
	if (cue.stance === 'denies' && !tellsStatement(scan, from, cue.from)) return;
	const content = isAsTold(scan, cue.from)
		? {from: 0, to: scan.tokens.length}
		: {from, to: endWithParts(scan, partAfter(scan, source.to))};
	add(reader, sourceOf(reader, source), {
		rule: 'agent',
		cue: {from: cue.from, to: by + 1},
		content,
		via: null,
		stance: cue.stance,
		before: true,
	});
}

/** `Claims that 70 died` **`were dismissed by`**, where `70 dockers were dismissed by` is an act: what is denied has been said by somebody. */
const tellsStatement = ({grammar, speech, tokens}: SpeechScan, from: number, to: number): boolean =>
	tokens
		.slice(from, to)
		.some(
			token =>
				grammar.that.has(token.form) ||
				isNounAmong(token, speech.statements) ||
				isNounAmong(token, speech.hearsayNouns),
		);

/** `the shock,` **`as`** `reported by the institute, had`, **`tel que`** `rapporté par`: all that is told is whose it is. */
const isAsTold = ({speech, tokens}: SpeechScan, verb: number): boolean =>
	sequenceBefore(speech.asTold, tokens, verb) !== undefined;

/** `44 are reported missing by the police`**`, 17 of them in Varn`**: over the parts of the number behind the comma. */
function endWithParts(scan: SpeechScan, comma: number): number {
	const adds = formOf(scan, comma) === ',' && isAddition(scan, comma + 1);
	return adds ? partAfter(scan, comma + 1) : comma;
}

/** Where the part begins that the verb speaks of; `Le chiffre de 300`**`, avancé par les rebelles`**` has it before the comma. */
function partOf(scan: SpeechScan, cue: Cue, by: number): number {
	const own = partBefore(scan, cue.from);
	const aside = own === cue.from && formOf(scan, own - 1) === ',' && !scan.counted.slice(cue.to, by).includes(true);
	return aside ? partBefore(scan, own - 1) : own;
}

/** Whether whoever the verb is done by says what it is done to. */
const takesAgent = (scan: SpeechScan, cue: Cue): boolean =>
	/^(?:say|count|think)$/u.test(cue.verb.class) || namesCharge(scan, cue);

/** `recorded by` **`the observatory`**: of verbs by which others have what they count, only who counts by trade; `thought by the union` **`to be`** `at risk`. */
function isFitAgent(scan: SpeechScan, {verb, lemma}: Cue, source: TokenRange): boolean {
	if (verb.class === 'think') return formOf(scan, source.to) === scan.grammar.infinitiveMark;
	return !scan.speech.perfectOnly.has(lemma) || isCounter(scan, source) || isNamedBody(scan, source);
}

const isNamedBody = (scan: SpeechScan, source: TokenRange): boolean =>
	scan.mentions.some(({kind, ...span}) => kind === 'organization' && overlaps(span, spanOf(scan, source)));

/** Words at most between an act and the verb: `une attaque` **`meurtrière aussitôt`** `revendiquée`. */
const actReach = 4;

/** The same where the verb is one by which acts are owned up to: `attacks` **`led by a man from Bergen and`** `claimed`. */
const claimReach = 16;

/** `une attaque revendiquée par les rebelles`, `credit claimed by the mayor`: the act is owned up to, and nothing is said of numbers. */
function isActBefore(scan: SpeechScan, {from, lemma}: Cue): boolean {
	const {tellsOfActs, claims} = scan.speech;
	if (tellsOfActs.has(lemma)) return false;
	const reach = claims.has(lemma) ? claimReach : actReach;
	for (let at = from - 1; at >= Math.max(0, from - reach) && !scan.counted[at] && !isBreak(scan, at); at--)
		if (namesAct(scan, at)) return true;
	return false;
}

/** How far the agent may stand behind what is said of a number: `estimé à 2 milliards d'euros par le Sénat`. */
const agentReach = 9;

/** Where `par` or `by` stands behind the verb, or behind the number that it gives; null when nowhere. */
function agentAt(scan: SpeechScan, cue: Cue): number | null {
	const next = skipInsertions(scan, cue.to);
	const at = scan.speech.reportedWords.has(formOf(scan, next)) ? next + 1 : next;
	if (formOf(scan, at) === scan.grammar.agentPreposition) return at;
	if (!scan.grammar.addresseePrepositions.has(formOf(scan, at)) && !scan.grammar.prepositions.has(formOf(scan, at)))
		return null;
	let counted = scan.speech.charges.has(cue.lemma);
	for (let by = at + 1; by < Math.min(scan.tokens.length, at + agentReach); by++) {
		// The number alone may be quoted: `estimé à « environ 2 millions » par le maire`.
		if (isBreak(scan, by) && !isQuotationMark(formOf(scan, by))) return null;
		counted ||= scan.counted[by] === true;
		if (formOf(scan, by) === scan.grammar.agentPreposition) return counted && !scan.counted[by] ? by : null;
	}
	return null;
}
