import {isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';
import type {Quantity} from '../annotation.ts';
import {lastToken} from './counted.ts';
import {lemmaOf} from './meanings.ts';
import type {CountedScene} from './scene.ts';

/**
 * Of which kind those are that a number counts among people of any kind, where the verb right behind it only says that: `eleven of the
 * dead` **`were women`**, `quatorze` **`étaient des enfants`**, `three of the injured` **`are French`**. Null for others.
 */
export function kindToldOf(scene: CountedScene, clause: number, quantity: Quantity, noun: string): string | null {
	if (quantity.measure !== 'count' || !(fates.has(noun) || anybody.has(noun))) return null;
	const {tokens, tags, meanings, predicates, words, nationality} = scene;
	const {head} = predicates[clause]!;
	if (head === null || head !== lastToken(scene, quantity) || !words.passive.has(lemmaOf(tokens[head]!, tags[head]!)))
		return null;
	const first = tags[head + 1] === 'determiner' || tags[head + 1] === 'preposition' ? head + 2 : head + 1;
	if (first >= tokens.length) return null;
	const code = nationality(first);
	if (code !== undefined) return `country:${code}`;
	const group = tags[first] === 'noun' ? (meanings[first]?.group ?? '') : '';
	return isWithin(group, 'person') && !anybody.has(group) ? group : null;
}
