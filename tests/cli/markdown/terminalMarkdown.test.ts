import {describe, expect, test} from 'vitest';
import {columnWidths, terminalMarkdown} from '../../../src/cli/markdown/terminalMarkdown.ts';
import {widthOf} from '../../../src/screens/rows/width.ts';

/** The words as they stand on the screen, colours left out. */
const shown = (markdown: string, width = 40): string =>
	terminalMarkdown(markdown, width).replace(/\u001b\[[\d;]*m|\u001b\]8;[^\u0007]*\u0007/gu, '');

describe('what marked-terminal gets wrong is right', () => {
	test('inline marks in tight lists, the start of ordered ones, nested ones without gaps', () => {
		expect(shown('5. **five**\n6. six\n   - in `it`\n   - on\n\nafter')).toBe(
			'  5. five\n  6. six\n       • in it\n       • on\n\nafter',
		);
	});

	test('task boxes once', () => {
		expect(shown('- [x] done\n- [ ] open')).toBe('  ☒ done\n  ☐ open');
	});

	test('paragraphs and items are wrapped at the width, wide letters counted as two columns', () => {
		expect(shown('- one two three four five', 16)).toBe('  • one two\n    three four\n    five');
		expect(shown('漢字漢字 漢字漢字 漢字', 10)).toBe('漢字漢字\n漢字漢字\n漢字');
	});

	test('quotations in one another keep their bars and the width', () => {
		expect(shown('> one two three four\n> > five', 14)).toBe('│ one two\n│ three four\n│ \n│ │ five');
	});

	test('tables fit, are aligned, and lose no word', () => {
		const text = shown('| name | number of things |\n|---|---:|\n| a rather long name here | 12 |', 30);
		for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(30);
		for (const word of ['rather', 'long', 'name', 'here', 'number', 'things']) expect(text).toContain(word);
		expect(text).toMatch(/ 12 │/u);
	});

	test('entities, colons and emoji names', () => {
		expect(shown('5 &lt; 6 &amp;copy; `a:b` :x:')).toBe('5 < 6 &copy; a:b :x:');
	});

	test('code of any language is one colour, and long lines go on below', () => {
		expect(shown('```nosuch\nabcdefghij\n```', 10)).toBe('    abcdef\n    ghij');
	});

	test('footnotes and rules', () => {
		expect(shown('One[^1]\n\n---\n\n[^1]: Note', 10)).toBe('One¹\n\n──────────\n\n¹  Note');
	});
});

test('columns give way from the widest, and never vanish', () => {
	expect(columnWidths([10, 30, 12], 40)).toEqual([10, 18, 12]);
	expect(columnWidths([10, 10], 2)).toEqual([3, 3]);
});

test('no line is wider than the terminal', () => {
	const markdown =
		'# Un titre assez long pour deux lignes\n\n> - quote **and** list\n>   - deeper and deeper and deeper\n\n1. one\n\n   ```\n   code code code code code\n   ```\n';
	for (let width = 12; width < 60; width++) {
		for (const line of shown(markdown, width).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
	}
});
