import {describe, expect, test} from 'vitest';
import {startState} from '../../../src/ui/state/state.ts';
import {update} from '../../../src/ui/state/update.ts';
import {shownOverlay} from '../../../src/ui/view/overlay.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();
const items = ['Aurora', 'Borea', 'Cadmo'].map(title => ({title, published: '2031-03-04'}));
const start = startState({size: {columns: 80, rows: 24}});
const offered = update(world, start, {type: 'offer', title: 'Bridges', items}).state;
const taken = (script: string) => play(world, script, offered).effects;

describe('a list that has come', () => {
	test('is shown with its dates', () => {
		const overlay = shownOverlay(world, offered);
		expect(overlay).toMatchObject({title: 'Bridges · choose', kind: 'menu'});
		expect(overlay?.kind === 'menu' && overlay.items.map(({label, hint}) => [label.trim(), hint])).toEqual([
			['Aurora', '4 Mar 2031'],
			['Borea', '4 Mar 2031'],
			['Cadmo', '4 Mar 2031'],
		]);
	});

	test('gives the item under the cursor, or those that are marked in their order', () => {
		expect(taken('down enter')).toEqual([{type: 'takeItems', items: [1]}]);
		expect(taken('tab down tab up up tab enter')).toEqual([{type: 'takeItems', items: [0, 1, 2]}]);
		expect(taken('tab up tab enter')).toEqual([{type: 'takeItems', items: [1]}]);
	});

	test('marks all that are listed, and takes the marks away again', () => {
		expect(taken('ctrl+a enter')).toEqual([{type: 'takeItems', items: [0, 1, 2]}]);
		expect(taken('"or" ctrl+a enter')).toEqual([{type: 'takeItems', items: [0, 1]}]);
		expect(play(world, 'ctrl+a ctrl+a', offered).state.offer?.taken.size).toBe(0);
	});

	test('gives nothing when it is closed', () => {
		const {state, effects} = play(world, 'tab escape', offered);
		expect(effects).toEqual([{type: 'takeItems', items: []}]);
		expect(state).toMatchObject({overlay: null, offer: null});
	});

	test('waits while something is being typed, and the key of bringing in shows it', () => {
		const typing = play(world, '2 enter w "ask"', start).state;
		const waiting = update(world, typing, {type: 'offer', title: 'Bridges', items}).state;
		expect(waiting.overlay).toMatchObject({kind: 'ask', text: 'ask'});
		expect(waiting.notice).toBe('A list of 3 is there: i chooses from it.');
		const {state} = play(world, 'escape i', waiting);
		expect(state.overlay).toMatchObject({kind: 'menu', menu: 'items'});
	});
});

test('while something is brought in, its key asks whether to stop', () => {
	const adding = update(world, start, {type: 'adding', adding: {done: 2, total: 9}}).state;
	expect(play(world, 'i enter', adding).effects).toEqual([]);
	expect(play(world, 'i down enter', adding).effects).toEqual([{type: 'stopAdding'}]);
	expect(adding.notice).toBe(start.notice);
});
