import {printMessage} from './output.ts';
import {Ended, exitCode, FailedError, UsageError} from './usage.ts';

/** One line for what the person can mend; a mistake of ours is written down. Returns the exit code. */
export async function explain(error: unknown): Promise<number> {
	if (error instanceof Ended) return error.code;
	if (error instanceof UsageError || error instanceof FailedError) {
		printMessage(`briefing: ${error.message}`);
		return error instanceof UsageError ? exitCode.usage : exitCode.failed;
	}
	const {explainCrash} = await import('./explainCrash.ts');
	explainCrash(error);
	return exitCode.failed;
}
