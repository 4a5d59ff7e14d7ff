import {unzipSync} from 'fflate';
import {ImportProblem} from '../importProblem.ts';

/** Bytes that an archive may hold unpacked; more is a bomb, or no book. */
const mostBytes = 100 * 1024 * 1024;
const mostFiles = 20_000;

/** The files of an archive that are wanted, by their paths. Throws `ImportProblem` for one that is broken, locked or too large. */
export function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean): ReadonlyMap<string, Uint8Array> {
	let total = 0;
	let count = 0;
	try {
		const files = unzipSync(bytes, {
			filter: ({name, originalSize}) => {
				if (!isWanted(name)) return false;
				total += originalSize;
				count++;
				if (total > mostBytes || count > mostFiles)
					throw new ImportProblem('tooLarge', String(mostBytes / 1024 / 1024));
				return true;
			},
		});
		return new Map(Object.entries(files));
	} catch (error) {
		if (error instanceof ImportProblem) throw error;
		throw new ImportProblem('notBook');
	}
}
