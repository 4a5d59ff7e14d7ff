import type {Attribution, Mention} from './annotation.ts';
import type {Context} from './context.ts';

/** Who says what: source, cue and content. */
export function annotateAttributions(_context: Context, _mentions: readonly Mention[]): Attribution[] {
	return [];
}
