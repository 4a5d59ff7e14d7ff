import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {pathToFileURL} from 'node:url';

// Opens two dossiers in a terminal that is none, one that is read and one that is known, and keeps beside the scripts of the first
// frame what V8 has compiled of them until both were painted. Runs when the program is built, in a process of its own.

const home = mkdtempSync(join(tmpdir(), 'briefing-build-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));
for (const name of ['DATA', 'CONFIG', 'CACHE', 'STATE']) process.env[`XDG_${name}_HOME`] = home;

const built = join(import.meta.dirname, '..', 'dist');
const endOfFrame = '\u001b[?2026l';

const input = Object.assign(new PassThrough(), {
	isTTY: true,
	isRaw: false,
	setRawMode: () => input,
	ref: () => input,
	unref: () => input,
});
Object.defineProperty(process, 'stdin', {value: input});

/** Lets the program write to a screen of its own. @param {() => Promise<void>} next what comes after the first frame there */
function showOn(next) {
	let painted = false;
	const write = (/** @type {unknown} */ bytes) => {
		if (!painted && String(bytes).includes(endOfFrame)) {
			painted = true;
			void next();
		}
		return true;
	};
	const value = Object.assign(new PassThrough(), {isTTY: true, columns: 120, rows: 40, write});
	Object.defineProperty(process, 'stdout', {value, configurable: true});
}

async function openKnown() {
	showOn(keep);
	process.argv.splice(2);
	await import(`${pathToFileURL(join(built, 'main.js')).href}?again`);
}

async function keep() {
	const {scripts} = await import(pathToFileURL(join(built, 'chunks', 'runScript.js')).href);
	for (const [file, script] of scripts) writeFileSync(file, script.createCachedData());
	process.exit(0);
}

const unknown = join(home, 'unknown');
cpSync(join(built, '..', 'articles'), unknown, {recursive: true});
showOn(openKnown);
process.argv.splice(2, Infinity, unknown);
await import('../bin/briefing.js');
