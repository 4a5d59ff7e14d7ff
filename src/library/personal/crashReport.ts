import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {programVersion} from '../packageFolder.ts';

/** Where reports lie: `$XDG_STATE_HOME/briefing` on Linux, the usual place elsewhere. */
const reportFolder = (): string => envPaths('briefing', {suffix: ''}).log;

/** Reports kept; older ones are of no use to anybody. */
const mostKept = 10;

const reportFile = /^crash-[\dTZ.-]+\.txt$/u;

/**
 * Writes down a mistake of the program: what, where in the program, which program, on what. Nothing of the dossier but what the
 * error itself quotes. Returns the file, null when it cannot be written. `within` is for tests.
 */
export function writeCrashReport(error: unknown, now = new Date(), within = reportFolder()): string | null {
	const file = join(within, `crash-${now.toISOString().replaceAll(':', '-')}-${process.pid}.txt`);
	const lines = [
		`briefing ${programVersion()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
		now.toISOString(),
		error instanceof Error ? (error.stack ?? error.message) : String(error),
	];
	try {
		makeFolder(within, ownFolder);
		writeFileSync(file, `${lines.join('\n')}\n`, {mode: 0o600});
		forgetOldest(within);
		return file;
	} catch {
		return null;
	}
}

function forgetOldest(within: string): void {
	const reports = readdirSync(within).filter(name => reportFile.test(name));
	for (const name of reports.sort().slice(0, -mostKept)) rmSync(join(within, name), {force: true});
}
