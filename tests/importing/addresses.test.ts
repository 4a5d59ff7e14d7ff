import {expect, test} from 'vitest';
import {addressKey, plainAddress} from '../../src/importing/addresses.ts';
import {processorTime} from '../support/processorTime.ts';

test.each([
	['https://u:p@www.fanal.example/a?utm_source=x&id=2&fbclid=y#top', 'https://www.fanal.example/a?id=2'],
	['https://fanal.example/a%20b?q=a%2Bb', 'https://fanal.example/a%20b?q=a%2Bb'],
	['no address', 'no address'],
])('%s without what does not matter', (address, plain) => {
	expect(plainAddress(address)).toBe(plain);
});

test('one page, however its address is written; another page, however like it is', () => {
	const key = addressKey('https://www.fanal.example/a/');
	for (const same of ['http://fanal.example/a', 'https://FANAL.example/a#x', 'https://fanal.example/a/?utm_medium=rss'])
		expect(addressKey(same)).toBe(key);
	for (const other of [
		'https://fanal.example/A',
		'https://fanal.example/a?id=1',
		'https://b.fanal.example/a',
		'https://fanal.example:81/a',
	])
		expect(addressKey(other)).not.toBe(key);
});

test('a path of slashes stays quick', () => {
	const started = processorTime();
	expect(addressKey(`https://a.example/${'/'.repeat(200_000)}b`)).toMatch(/^a\.example\/.*b$/u);
	expect(processorTime() - started).toBeLessThan(2000);
});
