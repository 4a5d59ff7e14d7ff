import {expect, test} from 'vitest';
import {
	type Neighbourhood,
	neighbourhoodOf,
	surestPaths,
} from '../../../../src/core/dossier/parallels/neighbourhood.ts';

const around = (...neighbours: readonly [statement: number, likely: number][]): Neighbourhood =>
	neighbourhoodOf(neighbours.map(([statement, likely]) => ({statement, likely})));

test('the likeliest neighbour comes first, equally likely ones in their order', () => {
	expect(around([4, 0.25], [7, 0.5], [2, 0.25])).toEqual({statements: [7, 4, 2], likely: [0.5, 0.25, 0.25], sum: 1});
});

test('a way is as sure as its weaker step, from both sides, and the surest counts', () => {
	const surestPath = surestPaths(10);
	const [one, other, third] = [around([3, 0.9], [4, 0.6]), around([3, 0.2], [4, 0.8], [5, 0.9]), around([6, 0.9])];
	expect([surestPath(one, other), surestPath(other, one)]).toEqual([0.6, 0.6]);
	expect([surestPath(one, third), surestPath(third, other), surestPath(other, one)]).toEqual([0, 0, 0.6]);
});
