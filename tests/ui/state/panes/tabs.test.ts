import {expect, test} from 'vitest';
import {screenTabs} from '../../../../src/ui/state/panes/tabs.ts';
import {play, sampleWorld} from '../../../support/play.ts';

const labels = (script: string, columns: number): string[] =>
	screenTabs(play(sampleWorld(), script, {size: {columns, rows: 18}}).state).map(({label}) => label);

test('as many screens as have room are named, and always the present one', () => {
	expect(labels('5', 60)).toEqual(['1 Overview', '2 Articles', '3 Actors', '4', '5 Facts', '6', '7', '8']);
	expect(labels('5', 40)).toEqual(['1 Overview', '2', '3', '4', '5 Facts', '6', '7', '8']);
	expect(labels('5', 120).every(label => /^\d \p{L}/u.test(label))).toBe(true);
});
