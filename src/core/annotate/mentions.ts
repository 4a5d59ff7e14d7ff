import type {Mention} from './annotation.ts';
import type {Context} from './context.ts';

/** Names of persons, bodies and places, with the coreference chain that each belongs to. */
export function annotateMentions(_context: Context): Mention[] {
	return [];
}
