import {boundYoungSpace} from '../library/analysis/boundYoungSpace.ts';
import {isFolder} from './isFolder.ts';

// What is imported here is loaded by every command.

/** `briefing` and `briefing FOLDER` in a terminal: the reader opens at once, and the parser of the command line is never loaded. */
const isPlainReading = ([folder, ...more]: readonly string[]): boolean =>
	process.stdin.isTTY === true &&
	process.stdout.isTTY === true &&
	more.length === 0 &&
	(folder === undefined || isFolder(folder));

async function main(words: readonly string[]): Promise<number> {
	try {
		if (isPlainReading(words)) {
			const [{readInTerminal}, {wantsLinear}] = await Promise.all([
				import('./readInTerminal.ts'),
				import('./wantsLinear.ts'),
			]);
			if (!wantsLinear()) return await readInTerminal(words[0]);
		}
		const {runCommands} = await import('#commands');
		return await runCommands(words);
	} catch (error) {
		const {explain} = await import('./explain.ts');
		return await explain(error);
	}
}

// A limit on the size of files is an error of the writing then, and not the end of the program with the screen in its hands.
process.on('SIGXFSZ', () => undefined);

boundYoungSpace();

void main(process.argv.slice(2)).then(code => {
	process.exitCode = code;
});
