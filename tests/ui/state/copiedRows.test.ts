import {expect, test} from 'vitest';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

/** What a key script copies. */
const copied = (script: string): string => {
	const [effect] = play(world, script).effects.filter(({type}) => type === 'copy');
	return effect?.type === 'copy' ? effect.text : '';
};

test('beside an article the whole comparison is copied, each sentence with its source', () => {
	const text = copied('2 enter d Y');
	expect(text).toMatch(/^Harbour Gazette\n {2}“/u);
	expect(text).toMatch(/Le Courrier du Littoral +312\n/u);
	expect(text).toContain('avec 312 passagers');
});

test('on a screen all of its rows are copied, as they are filtered', () => {
	expect(copied('3 Y')).toMatch(/Marc Delbos.*\n(?:.*\n)*.*Transmanche/u);
	const filtered = copied('3 / "delbos" enter Y');
	expect(filtered).toContain('Marc Delbos');
	expect(filtered).not.toContain('Transmanche');
});

test('no line is wider than a mail has columns, and nothing is said of keys', () => {
	const text = copied('1 Y');
	expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
	expect(text).not.toMatch(/New here/u);
});
