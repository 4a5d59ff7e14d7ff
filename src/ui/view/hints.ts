import {run} from '../../screens/rows/runs.ts';
import {widthOf} from '../../screens/rows/width.ts';
import {hintsOf} from '../state/panes/hints.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {Region} from './region.ts';

/** The letters that open what stands under them; only those that what was typed may still mean. */
export const hintRegions = (world: World, state: State): Region[] => {
	const {overlay} = state;
	if (overlay?.kind !== 'hints') return [];
	return hintsOf(world, state)
		.filter(({letters}) => letters.startsWith(overlay.typed))
		.map(({letters, x, y}) => ({
			name: 'hint',
			area: {x, y, width: Math.min(widthOf(letters), state.size.columns - x), height: 1},
			lines: [{runs: [{...run(letters, 'key'), over: 'matchHere' as const}]}],
		}));
};
