import {describe, expect, test} from 'vitest';
import type {MouseInput} from '../../../src/ui/state/panes/mouseInput.ts';
import {type State, visitOf} from '../../../src/ui/state/state.ts';
import {update} from '../../../src/ui/state/update.ts';
import {mouseActions} from '../../../src/ui/view/mouseActions.ts';
import {type ShownOverlay, shownOverlay} from '../../../src/ui/view/overlay.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

const mouse = (change: Partial<MouseInput>): MouseInput => ({
	...{kind: 'press', button: 0, step: 0, x: 0, y: 0, shift: false, alt: false, ctrl: false},
	...change,
});

const pressed = (state: State, event: Partial<MouseInput>): State =>
	mouseActions(world, state, mouse(event)).reduce((next, action) => update(world, next, action).state, state);

const menuOf = (state: State): Extract<ShownOverlay, {kind: 'menu'}> => {
	const overlay = shownOverlay(world, state);
	if (overlay?.kind !== 'menu') throw new Error('no menu');
	return overlay;
};

/** A press on a line of the menu. */
const onLine = (state: State, line: number): Partial<MouseInput> => {
	const {area, isLow} = menuOf(state);
	return {x: area.x + 3, y: area.y + (isLow ? 2 : 3) + line};
};

describe('a menu', () => {
	const {state} = play(world, 'T');

	test('a press goes to a line, a second one chooses it', () => {
		const there = pressed(state, onLine(state, 2));
		expect(menuOf(there).cursor).toBe(2);
		const chosen = pressed(there, onLine(there, 2));
		expect(chosen.overlay).toBeNull();
		expect(chosen.settings.theme).toBe('dark');
	});

	test('the wheel moves in it, a press beside it closes it', () => {
		expect(menuOf(pressed(state, {kind: 'wheel', step: 1})).cursor).toBe(1);
		expect(pressed(state, {x: 0, y: 0}).overlay).toBeNull();
		expect(pressed(state, onLine(state, -2)).overlay).not.toBeNull();
	});

	test('where room is scarce a press means the line that it stands on, the chosen one in both of its lines', () => {
		const {state: low} = play(world, ': "narrow"', {size: {columns: 40, rows: 10}});
		const {items, tall} = menuOf(low);
		expect(tall).toBe(2);
		expect(items.length).toBeGreaterThan(1);
		expect(menuOf(pressed(low, onLine(low, 2))).cursor).toBe(1);
		expect(pressed(low, onLine(low, 1)).overlay).toMatchObject({menu: 'scope'});
	});

	test('in a list that is offered a second press marks', () => {
		const items = ['Aurora', 'Borea'].map(title => ({title, published: null}));
		const offered = update(world, play(world, '').state, {type: 'offer', title: 'Bridges', items}).state;
		const marked = pressed(offered, onLine(offered, 0));
		expect([...(marked.offer?.taken ?? [])]).toEqual([0]);
	});
});

test('the wheel scrolls the help', () => {
	const {state} = play(world, '?', {size: {columns: 80, rows: 24}});
	expect(pressed(state, {kind: 'wheel', step: 1}).overlay).toMatchObject({kind: 'help', top: 1});
});

test('what was found can be chosen and opened while words are typed', () => {
	const {state} = play(world, 'f "delbos"');
	const second = pressed(state, {x: 5, y: 5});
	expect(second.overlay?.kind).toBe('prompt');
	expect(visitOf(second).list.cursor).not.toBe(visitOf(state).list.cursor);
	const opened = pressed(second, {x: 5, y: 5});
	expect(opened.overlay).toBeNull();
	expect(visitOf(opened).place.screen).not.toBe('search');
});
