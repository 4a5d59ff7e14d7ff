import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bringIn} from '../../src/ui/bringIn.ts';
import {folderOf} from '../support/folder.ts';

const page =
	'<title>The bridge is closed</title><h1>The bridge is closed</h1><p>The council closed the bridge on Monday after engineers found cracks in two of its nine pillars.</p>';

test('what became of a page, a page that is there, and what cannot be brought in, each in one line', async () => {
	const elsewhere = folderOf({
		'page.html': page,
		'feed.xml': '<rss><channel><item><link>https://a.example/1</link></item></channel></rss>',
	});
	const folder = folderOf({});
	const source = join(elsewhere, 'page.html');
	expect(await bringIn(folder, source, 'en')).toBe('Added as the-bridge-is-closed.md');
	expect(await bringIn(folder, source, 'fr')).toBe('déjà là : the-bridge-is-closed.md');
	expect(readdirSync(folder)).toEqual(['the-bridge-is-closed.md']);
	expect(await bringIn(folder, '/none\u001b[2J.html', 'en')).toBe(
		'/none.html: there is no such file; an address begins with https://',
	);
	expect(await bringIn(folder, join(elsewhere, 'feed.xml'), 'en')).toMatch(
		/feed\.xml: a list of 1: choose from it with “briefing add” outside the reader$/u,
	);
});
