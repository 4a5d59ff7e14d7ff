import {expect, test} from 'vitest';
import {completePath} from '../../../src/library/outside/completePath.ts';
import {folderOf} from '../../support/folder.ts';

const folder = () =>
	folderOf({'page one.html': '', 'page two.html': '', 'saved/Été.html': '', '.hidden': '', 'odd\u001b[2J.html': ''});

test.each([
	['pa', 'page ', ['page one.html', 'page two.html']],
	['page t', 'page two.html', ['page two.html']],
	['sa', 'saved/', ['saved']],
	['saved/', 'saved/Été.html', ['Été.html']],
	['', '', ['page one.html', 'page two.html', 'saved']],
	['.', '.hidden', ['.hidden']],
	['odd', 'odd', []],
	['none/at all', 'none/at all', []],
	['https://example.org/pa', 'https://example.org/pa', []],
])('%s is completed to %s', async (typed, text, found) => {
	const completed = await completePath(typed, folder());
	expect(completed.text).toBe(text);
	expect(completed.found.filter(name => !name.startsWith('odd'))).toEqual(found);
	expect(completed.found.join('')).not.toContain('\u001b');
});

test('a path may be absolute', async () => {
	const place = folder();
	expect((await completePath(`${place}/page o`)).text).toBe(`${place}/page one.html`);
});
