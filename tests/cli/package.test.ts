import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/program.ts';

type Packed = {
	readonly files: readonly {readonly path: string; readonly size: number; readonly mode: number}[];
	readonly unpackedSize: number;
};

/** What `npm pack` would put into the package. */
function packed(): Packed {
	const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return (JSON.parse(out) as [Packed])[0];
}

test('the package holds the program, its dictionaries, the sample dossier, and nothing else', () => {
	const {files, unpackedSize} = packed();
	const paths = files.map(({path}) => path);
	expect(paths).toEqual(
		expect.arrayContaining([
			'bin/briefing.js',
			'dist/main.cjs',
			'dist/analysisWorker.js',
			'dist/lexicons/french.lexicon.br',
			'dist/lexicons/english.lexicon.br',
			'dist/known/known.dossier',
			'dist/known/search.index',
			'package.json',
		]),
	);
	expect(paths.filter(path => path.startsWith('articles/') && path.endsWith('.md'))).toHaveLength(5);
	const places = /^(?:bin\/|dist\/|articles\/|(?:package\.json|README\.md|LICENSE|NOTICE)$)/u;
	expect(paths.filter(path => !places.test(path))).toEqual([]);
	expect(unpackedSize).toBeLessThan(10 * 1024 * 1024);
});

test('the executable can be executed', () => {
	const {mode} = packed().files.find(({path}) => path === 'bin/briefing.js')!;
	expect(mode & 0o111).toBe(0o111);
});

type Locked = {
	readonly packages: Readonly<Record<string, {readonly dev?: boolean; readonly hasInstallScript?: boolean}>>;
};

test('every package that the program needs is pinned, and none runs anything when it is installed', () => {
	const {dependencies, devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
		string,
		Record<string, string>
	>;
	const loose = Object.entries({...dependencies, ...devDependencies}).filter(
		([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
	);
	expect(loose).toEqual([]);
	const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked;
	const needed = Object.entries(packages).filter(([path, {dev}]) => path !== '' && !dev);
	expect(needed.length).toBeGreaterThan(10);
	expect(needed.filter(([, {hasInstallScript}]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

test('what the entry loads later is there', () => {
	const entry = readFileSync(join(root, 'dist/main.cjs'), 'utf8');
	const loaded = [...entry.matchAll(/\bimportModule\("([^"]+)"\)/gu)].map(([, path]) => path!);
	expect(loaded.length).toBeGreaterThan(0);
	expect(loaded.filter(path => !existsSync(join(root, 'dist/chunks', path)))).toEqual([]);
});
