import type {Messages} from './messages.ts';

/** What a person is told of a mistake of the program, line by line: what it was, where the report is, and that nothing is lost. */
export function crashText(error: unknown, report: string | null, words: Messages): string[] {
	const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	if (report !== null) return [words['crash.stopped'](what), words['crash.report'](report)];
	// Nowhere else to look: the places in the program are told here.
	const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
	return [words['crash.stopped'](what), words['crash.noReport'], ...stack];
}
