import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {expect, test, vi} from 'vitest';

/** Other programs are run, perhaps on a busy machine. */
vi.setConfig({testTimeout: 60_000});

/** Names of the packages whose code is in the built program. */
async function bundledPackages(): Promise<string[]> {
	const script = pathToFileURL('src/build.mjs').href;
	const {bundles}: {bundles: readonly BuildOptions[]} = await import(script);
	const built = await Promise.all(bundles.map(bundle => build({...bundle, write: false, metafile: true})));
	const names = built
		.flatMap(({metafile}) => Object.keys(metafile.inputs))
		.flatMap(path => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []);
	return [...new Set(names)].sort();
}

test('every package in the program is named with its licence in NOTICE', async () => {
	const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/gu, ' ');
	const packages = await bundledPackages();
	expect(packages).toContain('react');
	expect(packages.filter(name => !new RegExp(`[ ,]${name}[,:]`, 'u').test(notice))).toEqual([]);
	expect(packages).not.toContain('ws');
});
