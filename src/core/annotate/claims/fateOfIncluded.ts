import {fates} from '../../language/concepts/fates.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Tokens at most from the noun of a toll to the verb by which it holds others, and from there to the number of the last. */
const verbReach = 6;
const listReach = 16;

/** **`The dead`** `were said to` **`include`** `17 men, seven women and two boys`: those whom a toll that leads the clause is said to hold. */
export function fateOfIncluded({tokens, tags, meanings}: Scene, at: number): string | null {
	const verb = tags.findLastIndex(
		(_tag, index) => index < at && meanings[index]?.group === 'include' && isVerb(tags[index]),
	);
	if (verb < 0 || at - verb > listReach || tags.slice(verb + 1, at).includes('finite')) return null;
	if (tokens.slice(verb, at).some(({text}) => /^[;:.]$/u.test(text))) return null;
	const toll = tags.findLastIndex((tag, index) => index < verb && inSubject.has(tag));
	if (toll < 0 || verb - toll > verbReach || tags[toll - 1] !== 'determiner') return null;
	const fate = meanings[toll]?.group ?? '';
	return fates.has(fate) ? fate : null;
}

/** Of `the dead` the only word is an adjective in English. */
const inSubject: ReadonlySet<Tag | undefined> = new Set(['noun', 'name', 'modifier', 'number']);

const isVerb = (tag: Tag | undefined): boolean => tag === 'finite' || tag === 'infinitive';
