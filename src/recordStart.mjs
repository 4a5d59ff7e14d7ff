import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {pathToFileURL} from 'node:url';

// Opens the bundled dossier in a terminal that is none, and keeps beside the scripts of the first frame what V8 has compiled of them
// until the frame was painted. Runs when the program is built, in a process of its own.

const home = mkdtempSync(join(tmpdir(), 'briefing-build-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));
for (const name of ['DATA', 'CONFIG', 'CACHE', 'STATE']) process.env[`XDG_${name}_HOME`] = home;

const chunks = join(import.meta.dirname, '..', 'dist', 'chunks');
const endOfFrame = '\u001b[?2026l';

const input = Object.assign(new PassThrough(), {
	isTTY: true,
	isRaw: false,
	setRawMode: () => input,
	ref: () => input,
	unref: () => input,
});
const output = Object.assign(new PassThrough(), {
	isTTY: true,
	columns: 120,
	rows: 40,
	write: (/** @type {unknown} */ bytes) => {
		if (String(bytes).includes(endOfFrame)) void keep();
		return true;
	},
});
Object.defineProperty(process, 'stdin', {value: input});
Object.defineProperty(process, 'stdout', {value: output});

async function keep() {
	const {scripts} = await import(pathToFileURL(join(chunks, 'runScript.js')).href);
	for (const [file, script] of scripts) writeFileSync(file, script.createCachedData());
	process.exit(0);
}

process.argv.splice(2);
await import('../bin/briefing.js');
