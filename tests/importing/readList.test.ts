import {expect, test} from 'vitest';
import {readAddresses, readBookmarks, readCsvList} from '../../src/importing/lists/readList.ts';

const addresses = Array.from({length: 20_003}, (_, number) => `https://fanal.example/${number}`);

test.each([
	['addresses', readAddresses(addresses.join('\n'))],
	['bookmarks', readBookmarks(`<ul>${addresses.map(address => `<a href="${address}">x</a>`).join('')}</ul>`)],
	['a table', readCsvList(`url,title\n${addresses.map(address => `${address},T`).join('\n')}`)],
])('of a list of %s the first 20,000 are read, and how many more there are is known', (_name, list) => {
	expect(list).toMatchObject({leftOut: 3});
	expect(list?.kind === 'items' && list.items.length).toBe(20_000);
});

test('of a list that is read whole nothing is left out', () => {
	expect(readAddresses(addresses.slice(0, 20_000).join('\n'))).not.toHaveProperty('leftOut');
});
