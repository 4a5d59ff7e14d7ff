import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Stands in for the person's own files, which no test touches. */
process.env.XDG_DATA_HOME = mkdtempSync(join(tmpdir(), 'briefing-own-'));
process.on('exit', () => rmSync(process.env.XDG_DATA_HOME ?? '', {recursive: true, force: true}));

/** A folder with these files, gone when the test is over; returns its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
	return folder;
}
