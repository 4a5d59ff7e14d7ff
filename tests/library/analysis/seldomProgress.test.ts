import {expect, test} from 'vitest';
import {seldomProgress} from '../../../src/library/analysis/seldomProgress.ts';

test('of a fast count the beginning and the end are told, and what is seen between them', () => {
	let time = 0;
	const told: number[] = [];
	const progress = seldomProgress(
		done => told.push(done),
		() => time,
	);
	for (let done = 0; done <= 100; done++) {
		progress(done, 100);
		time += 10;
	}
	expect(told[0]).toBe(0);
	expect(told.at(-1)).toBe(100);
	expect(told.length).toBeGreaterThan(10);
	expect(told.length).toBeLessThan(20);
});
