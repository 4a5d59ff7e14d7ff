import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';

// Opens two dossiers in a terminal that is none, one that is read and one that is known, and keeps beside the scripts of the first
// frame what V8 has compiled of them until both were painted. Runs when the program is built, in a process of its own.

const home = mkdtempSync(join(tmpdir(), 'briefing-build-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));
for (const name of ['DATA', 'CONFIG', 'CACHE', 'STATE']) process.env[`XDG_${name}_HOME`] = home;

const built = join(import.meta.dirname, '..', 'dist');
const require = createRequire(import.meta.url);
const endOfFrame = '\u001b[?2026l';

const input = Object.assign(new PassThrough(), {
	isTTY: true,
	isRaw: false,
	setRawMode: () => input,
	ref: () => input,
	unref: () => input,
});
Object.defineProperty(process, 'stdin', {value: input});

/** Lets the program write to a screen of its own. @param {() => void} next what comes after the first frame there */
function showOn(next) {
	let painted = false;
	const write = (/** @type {unknown} */ bytes) => {
		if (!painted && String(bytes).includes(endOfFrame)) {
			painted = true;
			next();
		}
		return true;
	};
	const value = Object.assign(new PassThrough(), {isTTY: true, columns: 120, rows: 40, write});
	Object.defineProperty(process, 'stdout', {value, configurable: true});
}

function openKnown() {
	showOn(keep);
	process.argv.splice(2);
	const entry = join(built, 'main.cjs');
	delete require.cache[entry];
	require(entry);
}

function keep() {
	const {scripts} = require(join(built, 'chunks', 'runScript.cjs'));
	for (const [file, script] of scripts) writeFileSync(file, script.createCachedData());
	process.exit(0);
}

const unknown = join(home, 'unknown');
cpSync(join(built, '..', 'articles'), unknown, {recursive: true});
showOn(openKnown);
process.argv.splice(2, Infinity, unknown);
require('../bin/briefing.js');
