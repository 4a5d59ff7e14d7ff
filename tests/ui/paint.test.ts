import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Role} from '../../src/screens/rows/row.ts';
import {widthOf} from '../../src/screens/rows/width.ts';
import {withoutStyles} from '../../src/ui/cleanOutput.ts';
import {paintLine, paintRuns} from '../../src/ui/paint.ts';
import {themes} from '../../src/ui/theme.ts';
import type {FrameLine, Over} from '../../src/ui/view/region.ts';

const roles = Object.keys(themes.terminal.roles) as Role[];
const overs = Object.keys(themes.terminal.over) as Over[];

describe('paintLine', () => {
	it('gives words their role and fills the line', () => {
		const line: FrameLine = {
			runs: [
				{text: 'a ', role: 'text'},
				{text: 'Kim', role: 'actor'},
			],
		};
		expect(paintLine(line, 7, themes.terminal)).toBe('a \u001b[36mKim\u001b[0m  ');
		expect(paintLine(line, 7, themes.print)).toBe('a Kim  ');
	});

	it('paints what lies over a line up to its end', () => {
		const line: FrameLine = {runs: [{text: 'ab', role: 'actor'}], over: 'cursor'};
		expect(paintLine(line, 4, themes.mono)).toBe('\u001b[7mab\u001b[0m\u001b[7m  \u001b[0m');
	});

	it('fills the line where words of two styles join into one character', () => {
		const words = ['\uac00', '\ud7b0'].map(text => ({text, role: 'text' as const}));
		expect(paintLine({runs: words}, 3, themes.print)).toBe('\uac00\ud7b0 ');
	});

	it('is exactly as wide as asked, whatever the words, and sends nothing but words and styles', () => {
		const run = fc.record({
			text: fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('日本', '\u001b[2J', '\t', 'e\u0301', '\u202e')),
			role: fc.constantFrom(...roles),
			over: fc.constantFrom(...overs),
			target: fc.constantFrom('https://example.org', 'javascript:x'),
		});
		const line = fc.record({runs: fc.array(run, {maxLength: 6})});
		fc.assert(
			fc.property(line, fc.nat(40), fc.constantFrom(...Object.values(themes)), (some, width, theme) => {
				const painted = paintLine(some, width, theme);
				expect(widthOf(withoutStyles(painted))).toBe(width);
				expect(painted.replace(/\u001b\[[\d;]+m/gu, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
			}),
			{numRuns: 500},
		);
	});

	it('draws with ASCII where it must, and leaves letters alone', () => {
		const line: FrameLine = {runs: [{text: '│ • Élysée ─┼─ « oui » …', role: 'text'}]};
		expect(paintLine(line, 24, themes.print, {ascii: true})).toBe('| * Élysée -+- « oui » ~');
	});

	it('makes links only of addresses that are safe to open, and only where links are known', () => {
		const link = (target: string) => ({text: 'x', role: 'text' as const, target});
		const options = {hyperlinks: true};
		expect(paintRuns([link('https://example.org')], themes.print, options)).toBe(
			'\u001b]8;;https://example.org\u001b\\x\u001b]8;;\u001b\\',
		);
		expect(paintRuns([link('javascript:x')], themes.print, options)).toBe('x');
		expect(paintRuns([link('https://example.org')], themes.print)).toBe('x');
	});
});
