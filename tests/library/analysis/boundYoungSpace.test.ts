import {execFileSync} from 'node:child_process';
import {build} from 'esbuild';
import {expect, test} from 'vitest';

/** Megabytes for new objects of a program that keeps many for a moment, before and after it has started a thread. */
async function roomsOf(): Promise<number[]> {
	const contents = `
		import {getHeapSpaceStatistics} from 'node:v8';
		import {setTimeout as pause} from 'node:timers/promises';
		import {boundYoungSpace} from './src/library/analysis/boundYoungSpace.ts';
		import {startThread} from './src/library/analysis/startThread.ts';
		const room = () => getHeapSpaceStatistics().find(space => space.space_name === 'new_space').space_size / 1_048_576;
		async function work() {
			let kept = [];
			for (let made = 0; made < 900_000; made++) {
				kept.push({made});
				if (kept.length > 100_000) kept = kept.slice(50_000);
				if (made % 20_000 === 0) await pause(6);
			}
			console.log(room());
		}
		boundYoungSpace();
		await work();
		const thread = startThread(new URL('data:text/javascript,'), {});
		await new Promise(resolve => thread.once('online', resolve));
		await work();
	`;
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
		...{bundle: true, write: false, format: 'esm', platform: 'node'},
	});
	const words = ['--input-type=module', '-e', outputFiles[0]!.text];
	return execFileSync(process.execPath, words, {encoding: 'utf8'}).trim().split('\n').map(Number);
}

test('the room for new objects stops growing once it is large enough, also when a thread has begun', async () => {
	// On a busy machine it may not have grown so far yet when it is looked at.
	for (const room of await roomsOf()) expect(room).toBeLessThanOrEqual(16);
});
