import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {Foresight} from '../../src/ui/foresight.ts';
import {shownPanel} from '../../src/ui/state/panes/panes.ts';
import {startState} from '../../src/ui/state/state.ts';
import {createStore} from '../../src/ui/state/store.ts';
import type {Memory, World} from '../../src/ui/state/world.ts';
import {play, sampleWorld} from '../support/play.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store in which an article is read, and the panels that had to be worked out. */
function reading(keys: string) {
	const world = sampleWorld();
	let made = 0;
	const memory: Memory = {
		remember: (question, answer, sizeOf) =>
			world.memory.remember(
				question,
				() => {
					if (question[0] === 'panel') made++;
					return answer();
				},
				sizeOf,
			),
	};
	const watched: World = {...world, memory};
	const {state} = play(watched, keys, startState({size: {columns: 140, rows: 40}}));
	return {store: createStore({world: watched, state, perform: () => undefined}), made: () => made};
}

test('what the panel says of the next sentence is found while nobody presses a key', () => {
	const {store, made} = reading('2 enter');
	const foresight = new Foresight(store);
	store.dispatch({type: 'sentence', by: 1});
	shownPanel(store.world(), store.state());
	const before = made();
	vi.advanceTimersByTime(100);
	expect(made()).toBe(before + 1);
	store.dispatch({type: 'sentence', by: 1});
	shownPanel(store.world(), store.state());
	expect(made()).toBe(before + 1);
	foresight.close();
	vi.advanceTimersByTime(100);
	expect(made()).toBe(before + 1);
});

test('where no article is read nothing is looked for', () => {
	const {store, made} = reading('2');
	new Foresight(store);
	store.dispatch({type: 'move', by: 1});
	vi.advanceTimersByTime(100);
	expect(made()).toBe(0);
});
