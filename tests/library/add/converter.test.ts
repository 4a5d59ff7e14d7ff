import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterEach, expect, test, vi} from 'vitest';
import {type Convert, convert} from '../../../src/library/add/convert.ts';
import {Converter} from '../../../src/library/add/converter.ts';
import {folderOf} from '../../support/folder.ts';
import {newsSites} from '../../support/newsSites.ts';
import {stories} from '../../support/newsStories.ts';

const task = (html: string): Parameters<Convert>[0] => ({
	kind: 'material',
	material: {...{name: 'a.html', type: '', address: null, retrieved: null, raw: false}, bytes: Buffer.from(html)},
});
const page = newsSites[0]!.page(stories[0]!).html;

let converter: Converter;
afterEach(() => converter.close());

test('a thread does what would be done here, task after task, whatever fails', async () => {
	converter = new Converter();
	const here = await convert(task(page));
	expect(await converter.convert(task(page))).toEqual(here);
	await expect(converter.convert(task('<p>Menu'))).rejects.toMatchObject({reason: 'noArticle'});
	expect(await converter.convert(task(page))).toEqual(here);
});

test('one that takes too long is ended, and the next begins anew', async () => {
	converter = new Converter(1);
	for (const _again of [1, 2])
		await expect(converter.convert(task(page))).rejects.toMatchObject({reason: 'tooComplex', detail: '0.001 s'});
});

/** A converter whose thread does this with each task. */
const converterThat = (does: string): Converter => {
	const program = `const {parentPort: port} = require('node:worker_threads'); port.on('message', () => { ${does} });`;
	return new Converter(20_000, join(folderOf({'worker.cjs': program}), 'worker.cjs'));
};

test('a thread that fails after it has answered is nobody’s end, and the next task begins anew', async () => {
	const answer = 'port.postMessage({material: {kind: "article", article: null}});';
	const failed = join(folderOf({}), 'failed');
	const fail = `setTimeout(() => { require("node:fs").writeFileSync(${JSON.stringify(failed)}, ""); throw new Error("late"); });`;
	converter = converterThat(answer + fail);
	for (const _again of [1, 2]) {
		expect(await converter.convert(task(page))).toMatchObject({kind: 'article'});
		// A busy machine may let the thread wait; that it has failed is heard a moment later.
		await vi.waitFor(() => expect(existsSync(failed)).toBe(true), 10_000);
		rmSync(failed);
		await pause(500);
	}
});

test('a thread that ends without an answer is told at once', async () => {
	converter = converterThat('process.exit();');
	const started = performance.now();
	for (const _again of [1, 2])
		await expect(converter.convert(task(page))).rejects.toMatchObject({reason: 'tooComplex'});
	expect(performance.now() - started).toBeLessThan(10_000);
});
