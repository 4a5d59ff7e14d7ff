import {coarsestClock} from '../folder/folderLook.ts';
import {systemCode} from './systemError.ts';

/** Milliseconds after which nobody does any more what takes a moment: the number is another program's by now. */
const longestWork = 600_000;

/**
 * Whether the process that did something at a time (milliseconds since 1970) still does it, by its number. Numbers come again: in a
 * container each run may have the same one, and then what is older than this run was left by another.
 */
export function isStillRunning(owner: number, since: number, now = Date.now()): boolean {
	const began = now - process.uptime() * 1000;
	if (owner === process.pid) return since >= began - coarsestClock;
	return now - since < longestWork && isAlive(owner);
}

/** Whether a process of this number runs, whoever it belongs to. */
function isAlive(number: number): boolean {
	try {
		process.kill(number, 0);
		return true;
	} catch (error) {
		return systemCode(error) === 'EPERM';
	}
}
