import {expect, test} from 'vitest';
import type {State} from '../../../../src/ui/state/state.ts';
import {update} from '../../../../src/ui/state/update.ts';
import {play, sampleWorld} from '../../../support/play.ts';

const world = sampleWorld();

const completed = (state: State, from: string, text: string, found: readonly string[]): State =>
	update(world, state, {type: 'completed', from, text, found}).state;

test('Tab asks how a path goes on, and what is certain is typed', () => {
	const {state, effects} = play(world, 'i "pa" tab');
	expect(effects).toEqual([{type: 'completePath', text: 'pa'}]);
	const further = completed(state, 'pa', 'page ', ['page one', 'page two']);
	expect(further.overlay).toMatchObject({text: 'page ', caret: 5});
	expect(further.notice).toBeNull();
	expect(completed(further, 'page ', 'page ', ['page one', 'page two']).notice).toBe('page one  page two');
});

test('what begins nothing is said, and what was typed since is left alone', () => {
	const {state} = play(world, 'i "pa" tab');
	expect(completed(state, 'pa', 'pa', []).notice).toBe('Nothing begins so.');
	const since = play(world, '"x"', state).state;
	expect(completed(since, 'pa', 'page', ['page']).overlay).toMatchObject({text: 'pax'});
	const closed = play(world, 'escape', state).state;
	expect(completed(closed, 'pa', 'page', ['page']).overlay).toBeNull();
});

test('in a note Tab completes nothing', () => {
	expect(play(world, '2 enter w "pa" tab').effects.map(({type}) => type)).not.toContain('completePath');
});
