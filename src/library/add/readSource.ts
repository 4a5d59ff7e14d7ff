import {readFileSync, statSync} from 'node:fs';
import {systemCode, systemReason} from '../files/systemError.ts';
import {AddProblem} from './outcome.ts';

const largestFile = 64 * 1024 * 1024;

/** Stands for what is piped in. */
const standardInput = '-';

/** The bytes of a file that is to be brought in. Throws `AddProblem`. */
export function readSource(path: string): Buffer {
	try {
		if (path === standardInput) return readFileSync(0);
		const stats = statSync(path);
		if (stats.isDirectory()) throw new AddProblem('folder');
		if (stats.size > largestFile) throw new AddProblem('tooLarge', String(largestFile / 1024 / 1024));
		return readFileSync(path);
	} catch (error) {
		if (error instanceof AddProblem) throw error;
		throw new AddProblem(systemCode(error) === 'ENOENT' ? 'missing' : 'unreadable', systemReason(error));
	}
}
