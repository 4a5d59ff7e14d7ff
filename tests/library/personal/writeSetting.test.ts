import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeSetting} from '../../../src/library/personal/writeSetting.ts';
import {folderOf} from '../../support/folder.ts';

test('one setting is written, and the rest of the file stays', () => {
	const path = join(folderOf({'config.yaml': '# mine\ntheme: dark # at night\nwidth: 80\n'}), 'config.yaml');
	expect(writeSetting('theme', 'light', path)).toBeNull();
	expect(readFileSync(path, 'utf8')).toBe('# mine\ntheme: light # at night\nwidth: 80\n');
});

test('a file and its folder are begun', () => {
	const path = join(folderOf({}), 'new', 'config.yaml');
	expect(writeSetting('theme', 'light', path)).toBeNull();
	expect(readFileSync(path, 'utf8')).toBe('theme: light\n');
});

test('a broken file is told and left as it is', () => {
	const path = join(folderOf({'config.yaml': 'theme: [\n'}), 'config.yaml');
	expect(writeSetting('theme', 'light', path)).toMatchObject({path: 'config.yaml', code: 'frontMatter'});
	expect(readFileSync(path, 'utf8')).toBe('theme: [\n');
});
