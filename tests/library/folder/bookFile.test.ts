import {expect, test} from 'vitest';
import {bookName, broughtInOf} from '../../../src/library/folder/bookFile.ts';

test.each([
	['Report 2026.PDF', 'report-2026'],
	['/home/ann/Été.epub', 'ete'],
	['report.md', null],
])('articles of %s are named %s', (path, name) => expect(bookName(path)).toBe(name));

test('a PDF is brought in by an article of its name beside it, an EPUB also by its chapters', () => {
	const isBroughtIn = broughtInOf(['report-2026.md', 'sub/review-first-chapter.md', 'Old name.txt']);
	const books = [
		'Report 2026.pdf',
		'sub/Report 2026.pdf',
		'sub/Review.epub',
		'sub/Review.pdf',
		'Old name.pdf',
		'view.epub',
	];
	expect(books.filter(isBroughtIn)).toEqual(['Report 2026.pdf', 'sub/Review.epub', 'Old name.pdf']);
});
