import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {listSources} from '../../../src/library/folder/listSources.ts';
import {folderOf} from '../../support/folder.ts';

test.each([
	['leads out of the folder', '/etc/hostname', 'linkOut'],
	['leads nowhere', 'gone.yaml', 'linkNowhere'],
	['leads to itself', 'dossier.yaml', undefined],
])('a file beside the articles that is a link which %s is told once', (_, target, detail) => {
	const folder = folderOf({'a.md': 'One.'});
	symlinkSync(target, join(folder, 'dossier.yaml'));
	const {files, issues} = listSources(folder);
	expect(files.map(({path}) => path)).toEqual(['a.md']);
	expect(issues).toHaveLength(1);
	expect(issues[0]?.path).toBe('dossier.yaml');
	if (detail !== undefined) expect(issues[0]?.detail).toBe(detail);
});
