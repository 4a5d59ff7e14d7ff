import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../../support/folder.ts';
import {root} from '../../support/program.ts';
import {runProgram} from '../../support/runProgram.ts';

const gold = join(root, 'tests', 'evaluation', 'gold', 'articles.json');

test('evaluate prints every measure as a table and as JSON', () => {
	const text = runProgram(['evaluate', gold]);
	expect({err: text.err, code: text.code}).toEqual({err: '', code: 0});
	expect(text.out).toMatch(/^figures \(F1\) +\d\.\d{3} +\d\.\d{3} +\d\.\d{3}$/mu);
	const {measures, misses} = JSON.parse(runProgram(['evaluate', gold, '--json', '--misses']).out);
	expect(misses.length).toBeGreaterThan(0);
	expect(measures).toHaveLength(12);
	expect(measures[0]).toMatchObject({id: 'figures', value: expect.any(Number), precision: expect.any(Number)});
});

test('misses are printed on request, a line each', () => {
	const {out} = runProgram(['evaluate', gold, '--misses'], {LC_ALL: 'fr_FR.UTF-8'});
	const [table, misses] = out.split('\n\n');
	expect(table!.split('\n')).toHaveLength(13);
	expect(misses).toMatch(/^2025-\S+\.md: /mu);
});

test('a gold file that cannot be used, or is not there, costs one line', () => {
	const folder = folderOf({'broken.json': '{', 'other.json': '{"articles": [{}]}'});
	for (const [name, problem] of [
		['broken.json', 'it is not valid JSON'],
		['other.json', 'articles[0].file is not a text'],
		['none.json', 'there is no such file'],
		['.', 'it cannot be read (it is not a regular file)'],
	] as const) {
		const {out, err, code} = runProgram(['evaluate', join(folder, name)]);
		expect({out, code}).toEqual({out: '', code: 1});
		expect(err).toBe(`briefing: the gold file "${join(folder, name)}" cannot be used: ${problem}\n`);
	}
	expect(runProgram(['evaluate']).code).toBe(2);
});

test('an article that the folder lacks is named, and the others are measured', () => {
	const folder = folderOf({
		'a.txt': 'Le pont mesure 12 km.\n',
		'gold.json': JSON.stringify({articles: [{file: 'a.txt'}, {file: 'b.txt'}]}),
	});
	const {err, code} = runProgram(['evaluate', join(folder, 'gold.json'), folder]);
	expect(code).toBe(0);
	expect(err).toContain('b.txt: in the gold file, but not in the folder');
});
