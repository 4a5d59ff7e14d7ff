import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {isVerbOnly} from '../../text/wordClass.ts';
import {isLocated} from './nameContext.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** Whether a capital city stands for its government: it does something, or something is done by, with or against it. */
export function actsAsGovernment(scan: ScannedSentence, start: number, end: number): boolean {
	if (isLocated(scan, start, end) || isLastOfTowns(scan, start)) return false;
	if (isActedOn(scan, start)) return true;
	// "a plane from Lisbon crashed": the city is not who acts.
	return !scan.language.names.movementPrepositions.has(scan.tokens[start - 1]?.form ?? '') && acts(scan, end);
}

/** "contre Lisbonne", "aider Lisbonne", also at the end of a list of capitals: "entre Oslo et Lisbonne". */
function isActedOn(scan: ScannedSentence, start: number): boolean {
	const {tokens, language, known} = scan;
	const before = tokens[start - 1];
	if (!before) return false;
	if (language.names.agentPrepositions.has(before.form)) return !isListedWithTown(scan, start + 1);
	if (!before.capital && isVerbAmong(before, language.names.dealingVerbs)) return true;
	return isListMark(scan, start - 1) && known[start - 2]?.name.capital === true && isActedOn(scan, start - 2);
}

/** "contre Lisbonne et Porto": beside a town that is no capital, the city is meant. */
function isListedWithTown(scan: ScannedSentence, end: number): boolean {
	const {tokens, language, known} = scan;
	const next = tokens[end + 1];
	const other = known[end + 1]?.name;
	if (!tokens[end] || !isListMark(scan, end) || !next?.capital) return false;
	if (other) return other.kind === 'place' && other.capital !== true;
	return language.gazetteer.isPlaceName(next.text);
}

/** "Porto (Nord) ou Lisbonne": the last of a list of towns. */
function isLastOfTowns(scan: ScannedSentence, start: number): boolean {
	const {tokens, language, known} = scan;
	if (!language.names.coordinators.has(tokens[start - 1]?.form ?? '')) return false;
	let at = start - 2;
	if (tokens[at]?.text === ')') while (at > 0 && tokens[at]!.text !== '(') at--;
	if (tokens[at]?.text === '(') at--;
	const town = tokens[at];
	if (!town?.capital) return false;
	const name = known[at]?.name;
	return name ? name.kind === 'place' && name.capital !== true : language.gazetteer.isPlaceName(town.text);
}

/** "Lisbonne affirme", also in a list that ends so: "Washington, Londres et Paris appellent". */
function acts(scan: ScannedSentence, end: number): boolean {
	const {tokens, language, known} = scan;
	const next = tokens[end];
	if (!next || next.capital) return false;
	if (isFiniteOnly(next) || isVerbAmong(next, language.names.speechVerbs) || language.names.auxiliaries.has(next.form))
		return true;
	const other = known[end + 1];
	return isListMark(scan, end) && other?.name.capital === true && acts(scan, other.end);
}

const isListMark = ({tokens, language}: ScannedSentence, at: number): boolean =>
	tokens[at]!.text === ',' || language.names.coordinators.has(tokens[at]!.form);

const isFiniteOnly = (token: Token): boolean => isVerbOnly(token) && token.readings.some(({form}) => form === 'finite');
