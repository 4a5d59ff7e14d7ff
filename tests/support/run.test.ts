import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {folderOf} from './folder.ts';

const runner = fileURLToPath(new URL('run.mjs', import.meta.url));

test('two runs of one file have a bundle each, beside it, and leave none', async () => {
	const folder = folderOf({'where.ts': 'console.log(import.meta.url satisfies string);\n'});
	const run = () => promisify(execFile)(process.execPath, [runner, join(folder, 'where.ts')]);
	const [one, other] = await Promise.all([run(), run()]);
	expect(one.stdout).toContain(folder);
	expect(one.stdout).not.toBe(other.stdout);
	expect(readdirSync(folder)).toEqual(['where.ts']);
});
