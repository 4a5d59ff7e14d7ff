import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Locale} from '../../src/i18n/locale.ts';
import {bringIn} from '../../src/ui/bringIn.ts';
import {folderOf} from '../support/folder.ts';

const page =
	'<title>The bridge is closed</title><h1>The bridge is closed</h1><p>The council closed the bridge on Monday after engineers found cracks in two of its nine pillars.</p>';

/** Brings in, choosing these items of any list. */
const brought = (folder: string, source: string, locale: Locale = 'en', chosen: readonly number[] = []) =>
	bringIn(folder, source, {
		...{locale, signal: new AbortController().signal, progress: () => undefined},
		choose: async () => chosen,
	});

test('what became of a page, a page that is there, and what cannot be brought in, each in one line', async () => {
	const source = join(folderOf({'page.html': page}), 'page.html');
	const folder = folderOf({});
	expect(await brought(folder, source)).toBe('Added as the-bridge-is-closed.md');
	expect(await brought(folder, source, 'fr')).toBe('déjà là\u00a0: the-bridge-is-closed.md');
	expect(readdirSync(folder)).toEqual(['the-bridge-is-closed.md']);
	expect(await brought(folder, '/none\u001b[2J.html')).toBe(
		'/none.html: there is no such file; an address begins with https://',
	);
});

const story = (name: string): string =>
	`The ${name} opened on Monday after engineers had looked at each of its nine pillars for a week and found them sound.`;

const feed = JSON.stringify({
	version: 'https://jsonfeed.org/version/1.1',
	title: 'Bridges',
	items: ['Aurora', 'Borea', 'Cadmo'].map(name => ({
		id: name,
		title: `The ${name} is open`,
		content_html: `<p>${story(name)}</p><p>${story(`${name} tower`)}</p>`,
		date_published: '2031-03-04T10:00:00Z',
	})),
});

test('what is chosen of a list is brought in, and counted', async () => {
	const source = join(folderOf({'feed.json': feed}), 'feed.json');
	const folder = folderOf({});
	expect(await brought(folder, source)).toBe('Nothing was brought in.');
	expect(await brought(folder, source, 'en', [0, 2])).toBe('2 added, 0 already there, 0 failed');
	expect(readdirSync(folder).sort()).toEqual([
		expect.stringContaining('the-aurora-is-open'),
		expect.stringContaining('the-cadmo-is-open'),
	]);
});

test('what was finished before it was stopped is kept', async () => {
	const source = join(folderOf({'feed.json': feed}), 'feed.json');
	const folder = folderOf({});
	const interruption = new AbortController();
	const line = await bringIn(folder, source, {
		...{locale: 'en', signal: interruption.signal, choose: async () => [0, 1, 2]},
		progress: done => done === 2 && interruption.abort(),
	});
	expect(line).toBe('Stopped; 1 added.');
	expect(readdirSync(folder)).toHaveLength(1);
});
