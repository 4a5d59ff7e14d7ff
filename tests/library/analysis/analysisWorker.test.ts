import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import {expect, onTestFinished, test} from 'vitest';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask} from '../../../src/library/analysis/analysisMessages.ts';
import {lexiconFolder} from '../../../src/library/packageFolder.ts';
import {folderOf} from '../../support/folder.ts';
import {personal, root} from '../../support/program.ts';
import {unwatchable} from '../../support/unwatchable.ts';

const article = 'The storm killed 12 people in Lima on Monday, the police said.\n';

function threadFor(folder: string, execArgv: readonly string[] = []): Worker {
	const workerData: AnalysisTask = {folder, lexicons: lexiconFolder()};
	const env = {...process.env, ...personal};
	return new Worker(join(root, 'dist', 'analysisWorker.js'), {workerData, env, execArgv: [...execArgv]});
}

/** The kinds of messages up to the dossier, when these are asked for at once. */
async function toldBeforeDossier(requests: readonly AnalysisRequest[]): Promise<string[]> {
	const thread = threadFor(folderOf({'a.md': article, 'b.md': article}));
	const kinds: string[] = [];
	const told = new Promise<void>((resolve, reject) => {
		thread.on('error', reject);
		thread.on('message', ({kind}: AnalysisMessage) => {
			if (kind === 'dossier') resolve();
			else kinds.push(kind);
		});
	});
	for (const request of requests) thread.postMessage(request);
	await told;
	await thread.terminate();
	return kinds;
}

test('before there is a dossier nothing is told of what others say: silence would be taken for theirs', async () => {
	const kinds = await toldBeforeDossier([
		{kind: 'analyse', run: 1},
		{kind: 'parallels', run: 1, article: 'a'},
	]);
	expect(kinds).toContain('progress');
	expect(kinds).not.toContain('parallels');
});

test('a folder that is deleted is told once, and followed again when it is back', async () => {
	const [folder, copy] = [folderOf({'a.md': article}), folderOf({'a.md': article, 'b.md': article})];
	const thread = threadFor(folder);
	onTestFinished(() => void thread.terminate());
	const told: string[] = [];
	let tell: () => void = () => undefined;
	thread.on('message', (message: AnalysisMessage) => {
		told.push(message.kind === 'folder' ? `folder ${message.isThere}` : message.kind);
		tell();
	});
	const until = (kind: string): Promise<void> =>
		new Promise(resolve => {
			tell = () => told.at(-1) === kind && resolve();
			tell();
		});
	thread.postMessage({kind: 'analyse', run: 1} satisfies AnalysisRequest);
	await until('searchable');
	// A file that is written until it is heard of: then the folder is watched.
	for (let tries = 0; told.at(-1) !== 'changed' && tries < 50; tries++) {
		writeFileSync(join(folder, 'a.md'), `${article}${tries}\n`);
		await pause(400);
	}
	told.length = 0;
	rmSync(folder, {recursive: true});
	await until('folder false');
	cpSync(copy, folder, {recursive: true});
	await until('changed');
	expect(told.filter(kind => kind.startsWith('folder'))).toEqual(['folder false', 'folder true']);
});

test('where the system gives no more watches this is told once', async () => {
	const thread = threadFor(folderOf({'a.md': article, 'below/b.md': article}), unwatchable);
	onTestFinished(() => void thread.terminate());
	const reasons: string[] = [];
	const heard = new Promise<void>((resolve, reject) => {
		thread.on('error', reject);
		thread.on('message', (message: AnalysisMessage) => {
			if (message.kind !== 'unwatched') return;
			reasons.push(message.reason);
			setTimeout(resolve, 200);
		});
	});
	thread.postMessage({kind: 'analyse', run: 1} satisfies AnalysisRequest);
	await heard;
	expect(reasons).toEqual(['ENOSPC']);
});
