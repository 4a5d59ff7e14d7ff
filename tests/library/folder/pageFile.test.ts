import {expect, test} from 'vitest';
import {isPage, partsOfPages} from '../../../src/library/folder/pageFile.ts';

test('saved pages are known by their ending', () => {
	const names = ['a.html', 'b.HTM', 'c.xhtml', 'd.mhtml', 'e.md', 'html'];
	expect(names.filter(isPage)).toEqual(['a.html', 'b.HTM', 'c.xhtml', 'd.mhtml']);
});

test('the folder of parts belongs to the page of its name beside it, and only to that', () => {
	const isPart = partsOfPages(['Le pont.html', 'notes.md']);
	expect(isPart('Le pont_fichiers')).toBe(true);
	expect(isPart('Le pont_files')).toBe(true);
	expect(isPart('notes_files')).toBe(false);
	expect(isPart('Le pont')).toBe(false);
});
