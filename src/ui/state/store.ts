import type {Action, Effect} from './action.ts';
import {rowOfKey} from './panes/listView.ts';
import {rowAtCursor, type ShownList, shownList} from './panes/panes.ts';
import {carryOver, rowNow} from './renewal/carryOver.ts';
import {tellComings} from './renewal/comings.ts';
import {tellParted} from './renewal/partedClaim.ts';
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
			const before = world;
			const list = keepsCursor(world, state) ? shownList(world, state) : null;
			const key = list ? rowAtCursor(list)?.key : undefined;
			const now = (row: string): string => (next.lookup === before.lookup ? row : rowNow(before, next, row));
			if (next.lookup !== world.lookup) state = carried(world, next, state);
			world = next;
			if (list && key !== undefined && (now(key) !== key || isMoved(state)))
				state = cursorAt(world, state, now(key)) ?? cursorBeside(world, state, list, now) ?? state;
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

/** The state in the world that is known next, and what of that has to be told. */
const carried = (world: World, next: World, state: State): State =>
	tellParted(world, next, state, tellComings(world, next, carryOver(world, next, state)));

/** Whether the cursor was moved: where it was not, it stays on the first row, whatever comes before it. */
const isMoved = (state: State): boolean => visitOf(state).list.cursor >= 0;

/** Whether the cursor is to stay where it is: not while the list fills in and nothing was moved. */
const keepsCursor = (world: World, state: State): boolean => world.progress === null || isMoved(state);

/** The cursor on the same row, wherever it stands now; null where that is gone. */
const cursorAt = (world: World, state: State, key: string): State | null => {
	const cursor = rowOfKey(shownList(world, state).laid, key);
	return cursor < 0 ? null : withVisit(state, {list: {...visitOf(state).list, cursor}});
};

/** The cursor on what stood next below the row that is gone, else next above it; null where all of it is gone. */
const cursorBeside = (
	world: World,
	state: State,
	{laid: {rows}, view: {cursor}}: ShownList,
	now: (key: string) => string,
): State | null => {
	const there = new Set(shownList(world, state).laid.rows.map(({key}) => key));
	const beside = [...rows.slice(cursor + 1), ...rows.slice(0, Math.max(0, cursor)).reverse()];
	const next = beside.find(({key, opens}) => opens && key !== undefined && there.has(now(key)));
	return next ? cursorAt(world, state, now(next.key!)) : null;
};
