import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {folderOf} from '../../support/folder.ts';
import {personal, program} from '../../support/program.ts';
import {unwatchable} from '../../support/unwatchable.ts';

const article = (source: string, count: number): string =>
	`---\ntitle: The bridge\nsource: ${source}\npublished: 2031-03-04\n---\n\nThe collapse of the bridge killed ${count} people on Monday, the police said.\n`;

/** `briefing watch` on a folder, and a wait for what it has printed. */
const watching = (folder: string, options: readonly string[] = [], nodeArguments: readonly string[] = []) => {
	const env = {PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: 'en_GB.UTF-8', ...personal};
	const child = spawn(process.execPath, [...nodeArguments, program, 'watch', folder, ...options], {env});
	onTestFinished(() => void child.kill('SIGKILL'));
	let printed = '';
	const heard: (() => void)[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			printed += text;
			for (const tell of heard) tell();
		});
	const until = async (wanted: RegExp): Promise<string> => {
		while (!wanted.test(printed)) await new Promise<void>(resolve => heard.push(resolve));
		return printed;
	};
	return {child, until};
};

test('what comes and goes is told, and the fact that then differs; Ctrl-C ends it', async () => {
	const folder = folderOf({'a.md': article('The Post', 12)});
	const {child, until} = watching(folder);
	await until(/watching .*1 article, no fact differs/u);
	writeFileSync(join(folder, 'b.md'), article('The Herald', 40));
	expect(await until(/conflict .*\n/u)).toMatch(/^came {2}b {2}The Herald, 4 Mar 2031, The bridge$/mu);
	rmSync(join(folder, 'b.md'));
	await until(/went {2}b/u);
	child.kill('SIGINT');
	expect((await once(child, 'exit'))[0]).toBe(0);
});

test('a folder that goes away is told, and what has become of it when it is back', async () => {
	const place = folderOf({'story/a.md': article('The Post', 12)});
	const [folder, away] = [join(place, 'story'), join(place, 'away')];
	const {child, until} = watching(folder);
	await until(/watching/u);
	renameSync(folder, away);
	await until(/there is no folder/u);
	writeFileSync(join(away, 'b.md'), article('The Herald', 40));
	renameSync(away, folder);
	await until(/^came {2}b {2}/mu);
	child.kill('SIGINT');
	expect((await once(child, 'exit'))[0]).toBe(0);
});

test('as JSON each change is one line', async () => {
	const folder = folderOf({'a.md': article('The Post', 12)});
	const {child, until} = watching(folder, ['--json']);
	await until(/watching/u);
	writeFileSync(join(folder, 'b.md'), article('The Herald', 12));
	const [line] = (await until(/"came".*\n/u)).split('\n').filter(text => text.startsWith('{'));
	expect(JSON.parse(line!)).toMatchObject({change: 'came', article: {id: 'b', source: 'The Herald'}});
	child.kill('SIGINT');
	await once(child, 'exit');
});

test('where the system gives no more watches this is said, and nobody waits in vain', async () => {
	const folder = folderOf({'a.md': article('The Post', 12)});
	const {child, until} = watching(folder, [], unwatchable);
	const ended = once(child, 'exit');
	expect(await until(/\n/u)).toMatch(/^briefing: not all of .* can be watched \(ENOSPC\): changes would be missed\n/u);
	expect((await ended)[0]).toBe(1);
});
