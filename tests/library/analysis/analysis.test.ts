import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {analyseFolder} from '../../../src/library/analysis/analysis.ts';
import {folderOf} from '../../support/folder.ts';

/** Stands in for the analysis: tells that the dossier can be searched, and dies of some questions. */
const program = `
const {parentPort: port} = require('node:worker_threads');
port.on('message', ({kind, run, query}) => {
	if (query === 'throw') throw new Error('no memory');
	if (query === 'exit') process.exit(3);
	if (kind === 'analyse') port.postMessage({run, kind: 'searchable'});
	else port.postMessage({run, kind: 'results', query, results: {}});
});`;

/** An analysis of which all that is heard is noted. */
function heard() {
	const told: string[] = [];
	const note =
		(name: string) =>
		(...said: unknown[]) =>
			void told.push([name, ...said.filter(each => typeof each !== 'object')].join(' '));
	const analysis = analyseFolder(
		folderOf({}),
		{
			...{rows: note('rows'), progress: note('progress'), dossier: note('dossier'), parallels: note('parallels')},
			...{searchable: note('searchable'), results: note('results'), changed: note('changed'), lies: note('lies')},
			...{folder: note('folder'), unwatched: note('unwatched')},
			failure: (error, goesOn) => note('failure')(String(error), goesOn),
		},
		join(folderOf({'thread.cjs': program}), 'thread.cjs'),
	);
	const until = async (count: number): Promise<readonly string[]> => {
		for (let tries = 0; told.length < count && tries < 400; tries++) await pause(5);
		return told;
	};
	return {analysis, until};
}

test('a thread that dies is told of once, and another goes on in its place', async () => {
	const {analysis, until} = heard();
	await until(1);
	analysis.search('throw');
	expect(await until(3)).toEqual(['searchable', 'failure Error: no memory true', 'searchable']);
	analysis.search('a');
	expect((await until(4)).at(-1)).toBe('results a');
	analysis.end();
});

test('one that dies again waits until something is asked, and a correction is always taken up', async () => {
	const {analysis, until} = heard();
	for (const [query, told] of [
		['throw', 1],
		['exit', 3],
	] as const) {
		await until(told);
		analysis.search(query);
	}
	expect((await until(4)).at(-1)).toBe('failure Error: the thread ended (3) false');
	analysis.search('a');
	expect((await until(5)).at(-1)).toBe('searchable');
	analysis.search('exit');
	await until(6);
	analysis.again();
	expect((await until(7)).at(-1)).toBe('searchable');
	analysis.end();
	analysis.again();
	await pause(20);
	expect(await until(7)).toHaveLength(7);
});
