import type {Token} from '../../text/token.ts';
import {isLocated} from './nameContext.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** Whether a capital city stands for its government: it does something, or something is done by, with or against it. */
export function actsAsGovernment(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language} = scan;
	if (isLocated(scan, start, end)) return false;
	const before = tokens[start - 1];
	if (before && language.names.agentPrepositions.has(before.form)) return true;
	if (before && !before.capital && hasVerb(before, language.names.dealingVerbs)) return true;
	const next = tokens[end];
	if (next && !next.capital && (isFiniteOnly(next) || language.names.auxiliaries.has(next.form))) return true;
	const other = tokens[start - 2];
	const joined = before !== undefined && language.names.coordinators.has(before.form) && other?.capital === true;
	return joined && scan.known[start - 2]?.name.capital === true && actsAsGovernment(scan, start - 2, start - 1);
}

const hasVerb = ({readings}: Token, verbs: ReadonlySet<string>): boolean =>
	readings.some(({pos, lemma}) => pos === 'verb' && verbs.has(lemma));

const isVerbOnly = ({readings}: Token): boolean => readings.length > 0 && readings.every(({pos}) => pos === 'verb');

const isFiniteOnly = (token: Token): boolean => isVerbOnly(token) && token.readings.some(({form}) => form === 'finite');
