import {isFolder} from './isFolder.ts';
import {printMessage} from './output.ts';
import {Ended, exitCode, FailedError, UsageError} from './usage.ts';

/** One line for what the person can mend; a mistake of ours is written down. */
async function explain(error: unknown): Promise<number> {
	if (error instanceof Ended) return error.code;
	if (error instanceof UsageError || error instanceof FailedError) {
		printMessage(`briefing: ${error.message}`);
		return error instanceof UsageError ? exitCode.usage : exitCode.failed;
	}
	const {explainCrash} = await import('./explainCrash.ts');
	explainCrash(error);
	return exitCode.failed;
}

/** `briefing` and `briefing FOLDER` in a terminal: the reader opens at once, and the parser of the command line is never loaded. */
const isPlainReading = ([folder, ...more]: readonly string[]): boolean =>
	process.stdin.isTTY === true &&
	process.stdout.isTTY === true &&
	process.env.INK_SCREEN_READER !== 'true' &&
	more.length === 0 &&
	(folder === undefined || isFolder(folder));

async function main(words: readonly string[]): Promise<number> {
	try {
		if (isPlainReading(words)) {
			const {readInTerminal} = await import('./readInTerminal.ts');
			return await readInTerminal(words[0]);
		}
		const {runCommandLine} = await import('./commandLine.ts');
		return await runCommandLine(words);
	} catch (error) {
		return await explain(error);
	}
}

process.exitCode = await main(process.argv.slice(2));
