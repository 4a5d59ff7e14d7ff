import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../../support/folder.ts';
import {bundledDossier} from '../../support/program.ts';
import {runProgram} from '../../support/runProgram.ts';

test('a second run prints the same without an analysis, and a damaged answer is made again', () => {
	const cache = folderOf({});
	const print = () => runProgram(['facts', bundledDossier], {XDG_CACHE_HOME: cache});
	const first = print();
	const files = () => readdirSync(cache, {recursive: true}).map(name => join(cache, String(name)));
	const [kept] = files().filter(name => name.endsWith('.printed'));
	expect(first.out).toMatch(/\d/u);
	expect(print()).toEqual(first);
	const bytes = readFileSync(kept!);
	writeFileSync(kept!, bytes.with(bytes.length - 9, bytes.at(-9)! ^ 1));
	expect(print()).toEqual(first);
	expect(readFileSync(kept!)).toEqual(bytes);
	// Without what was analysed it is still known what was printed.
	for (const name of files().filter(path => path.endsWith('.pack'))) writeFileSync(name, '');
	expect(print()).toEqual(first);
});
