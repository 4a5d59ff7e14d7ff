import type {ScreenInput} from '../screen.ts';
import {speakerName} from '../sources.ts';
import {claimValue} from './claimValues.ts';
import type {Statement} from './comparison.ts';

/** What a source says, and where it says no more than that again. */
export type FoldedStatement = {readonly first: Statement; readonly again: readonly Statement[]};

/** The statements of one source, each value of one speaker and time once, by that which tells most; what has no value is never taken for a repetition. */
export const foldRepeated = (statements: readonly Statement[], input: ScreenInput): FoldedStatement[] => {
	const folded: {first: Statement; again: Statement[]}[] = [];
	for (const statement of statements) {
		const told = folded.find(({first}) => repeats(statement, first, input));
		const lesser = told ? undefined : folded.find(({first}) => repeats(first, statement, input));
		if (told) told.again.push(statement);
		else if (lesser) Object.assign(lesser, {first: statement, again: [lesser.first, ...lesser.again]});
		else folded.push({first: statement, again: []});
	}
	return folded;
};

/** Whether a statement gives the value of another one, and nothing more of its speaker or time. */
const repeats = (statement: Statement, first: Statement, input: ScreenInput): boolean => {
	const {claim} = statement;
	if (!claim || !first.claim || statement.verdict !== first.verdict || statement.level !== first.level) return false;
	const value = claimValue(claim, input);
	return (
		value !== '' &&
		value === claimValue(first.claim, input) &&
		claim.status === first.claim.status &&
		(claim.asOf === null || claim.asOf === first.claim.asOf) &&
		(claim.attribution === null ||
			speakerName(claim.attribution, input) === speakerName(first.claim.attribution, input))
	);
};
