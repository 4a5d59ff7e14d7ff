import type {Action} from '../state/action.ts';
import type {State} from '../state/state.ts';
import {update} from '../state/update.ts';
import type {World} from '../state/world.ts';

/** Why an action would do nothing now, in words; null when it does something. The state says it itself: nothing is done here. */
export const refusalOf = (world: World, state: State, action: Action): string | null => {
	const asked: State = {...state, overlay: null, notice: null, pendingKeys: []};
	const {state: next, effects} = update(world, asked, action);
	const {notice} = next;
	if (effects.length > 0 || notice === null) return null;
	return isUnchanged(asked, next) ? notice : null;
};

/** Notices and half-typed keys pass with every action. */
const passing: ReadonlySet<string> = new Set(['notice', 'pendingKeys']);

const isUnchanged = (before: State, now: State): boolean =>
	Object.entries(now).every(([name, value]) => passing.has(name) || before[name as keyof State] === value);
