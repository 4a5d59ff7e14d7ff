import {expect, test} from 'vitest';
import {geometryOf, headingHeight} from '../../../../src/ui/state/panes/geometry.ts';
import {hintsOf} from '../../../../src/ui/state/panes/hints.ts';
import type {MouseInput} from '../../../../src/ui/state/panes/mouseInput.ts';
import {shownList} from '../../../../src/ui/state/panes/panes.ts';
import {paneTabs, screenTabs} from '../../../../src/ui/state/panes/tabs.ts';
import {type State, visitOf} from '../../../../src/ui/state/state.ts';
import {update} from '../../../../src/ui/state/update.ts';
import {play, sampleWorld} from '../../../support/play.ts';

const world = sampleWorld();

const mouse = (state: State, event: Partial<MouseInput>): State =>
	update(world, state, {
		type: 'mouse',
		event: {kind: 'press', button: 0, step: 0, x: 0, y: 0, shift: false, alt: false, ctrl: false, ...event},
	}).state;

test('a press chooses a row, a second one opens it', () => {
	const {state} = play(world, '2');
	const {list} = geometryOf(state);
	const place = {x: list!.x + 5, y: list!.y + headingHeight + 1};
	const chosen = mouse(state, place);
	expect(shownList(world, chosen).view.cursor).toBe(1);
	expect(visitOf(mouse(chosen, place)).place.screen).toBe('article');
});

test('a press on a name in the text chooses it, a second one opens it', () => {
	const {state} = play(world, '2 enter');
	const hint = hintsOf(world, state).find(({target}) => 'selected' in target)!;
	const chosen = mouse(state, hint);
	expect(visitOf(chosen).reader.selected).toEqual('selected' in hint.target && hint.target.selected);
	expect(visitOf(mouse(chosen, hint)).place.screen).toMatch(/actor|figure/);
});

test('the wheel scrolls the pane beneath it and leaves the focus where it is', () => {
	const {state} = play(world, '2 enter', {size: {columns: 110, rows: 12}});
	const {reader, panel} = geometryOf(state);
	const scrolled = mouse(state, {kind: 'wheel', step: 1, x: reader!.x + 3, y: reader!.y + 3});
	expect(visitOf(scrolled).reader.top).toBe(3);
	const inPanel = mouse(state, {kind: 'wheel', step: 1, x: panel!.x + 3, y: panel!.y + 3});
	expect(visitOf(inPanel).focus).toBe('reader');
	expect(visitOf(inPanel).reader.top).toBe(0);
});

test('whoever drags is told how text is selected, on every screen', () => {
	for (const keys of ['', '2 enter', '5']) {
		const {state} = play(world, keys);
		const {list, reader} = geometryOf(state);
		const pane = (reader ?? list)!;
		const dragged = mouse(state, {kind: 'drag', x: pane.x + 5, y: pane.y + 4});
		expect(dragged.notice).toContain('Shift-drag');
	}
});

test('outside the panes, and under an overlay, nothing happens', () => {
	const {state} = play(world, '2 enter');
	expect(mouse(state, {x: 3, y: 0})).toEqual(state);
	const {state: helped} = play(world, '2 ?');
	expect(mouse(helped, {x: 5, y: 4})).toEqual(helped);
});

test('a press on a tab opens its screen, or brings its pane to the front', () => {
	const {state} = play(world, '2 enter', {size: {columns: 80, rows: 20}});
	const geometry = geometryOf(state);
	const facts = screenTabs(state).find(({target}) => target === 'facts')!;
	expect(visitOf(mouse(state, {x: facts.x, y: geometry.tabs.y})).place.screen).toBe('facts');
	const compare = paneTabs(state, geometry).find(({target}) => target === 'panel')!;
	expect(visitOf(mouse(state, {x: compare.x + 1, y: geometry.tabs.y + 1})).focus).toBe('panel');
	expect(mouse(state, {x: 0, y: geometry.tabs.y})).toEqual(state);
});

test('M gives the mouse to the terminal and takes it again', () => {
	const off = play(world, 'M');
	expect(off.effects).toEqual([{type: 'takeMouse', mouse: false}]);
	expect(play(world, 'M', off.state).effects).toEqual([{type: 'takeMouse', mouse: true}]);
});
