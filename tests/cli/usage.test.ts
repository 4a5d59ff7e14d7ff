import {describe, expect, test} from 'vitest';
import {nearestName} from '../../src/cli/usage.ts';

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

	test('of two the nearer one is taken', () => {
		expect(nearestName('actr', ['facts', 'actors', 'actor'])).toBe('actor');
		expect(nearestName('2025-04-28-epoch-times-kursk', ['2025-04-28-pyongyang', '2025-04-28-epoch-times-koursk'])).toBe(
			'2025-04-28-epoch-times-koursk',
		);
	});

	test.each(['', 'presse', 'dossiers', 'x', 'koursk'])('nothing is near %s', typed => {
		expect(nearestName(typed, names)).toBeUndefined();
	});
});
