import {splitCell} from '../../screens/columns.ts';
import type {Run} from '../../screens/row.ts';
import {fitRuns, run, widthOfRuns} from '../../screens/runs.ts';
import {widthOf} from '../../screens/width.ts';
import type {MenuItem} from '../keys/menuItems.ts';

/**
 * A line of a menu in `width` columns: label at the left, the key that does the same at the right; what would do nothing is quiet,
 * and says why. What does not fit is cut, but the chosen line goes on in a second one.
 */
export const menuLines = (
	{label, hint, refusal}: MenuItem,
	width: number,
	isChosen: boolean,
): readonly (readonly Run[])[] => {
	const room = Math.max(0, width - widthOf(hint) - 1);
	const role = refusal == null ? 'text' : 'muted';
	const words = [run(refusal == null ? label : `${label}  ${refusal}`, role)];
	const end = run(` ${hint}`, refusal == null ? 'key' : 'muted');
	if (!isChosen || widthOfRuns(words) <= room) return [[...fitRuns(words, room), end]];
	const [first = [], rest = []] = splitCell(words, room);
	return [
		[...fitRuns(first, room), end],
		[run('  '), ...fitRuns(rest, Math.max(0, width - 2))],
	];
};
