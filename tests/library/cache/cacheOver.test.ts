import {expect, test} from 'vitest';
import {openCache} from '../../../src/library/cache/analysisCache.ts';
import {cacheOver} from '../../../src/library/cache/cacheOver.ts';
import {folderOf} from '../../support/folder.ts';

test('what lies beneath is found, and everything else is done with the cache above', () => {
	const [below, above] = [folderOf({}), folderOf({})];
	const beneath = openCache(below, 'build');
	beneath.keep('shipped', 'as it came');
	beneath.settle(new Set(['shipped']));
	const cache = cacheOver(openCache(below, 'build'), openCache(above, 'build'));
	expect([cache.find('shipped'), cache.holds('shipped'), cache.isWritable()]).toEqual(['as it came', true, true]);
	expect(new TextDecoder().decode(cache.findBytes('shipped'))).toBe('as it came');
	cache.keep('own', 'new');
	cache.keepNamed('name', 'words');
	cache.settle(new Set(['own']));
	cache.refresh();
	expect([cache.find('own'), cache.findNamed('name')]).toEqual(['new', 'words']);
	const alone = openCache(above, 'build');
	expect([alone.find('own'), alone.findNamed('name'), alone.find('shipped')]).toEqual(['new', 'words', undefined]);
});
