import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {cachedDossiers, cacheFolder, clearCache, pageFolder} from '../../../src/library/cache/cacheFolder.ts';
import {folderOf} from '../../support/folder.ts';

test('all that is kept is forgotten, saved pages too, and nothing that is not ours', () => {
	const within = folderOf({'analysis/story-1/a.pack': 'aa', 'pages/b.page': 'b', 'other/c': 'c'});
	expect([cacheFolder(within), pageFolder(within)]).toEqual([join(within, 'analysis'), join(within, 'pages')]);
	expect(cachedDossiers(cacheFolder(within))).toMatchObject([{name: 'story-1', bytes: 2}]);
	clearCache(within);
	expect(readdirSync(within)).toEqual(['other']);
	expect(cachedDossiers(cacheFolder(within))).toEqual([]);
});
