import {expect, test} from 'vitest';
import {rememberingPassages} from '../../../src/core/text/rememberingPassages.ts';

test('a passage is read once as long as no other source is asked about', () => {
	const read: string[] = [];
	const lengthIn = rememberingPassages((text: string, {start, end}) => {
		read.push(text.slice(start, end));
		return end - start;
	});
	expect([lengthIn('left and right', {start: 0, end: 4}), lengthIn('left and right', {start: 0, end: 4})]).toEqual([
		4, 4,
	]);
	expect(lengthIn('left and right', {start: 0, end: 8})).toBe(8);
	expect(read).toEqual(['left', 'left and']);
	lengthIn('now and then', {start: 0, end: 4});
	lengthIn('left and right', {start: 0, end: 4});
	expect(read).toEqual(['left', 'left and', 'now ', 'left']);
});

test('so many passages of one source that they would fill the memory are forgotten and read again', () => {
	let read = 0;
	const endIn = rememberingPassages((_: string, {end}) => {
		read++;
		return end;
	});
	const ends = Array.from({length: 2000}, (_, index) => index + 1);
	const answers = [...ends, ...ends].map(end => endIn('a long text', {start: 0, end}));
	expect(answers).toEqual([...ends, ...ends]);
	expect(read).toBeGreaterThan(2000);
});
