import type {Action, Effect} from './action.ts';
import type {State} from './state.ts';
import {update} from './update.ts';
import type {World} from './world.ts';

/** Holds the state, performs effects, tells listeners. */
export type Store = {
	world(): World;
	state(): State;
	dispatch(action: Action): void;
	/** More of the dossier is known: the view stays. */
	replaceWorld(world: World): void;
	/** Returns what ends the subscription. */
	subscribe(listener: () => void): () => void;
};

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
			world = next;
			dispatch({type: 'refresh'});
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
