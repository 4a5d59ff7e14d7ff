import type {Action, Effect} from './action.ts';
import {rowOfKey} from './panes/listView.ts';
import {rowAtCursor, shownList} from './panes/panes.ts';
import {carryOver, rowNow} from './renewal/carryOver.ts';
import {tellComings} from './renewal/comings.ts';
import {type State, visitOf, withVisit} from './state.ts';
import {update} from './update.ts';
import type {World} from './world.ts';

/** Holds the state, performs effects, tells listeners. */
export type Store = {
	world(): World;
	state(): State;
	dispatch(action: Action): void;
	/** More of the dossier is known: the view stays. */
	replaceWorld(world: World): void;
	/** Results have come: their rows take the places of those before, and no row is looked for again. */
	showResults(world: World): void;
	/** Returns what ends the subscription. */
	subscribe(listener: () => void): () => void;
};

/** What a store begins with, and who does what it asks of the outside. */
export type StoreParts = {readonly world: World; readonly state: State; perform(effect: Effect): void};

/** A store around a world and a state. */
export const createStore = ({world: firstWorld, state: firstState, perform}: StoreParts): Store => {
	let world = firstWorld;
	let state = firstState;
	const listeners = new Set<() => void>();
	const dispatch = (action: Action): void => {
		const next = update(world, state, action);
		state = next.state;
		for (const listener of listeners) listener();
		for (const effect of next.effects) perform(effect);
	};
	return {
		world: () => world,
		state: () => state,
		dispatch,
		replaceWorld: next => {
			const key = cursorKey(world, state);
			const keyNow = key === undefined || next.lookup === world.lookup ? key : rowNow(world, next, key);
			if (next.lookup !== world.lookup) state = tellComings(world, next, carryOver(world, next, state));
			world = next;
			if (keyNow !== undefined && (keyNow !== key || isMoved(state))) state = cursorAt(world, state, keyNow);
			dispatch({type: 'refresh'});
		},
		showResults: next => {
			world = next;
			dispatch({type: 'refresh'});
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};

/** Whether the cursor was moved: where it was not, it stays on the first row, whatever comes before it. */
const isMoved = (state: State): boolean => visitOf(state).list.cursor >= 0;

/** The row under the cursor, by its name; none while the list fills in and nothing was moved. */
const cursorKey = (world: World, state: State): string | undefined =>
	world.progress === null || isMoved(state) ? rowAtCursor(shownList(world, state))?.key : undefined;

/** The cursor on the same row, wherever it stands now. */
const cursorAt = (world: World, state: State, key: string): State => {
	const cursor = rowOfKey(shownList(world, state).laid, key);
	return cursor < 0 ? state : withVisit(state, {list: {...visitOf(state).list, cursor}});
};
