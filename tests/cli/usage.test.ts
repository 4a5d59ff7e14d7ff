import {describe, expect, test} from 'vitest';
import {editDistance, nearestName} from '../../src/cli/usage.ts';

test.each([
	['list', 'list', 0],
	['lst', 'list', 1],
	['lsit', 'list', 1],
	['', 'abc', 3],
	['facts', 'actors', 3],
])('%s → %s takes %i edits', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
	expect(editDistance(b, a)).toBe(distance);
});

const names = ['list', 'show', 'actors', 'figures', 'facts', 'search', 'export'];

describe('the nearest name', () => {
	test.each([
		['lst', 'list'],
		['fact', 'facts'],
		['actor', 'actors'],
		['exprot', 'export'],
		['SERCH', 'search'],
		['fig', 'figures'],
	])('of %s is %s', (typed, name) => {
		expect(nearestName(typed, names)).toBe(name);
	});

	test.each(['presse', 'dossiers', 'x', 'koursk'])('nothing is near %s', typed => {
		expect(nearestName(typed, names)).toBeUndefined();
	});
});
