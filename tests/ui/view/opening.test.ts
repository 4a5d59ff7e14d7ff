import {expect, test} from 'vitest';
import type {Opening} from '../../../src/library/cache/openingCache.ts';
import {type StartOptions, startState} from '../../../src/ui/state/state.ts';
import {makeWorld} from '../../../src/ui/state/world.ts';
import {frameOf} from '../../../src/ui/view/frame.ts';
import {openingOf} from '../../../src/ui/view/opening.ts';
import {frameText} from '../../support/frameText.ts';
import {play, sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const size = {columns: 120, rows: 40};

/** The sample before any of it is analysed, with what an earlier run kept as the disk gives it back. */
const listed = (opening: Opening | null) =>
	makeWorld({
		dossier: {...sampleDossier, sentences: [], actors: [], figures: [], facts: [], parallels: []},
		progress: {done: 0, total: 2},
		opening: opening && (JSON.parse(JSON.stringify(opening)) as Opening),
	});

const kept = openingOf(sampleWorld(), play(sampleWorld(), '5 enter', {size}).state);
const drawn = (opening: Opening | null, keys = '', options: Partial<StartOptions> = {}): string => {
	const world = listed(opening);
	return frameText(frameOf(world, play(world, keys, startState({size, ...options})).state)).join('\n');
};

const withoutTitle = (frame: string): string[] => frame.split('\n').slice(1);

test('a dossier that is known opens with the very frame that it has when all of it is read', () => {
	const world = sampleWorld();
	const complete = frameText(frameOf(world, startState({size}))).join('\n');
	expect(drawn(kept)).toBe(complete);
	expect(drawn(null)).not.toBe(complete);
});

test('what was kept for another width, language or state of reading is not shown', () => {
	for (const options of [{size: {columns: 90, rows: 40}}, {settings: {locale: 'fr'}}, {read: ['harbour']}] as const)
		expect(withoutTitle(drawn(kept, '', options))).toEqual(withoutTitle(drawn(null, '', options)));
});

test('the other screens, and what the first leads to, say that they are still being read', () => {
	const [title] = drawn(kept, '5').split('\n');
	expect(withoutTitle(drawn(kept, '5'))).toEqual(withoutTitle(drawn(null, '5')));
	expect(title).toContain('opening …');
	expect(title).not.toMatch(/\d of/u);
	const fact = kept.rows.findIndex(({opens}) => opens?.screen === 'fact');
	expect(fact).toBeGreaterThan(0);
	const opened = drawn(kept, `${'j '.repeat(kept.rows.slice(0, fact + 1).filter(({opens}) => opens).length - 1)}enter`);
	expect(opened).toMatch(/not known yet|still being/u);
});
