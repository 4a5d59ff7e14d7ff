import {expect, test} from 'vitest';
import {type Bond, type BondedPairs, bondedPairs} from '../../../../src/core/dossier/grouping/bondedPairs.ts';
import {groupByBonds} from '../../../../src/core/dossier/grouping/grouping.ts';

type Bonded = [one: number, other: number, bond: Bond];

const bonded = (pairs: readonly Bonded[]): BondedPairs =>
	bondedPairs(pairs.map(([one, other, bond]) => ({one, other, bond})));

test('items that bond stand together, singles are left out', () => {
	expect(
		groupByBonds(
			4,
			bonded([
				[0, 1, 1],
				[1, 2, 0.5],
				[0, 2, 0.2],
			]),
		),
	).toEqual([[0, 1, 2]]);
});

test('a forbidden pair is never joined through a third', () => {
	expect(
		groupByBonds(
			3,
			bonded([
				[0, 1, 2],
				[1, 2, 1],
				[0, 2, null],
			]),
		),
	).toEqual([[0, 1]]);
});

test('one good bond does not outweigh two bad ones', () => {
	expect(
		groupByBonds(
			3,
			bonded([
				[0, 1, 2],
				[1, 2, 0.4],
				[0, 2, -1],
			]),
		),
	).toEqual([[0, 1]]);
});

test('the time to group grows with the number of pairs, also where many bonds cannot join two groups', () => {
	// Two halves whose items all bond within, and across except for one forbidden pair.
	const halves = (half: number) => {
		const pairs: Bonded[] = [[0, half, null]];
		for (let one = 0; one < 2 * half; one++)
			for (let other = one + 1; other < 2 * half; other++)
				if (one !== 0 || other !== half) pairs.push([one, other, one < half === other < half ? 2 : 1]);
		return pairs;
	};
	const secondsFor = (half: number): number => {
		const pairs = bonded(halves(half));
		const started = process.cpuUsage();
		expect(groupByBonds(2 * half, pairs).map(group => group.length)).toEqual([half, half]);
		const {user, system} = process.cpuUsage(started);
		return (user + system) / 1e6;
	};
	secondsFor(100);
	expect(secondsFor(240)).toBeLessThan(Math.max(0.25, 4 * 2 * secondsFor(120)));
});
