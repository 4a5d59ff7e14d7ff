import {splitCell} from '../../screens/rows/columns.ts';
import {fitRuns, run} from '../../screens/rows/runs.ts';
import {widthOf} from '../../screens/rows/width.ts';
import type {MenuItem} from '../keys/menuItems.ts';
import type {FrameRun} from './region.ts';

/**
 * A line of a menu in `width` columns: label at the left, the key that does the same at the right; what would do nothing is quiet,
 * and says why. What does not fit is cut, but the chosen line, which has the cursor, goes on in a second one.
 */
export const menuLines = (
	{label, hint, refusal}: MenuItem,
	width: number,
	isChosen: boolean,
): readonly (readonly FrameRun[])[] => {
	const room = Math.max(0, width - widthOf(hint) - 1);
	const role = refusal == null ? 'text' : 'muted';
	const words = [run(refusal == null ? label : `${label}  ${refusal}`, role)];
	const end = run(` ${hint}`, refusal == null ? 'key' : 'muted');
	if (!isChosen) return [[...fitRuns(words, room), end]];
	const [first = [], rest] = splitCell(words, room);
	const lines = [
		[...fitRuns(first, room), end],
		...(rest ? [[run('  '), ...fitRuns(rest, Math.max(0, width - 2))]] : []),
	];
	return lines.map(runs => runs.map(piece => ({...piece, over: 'cursor'})));
};
