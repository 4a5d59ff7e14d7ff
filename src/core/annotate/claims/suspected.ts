import {firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import type {CountedScene} from './scene.ts';

/** Whether those counted are only taken to be so: `130` **`suspected`** `cases`, `140 cas` **`probables`**. The word stands beside the noun. */
export function isSuspected({tokens, words}: CountedScene, {noun, measure}: Quantity): boolean {
	if (noun === null || measure !== 'count') return false;
	const at = firstOverlapping(tokens, noun);
	return [at - 1, at + 1].some(index => words.suspected.has(tokens[index]?.form ?? ''));
}
