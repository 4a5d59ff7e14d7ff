import {fatesListed, nameOnList} from '../../language/concepts/fates.ts';
import type {Scene} from './scene.ts';

/** Words at most between the number of the names and their list. */
const numberReach = 12;

/** Words at most from a list, or its names, to those whom it is of: `la liste` **`des personnes disparues`**. */
const listReach = 4;

/** What befell those whose names are counted: **`the list of the missing`** `holds 30 names`, `30 names` **`of the dead`**; null where no list tells it. */
export function fateOfList({tokens, meanings, words}: Scene, number: number): string | null {
	for (let at = Math.max(0, number - numberReach); at < tokens.length && at <= number + numberReach; at++) {
		const id = meanings[at]?.id;
		if (id !== 'list' && id !== nameOnList) continue;
		if (!words.of.has(tokens[at + 1]?.form ?? '') && !words.ofThe.has(tokens[at + 1]?.form ?? '')) continue;
		for (let next = at + 2; next <= at + listReach; next++) {
			const group = meanings[next]?.group ?? '';
			if (fatesListed.has(group)) return group;
			if (group === 'victim') return 'dead';
		}
	}
	return null;
}
