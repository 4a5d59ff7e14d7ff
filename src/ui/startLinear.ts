import type {LinearOptions} from './linearOutside.ts';
import {LinearSession} from './linearSession.ts';

/**
 * Reads a dossier in plain sentences, for screen readers: no boxes, no alternate screen, one view after the other, and a line
 * typed in between. The same state, the same rows and the same actions as on the screen. Returns the exit code.
 */
export async function startLinear(options: LinearOptions): Promise<number> {
	return await new LinearSession(options, await options.open()).run();
}
