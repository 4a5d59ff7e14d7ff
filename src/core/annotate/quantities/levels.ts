import type {Language} from '../../language/language.ts';
import type {Draft, Reference} from './draft.ts';
import {longestSearch, reach, take} from './otherNumbers.ts';

/** From here on the number behind a change is a level of its own unit: of an index, of points. */
const leastLevel = 100;

/** `fell 0.4 per cent` **`to 6,214`**, `was down 0.1 per cent` **`at 6214`**: where an index stands counts points or nothing. */
export function byLevel(
	{tokens, from, amount, sentence}: Draft,
	drafts: readonly Draft[],
	index: number,
	{counting}: Language,
): Reference | null {
	const before = drafts[index - 1];
	if (before?.sentence !== sentence || before.unit !== '%' || before.to !== from - 1) return null;
	const link = tokens[from - 1]!.form;
	if (!counting.changeTo.has(link) && !counting.levels.has(link)) return null;
	const fromShare = counting.changeFrom.has(tokens[before.from - 1]?.form ?? '');
	if (amount.kind !== 'digits' || (amount.max <= leastLevel && (fromShare || Number.isInteger(amount.max))))
		return null;
	const points = drafts.slice(Math.max(0, index - longestSearch), index).findLast(({unit}) => unit === 'point');
	return points && sentence - points.sentence <= reach
		? take(points, 'level')
		: {unit: '', noun: null, measure: 'count', per: null, rule: 'level'};
}
