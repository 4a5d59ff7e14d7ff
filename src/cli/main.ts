import {printMessage} from './output.ts';
import {exitCode, FailedError, UsageError} from './usage.ts';

/** One line for what the person can mend; a mistake of ours keeps its stack. */
function explain(error: unknown): number {
	if (error instanceof UsageError) {
		printMessage(`briefing: ${error.message}`);
		return exitCode.usage;
	}
	if (error instanceof FailedError) {
		printMessage(`briefing: ${error.message}`);
		return exitCode.failed;
	}
	printMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
	return exitCode.failed;
}

async function main(words: readonly string[]): Promise<number> {
	try {
		const {runCommandLine} = await import('./commandLine.ts');
		return await runCommandLine(words);
	} catch (error) {
		return explain(error);
	}
}

process.exitCode = await main(process.argv.slice(2));
