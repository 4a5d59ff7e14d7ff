import {readdirSync, statSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {convert} from '../../../src/library/add/convert.ts';
import {readPages} from '../../../src/library/articles/readPages.ts';
import {openPages} from '../../../src/library/cache/pageCache.ts';
import {folderOf} from '../../support/folder.ts';
import {newsSites} from '../../support/newsSites.ts';
import {stories} from '../../support/newsStories.ts';

const story = stories[0]!;
const page = newsSites[0]!.page(story).html;

test('pages as the Markdown of their article, made once', async () => {
	const folder = folderOf({
		'a.html': page,
		'sub/b.htm': page,
		'none.html': '<p>Menu',
		'image.html': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
	});
	const cache = join(folderOf({}), 'pages');
	let count = 0;
	const counting = {
		convert: (task: Parameters<typeof convert>[0]) => {
			count++;
			return convert(task);
		},
		close: () => undefined,
	};
	const paths = ['a.html', 'sub/b.htm', 'none.html', 'image.html'];
	const readings = await readPages(folder, paths, {cache: openPages(cache), converter: counting});
	for (const path of ['a.html', 'sub/b.htm']) {
		const {file, issues} = readings.get(path)!;
		expect(issues).toEqual([]);
		expect(file).toMatchObject({path, markdown: true});
		for (const paragraph of story.paragraphs) expect(file!.text).toContain(paragraph);
	}
	expect(paths.slice(2).map(path => readings.get(path)!.issues[0]!.message)).toEqual([
		'no article was found in the page; it was skipped',
		'it is not text; it was skipped',
	]);
	expect(count).toBe(3);
	expect(readdirSync(cache)).toHaveLength(1);
	expect(await readPages(folder, paths.slice(0, 2), {cache: openPages(cache), converter: counting})).toEqual(
		new Map([...readings].slice(0, 2)),
	);
	expect(count).toBe(3);
});

test('a page that was kept in part, as by a disk that filled up, is made again', async () => {
	const folder = folderOf({'a.html': page});
	const cache = join(folderOf({}), 'pages');
	const options = {cache: openPages(cache), converter: {convert, close: () => undefined}};
	const whole = await readPages(folder, ['a.html'], options);
	const kept = join(cache, readdirSync(cache)[0]!);
	truncateSync(kept, Math.floor(statSync(kept).size / 2));
	expect(await readPages(folder, ['a.html'], options)).toEqual(whole);
});
