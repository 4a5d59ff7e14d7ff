import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {program} from '../support/program.ts';

/** Names of the packages whose code is in the built program. */
const bundledPackages = (): string[] =>
	readFileSync(join(dirname(program), '..', 'dist', 'packages'), 'utf8')
		.trim()
		.split('\n');

test('every package in the program is named with its licence in NOTICE', () => {
	const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/gu, ' ');
	const packages = bundledPackages();
	expect(packages).toEqual(expect.arrayContaining(['ink', 'react', 'marked', 'linkedom']));
	expect(packages.filter(name => !new RegExp(`[ ,]${name}[,:]`, 'u').test(notice))).toEqual([]);
	expect(packages).not.toContain('ws');
});
