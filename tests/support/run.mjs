// Runs a file of TypeScript: node tests/support/run.mjs FILE ARGUMENT...
// It is bundled beside itself, so that addresses relative to it hold, under a name of this run's own, since another may run it at the
// same time; the bundle goes when it has run.
import {rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const [file] = process.argv.splice(2, 1);
const outfile = join(dirname(file), `.${basename(file, '.ts')}.${process.pid}.mjs`);
process.on('exit', () => rmSync(outfile, {force: true}));
await build({
	entryPoints: [file],
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	outfile,
	logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
