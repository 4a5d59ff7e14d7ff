import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {expect, test, vi} from 'vitest';

/** Other programs are run, perhaps on a busy machine. */
vi.setConfig({testTimeout: 60_000});

/** Names of the packages whose code is in the built program, as its build command makes it. */
async function bundledPackages(): Promise<string[]> {
	const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
	const aliases = [...scripts.bundle!.matchAll(/--alias:([\w-]+)=(\S+)/gu)].map(([, name, file]) => [name!, file!]);
	const {metafile} = await build({
		entryPoints: [
			...['src/cli/main.ts', 'src/cli/readerMain.ts', 'src/cli/commandMain.ts'],
			...['src/library/analysisWorker.ts', 'src/library/add/convertWorker.ts'],
		],
		external: ['#commands', '#reader'],
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		outdir: 'unused',
		write: false,
		metafile: true,
		alias: Object.fromEntries(aliases),
		logLevel: 'error',
	});
	const names = Object.keys(metafile.inputs).flatMap(
		path => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
	);
	return [...new Set(names)].sort();
}

test('every package in the program is named with its licence in NOTICE', async () => {
	const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/gu, ' ');
	const packages = await bundledPackages();
	expect(packages).toContain('react');
	expect(packages.filter(name => !new RegExp(`[ ,]${name}[,:]`, 'u').test(notice))).toEqual([]);
	expect(packages).not.toContain('ws');
});
