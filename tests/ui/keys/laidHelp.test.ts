import {expect, test} from 'vitest';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {laidHelp} from '../../../src/ui/keys/laidHelp.ts';
import {startState} from '../../../src/ui/state/state.ts';
import {play, sampleWorld} from '../../support/play.ts';

const laid = (columns: number, rows: number, filter = '') => laidHelp(startState({size: {columns, rows}}), filter, 0);
const wordsOf = (columns: number, rows: number): string[] =>
	laid(columns, rows)
		.lines.flatMap(line => textOfRuns(line).split(/\s+/u))
		.filter(word => word !== '')
		.sort();

test('on a wide and high screen all keys stand side by side on one page', () => {
	const wide = laid(200, 60);
	expect(wide).toMatchObject({inColumns: true, page: 1, pages: 1});
	expect(wide.lines).toHaveLength(wide.height);
	expect(wide.height).toBeLessThan(54);
});

test('columns say the same as a single one', () => {
	const narrow = laid(80, 24);
	expect(narrow).toMatchObject({inColumns: false, width: 74});
	expect(wordsOf(120, 40)).toEqual(wordsOf(80, 24));
});

test('a single column scrolls to its last line and no further', () => {
	const world = sampleWorld();
	const far = play(world, `? ${'pageDown '.repeat(20)}`, {size: {columns: 44, rows: 20}}).state;
	expect(play(world, 'pageDown', far).state).toEqual(far);
	const {overlay} = far;
	const help = laidHelp(far, '', overlay?.kind === 'help' ? overlay.top : 0);
	expect(help.top).toBe(help.lines.length - help.height);
	expect(help.page).toBe(help.pages);
});

test('columns are turned page by page, and a page that is gone after a resize gives way to the last one', () => {
	const world = sampleWorld();
	const second = play(world, '? down', {size: {columns: 120, rows: 30}}).state;
	const top = second.overlay?.kind === 'help' ? second.overlay.top : 0;
	expect(laidHelp(second, '', top)).toMatchObject({page: 2, top: laid(120, 30).height});
	expect(laidHelp({...second, size: {columns: 200, rows: 60}}, '', top)).toMatchObject({page: 1, top: 0});
});

test('a low screen gives the help all its rows, and what is found takes no more than it needs', () => {
	expect(laid(40, 10).height).toBe(6);
	expect(laid(80, 24, 'no such thing').height).toBe(1);
});

test('before anything is typed the help scrolls and closes as a pager does; then every letter is one to look for', () => {
	const world = sampleWorld();
	const size = {size: {columns: 80, rows: 24}};
	const overlayAfter = (keys: string) => play(world, keys, size).state.overlay;
	expect(overlayAfter('? q')).toBeNull();
	expect(overlayAfter('? j j k')).toMatchObject({kind: 'help', filter: '', top: 1});
	expect(overlayAfter('? space')).toEqual(overlayAfter('? pageDown'));
	expect(overlayAfter('? / q j')).toMatchObject({kind: 'help', filter: '/qj'});
});
