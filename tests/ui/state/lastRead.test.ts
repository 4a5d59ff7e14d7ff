import {expect, test} from 'vitest';
import {lastRead} from '../../../src/ui/state/lastRead.ts';
import {update} from '../../../src/ui/state/update.ts';
import {frameOf} from '../../../src/ui/view/frame.ts';
import {frameText} from '../../support/frameText.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

/** The bottom line of a run that begins where an earlier one was left in an article. */
const footerAt = (columns: number, locale: 'en' | 'fr'): string => {
	const settings = {locale};
	const {marks} = play(world, '2 enter 1', {settings}).state;
	const {state} = play(world, '', {size: {columns, rows: 24}, settings, marks});
	const told = update(world, state, {type: 'notice', text: lastRead(world, state) ?? ''}).state;
	return frameText(frameOf(world, told)).at(-1)!;
};

test('the key that goes on reading cannot be taken for Space', () => {
	expect(footerAt(120, 'en')).toMatch(/^ Press ' twice to go on reading: \p{L}/u);
	expect(footerAt(120, 'fr')).toMatch(/^ Tapez ' deux fois pour reprendre\s: \p{L}/u);
});

test.each([60, 80, 120, 200])('in %i columns the other keys stand beside it', columns => {
	expect(footerAt(columns, 'en')).toContain('? keys');
	expect(footerAt(columns, 'fr')).toContain('? touches');
});

test('who has read nothing is told nothing', () => {
	expect(lastRead(world, play(world, '').state)).toBeNull();
});
