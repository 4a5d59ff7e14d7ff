import {describe, expect, test} from 'vitest';
import {datelineOf} from '../../../src/core/article/dateline.ts';
import {parseArticle} from '../../../src/core/article/parseArticle.ts';
import {dateInPath} from '../../../src/core/article/publicationDate.ts';

describe('a date in a file name', () => {
	test.each([
		['2025-03-27-pont.md', '2025-03-27'],
		['sub/20250327_pont.txt', '2025-03-27'],
		['pont.2025.03.27.txt', '2025-03-27'],
		['2025-09-pont.md', '2025-09'],
		['000_a279e9a969214fd9.txt', null],
		['2025-13-01.md', null],
		['rapport-1950-1953.md', null],
		['a20250327b.md', null],
		['202503.md', null],
	])('%s → %s', (path, date) => {
		expect(dateInPath(path)).toBe(date);
	});
});

const prose =
	'rescuers found twelve people under the rubble of the old bridge on Friday, the prefecture of the district said.';

/** Date and its source of a page with these lines above the prose. */
function dated(lines: readonly string[], opening = `Some ${prose}`): string {
	const {article} = parseArticle('page.txt', [...lines, opening].join('\n'));
	return `${article.published} ${article.publishedFrom}`;
}

describe('a dated line', () => {
	test.each([
		['Published 12/29/2004 1:57 PM', '2004-12-29 dateline'],
		['Published: March 27, 2025', '2025-03-27 dateline'],
		['Published on 3 April 2025 at 10:30', '2025-04-03 dateline'],
		['Publié le 1er mars 2024 à 10h30', '2024-03-01 dateline'],
		['Posted 03/04/2025', 'null null'],
		['Updated March 27, 2025', 'null null'],
	])('%s', (line, expected) => {
		expect(dated(['A bridge has collapsed in the valley', line])).toBe(expected);
	});
});

describe('a dateline', () => {
	test.each([
		[`NEW DELHI, Dec. 29, 2004 (UPI) -- Some ${prose}`, '2004-12-29 dateline'],
		[`28 December 2004 Some ${prose}`, '2004-12-28 dateline'],
		[`PARIS, Dec. 31 (Reuters) - Some ${prose}`, 'null null'],
		[
			`PARIS, Dec. 31 (Reuters) - Some ${prose} The bridge was built in 2004 and repaired in 2009.`,
			'2004-12-31 dateline',
		],
		[`The plan – which nobody read – says that on 28 December 2004 ${prose}`, 'null null'],
	])('%s', (opening, expected) => {
		expect(dated([], opening)).toBe(expected);
	});

	test.each([
		['SEOUL, Corée du Sud – La Corée', null],
		['LONDON (AP) — The', 'Associated Press'],
		['Kyiv (Ukrinform) - The', 'Ukrinform'],
	])('is seen in %s', (text, agency) => {
		expect(datelineOf(text)?.agency).toBe(agency);
	});

	test.each(['La pluie – enfin – est tombée', 'Paris, Londres et Rome - trois villes', 'UN officials said'])(
		'is not seen in %s',
		text => {
			expect(datelineOf(text)).toBeNull();
		},
	);
});

test('metadata goes before the file name', () => {
	const {article} = parseArticle('2025-03-27.md', '---\npublished: 2025-03-25\n---\nText');
	expect(article).toMatchObject({published: '2025-03-25', publishedFrom: 'metadata'});
});
