// One folder for all that a run of tests or measurements writes: it goes when the run ends, also when it is broken off. What a run has
// left that was killed outright, the next one removes.
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const beginning = 'briefing-run-';
const shared = tmpdir();

/** @param {string} folder */
const remove = folder => rmSync(folder, {recursive: true, force: true, maxRetries: 3});

/** @param {number} owner */
const isRunning = owner => {
	try {
		process.kill(owner, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
};

for (const name of readdirSync(shared)) {
	const owner = name.startsWith(beginning) ? Number.parseInt(name.slice(beginning.length), 10) : Number.NaN;
	if (!Number.isNaN(owner) && !isRunning(owner)) remove(join(shared, name));
}

/** Where this run, and all programs that it starts, have their temporary files. */
export const scratch = mkdtempSync(join(shared, `${beginning}${process.pid}-`));
process.env.TMPDIR = scratch;

process.on('exit', () => remove(scratch));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
	process.once(signal, () => {
		remove(scratch);
		// Whoever else listens ends the run.
		if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
	});
