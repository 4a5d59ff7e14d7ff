import {join} from 'node:path';
import {expect, test} from 'vitest';
import {settledLinear} from '../../../src/library/personal/configFile.ts';
import {folderOf} from '../../support/folder.ts';

test.each([
	['linear: true', true],
	['theme: light\nlinear: true  # aloud\nwidth: 90', true],
	['\ufefflinear: true\r\nwidth: 90\r\n', true],
	['linear: "true"', true],
	["linear: 'true'", true],
	['linear: false', false],
	['linear: true#er', false],
	['# linear: true', false],
	['keys:\n  linear: true', false],
	['linear: truer', false],
	['', false],
])('%j asks for plain sentences: %s', (text, asked) => {
	expect(settledLinear(join(folderOf({'config.yaml': text}), 'config.yaml'))).toBe(asked);
});

test('settings that are not there, or no file, ask for nothing', () => {
	const folder = folderOf({});
	expect(settledLinear(join(folder, 'none.yaml'))).toBe(false);
	expect(settledLinear(folder)).toBe(false);
});
