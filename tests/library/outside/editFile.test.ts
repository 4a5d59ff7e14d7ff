import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {editFile, editorOf} from '../../../src/library/outside/editFile.ts';
import {folderOf} from '../../support/folder.ts';

test('the editor is the one that is set, the one for the whole screen before others', () => {
	expect(editorOf({VISUAL: 'code --wait', EDITOR: 'ed'})).toBe('code --wait');
	expect(editorOf({EDITOR: 'ed'})).toBe('ed');
	expect(editorOf({VISUAL: ''}, 'linux')).toBe('vi');
	expect(editorOf({}, 'win32')).toBe('notepad');
});

test('options of the setting hold, and no sign of a file’s name means anything', () => {
	const name = "a b'; touch x; $(touch y).md";
	const folder = folderOf({[name]: 'the ferry', 'x.md': 'the ferry'});
	expect(editFile('sed -i "s/the ferry/a boat/"', join(folder, name))).toBe(true);
	expect(readFileSync(join(folder, name), 'utf8')).toBe('a boat');
	expect(existsSync(join(folder, 'y'))).toBe(false);
});

test('an editor that does not end well, or is not there, is told from others', () => {
	expect(editFile('false', 'a.md')).toBe(false);
	expect(editFile('no-such-editor-here', 'a.md')).toBe(false);
});
