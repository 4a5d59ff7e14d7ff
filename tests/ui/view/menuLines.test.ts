import {expect, test} from 'vitest';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {widthOf} from '../../../src/screens/rows/width.ts';
import type {MenuItem} from '../../../src/ui/keys/menuItems.ts';
import {menuLines} from '../../../src/ui/view/menuLines.ts';

const item: MenuItem = {value: 'x', label: 'narrow the search to an outlet', hint: 'F', action: {type: 'close'}};
const words = (width: number, isChosen: boolean, of = item): string[] =>
	menuLines(of, width, isChosen).map(runs => textOfRuns(runs));

test('a line has its key at its end, and is cut before it', () => {
	expect(words(36, false)).toEqual(['narrow the search to an outlet     F']);
	expect(words(20, false)).toEqual(['narrow the search… F']);
});

test('the chosen line has the cursor, and goes on where it does not fit', () => {
	expect(words(20, true)).toEqual(['narrow the search  F', '  to an outlet      ']);
	expect(words(36, true)).toHaveLength(1);
	const runs = menuLines(item, 20, true).flat();
	expect(runs.every(({over}) => over === 'cursor')).toBe(true);
});

test('what would do nothing says why, and no line is wider than its room', () => {
	const refused = {...item, refusal: 'Choose a name first.'};
	expect(words(70, false, refused)[0]).toContain('an outlet  Choose a name first.');
	for (let width = 1; width < 60; width++)
		for (const chosen of [true, false])
			for (const line of words(width, chosen, refused)) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(2, width));
});
