import {cleanLine} from '../../core/article/cleanText.ts';

/** The code that the system gives an error (`ENOENT`); undefined when it has none. */
export const systemCode = (error: unknown): string | undefined =>
	typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;

/** Why something failed, in a word where the system has one: its code, else the error's own message in one line. */
export const systemReason = (error: unknown): string =>
	systemCode(error) ?? cleanLine(error instanceof Error ? error.message : String(error));
