import {phrases} from '../wordLists.ts';

/** English phrases that stand between a subject and its verb, or inside the verb group, and open no clause. */
export const englishAsides = phrases(
	'for his part|for her part|for its part|for their part|in turn|on the other hand|for the first time|at the same time|of course|in response|in addition|so far|for now|at this stage|to date|for the moment|at present|for the time being|no longer|no less|if anything',
);
