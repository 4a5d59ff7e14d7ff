import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';
import type {AnalysisMessage, AnalysisRequest, AnalysisTask} from '../../../src/library/analysis/analysisMessages.ts';
import {lexiconFolder} from '../../../src/library/packageFolder.ts';
import {folderOf} from '../../support/folder.ts';
import {personal, root} from '../../support/program.ts';

const article = 'The storm killed 12 people in Lima on Monday, the police said.\n';

/** The kinds of messages up to the dossier, when these are asked for at once. */
async function toldBeforeDossier(requests: readonly AnalysisRequest[]): Promise<string[]> {
	const workerData: AnalysisTask = {folder: folderOf({'a.md': article, 'b.md': article}), lexicons: lexiconFolder()};
	const thread = new Worker(join(root, 'dist', 'analysisWorker.js'), {
		workerData,
		env: {...process.env, ...personal},
	});
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
