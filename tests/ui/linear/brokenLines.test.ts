import {expect, test} from 'vitest';
import {brokenLines} from '../../../src/ui/linear/brokenLines.ts';

const said = ['1. Sirens: not sounded, Union Press and the Daily Sentinel', '', 'Overview, 3 to open.'];

test('lines are broken between words, and none is lost', () => {
	const broken = brokenLines(said, 30);
	expect(broken).toEqual(['1. Sirens: not sounded, Union', 'Press and the Daily Sentinel', '', 'Overview, 3 to open.']);
	for (let columns = 20; columns < 90; columns++) {
		const lines = brokenLines(said, columns);
		expect(lines.every(line => line.length < columns)).toBe(true);
		expect(lines.join(' ').split(/\s+/u)).toEqual(said.join(' ').split(/\s+/u));
	}
});

test('what is no terminal, or hardly one, takes lines whole', () => {
	expect(brokenLines(said, undefined)).toBe(said);
	expect(brokenLines(said, 10)).toBe(said);
});
