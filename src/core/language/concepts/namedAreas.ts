import {words} from '../wordLists.ts';

/** Concepts of nouns that the name of a place completes: `the province of X`. */
export const namedAreas: ReadonlySet<string> = words(
	'region city village municipality prefecture county district area capital suburb island state',
);
