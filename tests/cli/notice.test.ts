import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {program} from '../support/program.ts';

/** Names of the packages whose code is in the built program: esbuild writes above each module where it comes from. */
function bundledPackages(): string[] {
	const built = join(dirname(program), '..', 'dist');
	const files = readdirSync(built, {recursive: true}).map(String);
	const scripts = files.filter(name => name.endsWith('.js')).map(name => readFileSync(join(built, name), 'utf8'));
	const names = scripts.flatMap(script => [
		...script.matchAll(/^\s*\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gmu),
	]);
	return [...new Set(names.map(([, name]) => name!))].sort();
}

test('every package in the program is named with its licence in NOTICE', () => {
	const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/gu, ' ');
	const packages = bundledPackages();
	expect(packages).toEqual(expect.arrayContaining(['ink', 'react', 'marked', 'linkedom']));
	expect(packages.filter(name => !new RegExp(`[ ,]${name}[,:]`, 'u').test(notice))).toEqual([]);
	expect(packages).not.toContain('ws');
});
