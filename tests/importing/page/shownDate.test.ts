import {expect, test} from 'vitest';
import {readPage} from '../../../src/importing/page/readPage.ts';

const prose =
	'The council voted on Monday to close the bridge for three weeks after engineers found cracks in two of its pillars, the mayor said.';

const page = (line: string, head = ''): string =>
	`<html><head><title>Bridge closed</title>${head}</head><body><article><h1>Bridge closed</h1><div>${line}</div><p>${prose}</p><p>${prose.replace('Monday', 'Friday')}</p></article></body></html>`;

test.each([
	['Published 2 October 2025 10:12 BST', '2025-10-02'],
	['Oct. 2, 2025', '2025-10-02'],
	['Thursday, October 2, 2025', '2025-10-02'],
	['Publié le 2 octobre 2025 à 10h12', '2025-10-02'],
	['Jeudi 2 octobre 2025', '2025-10-02'],
	['1er octobre 2025 à 10 h 12', '2025-10-01'],
	['October 2nd, 2025 at 10:12', '2025-10-02'],
])('the day that the head of a page shows is kept as its date: %s', (line, day) => {
	const {metadata, body, cut} = readPage(page(line));
	expect(metadata.published).toBe(day);
	expect(body.text).not.toContain(line);
	expect(body.text).toContain(prose);
	expect(cut.map(({rule, text}) => [rule, text])).toContainEqual(['published', line]);
});

test.each(['The bridge of 2 October 2025 is closed', 'Since October 2, 2025 nobody has crossed it', '2 October'])(
	'a line that says more or less than a day stays: %s',
	line => {
		const {metadata, body} = readPage(page(line));
		expect(metadata.published).toBeNull();
		expect(body.text).toContain(line);
	},
);

test('a date that the page states for machines comes first, and no line goes', () => {
	const meta = '<meta property="article:published_time" content="2025-10-03T08:00:00Z">';
	const {metadata, body} = readPage(page('October 2, 2025', meta));
	expect(metadata.published).toBe('2025-10-03');
	expect(body.text).toContain('October 2, 2025');
});
