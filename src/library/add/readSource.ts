import {readFileSync, statSync} from 'node:fs';
import {AddProblem} from './outcome.ts';

const largestFile = 64 * 1024 * 1024;

/** The code of a disk's error. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

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
		throw new AddProblem(errorCode(error) === 'ENOENT' ? 'missing' : 'unreadable', errorCode(error));
	}
}
