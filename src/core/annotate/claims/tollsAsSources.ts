import type {ClauseWords} from '../../language/clauses.ts';
import type {Concept} from '../../language/concepts/concept.ts';
import {sequenceBefore} from '../../text/formSequences.ts';
import type {Token} from '../../text/token.ts';
import type {Tag} from './tags.ts';

const toll = 'death_toll';

/** Words at most between the preposition and the noun: `selon` **`un tout dernier`** `bilan`. */
const reach = 4;
const ends: ReadonlySet<Tag | undefined> = new Set(['sign', 'finite', 'relative', 'subordinator', undefined]);

/** The meanings without tolls that only say where numbers come from: `neuf grièvement,` **`selon un bilan`** `communiqué à midi`; nobody dies of it. */
export function withoutTollsAsSources(
	meanings: readonly (Concept | undefined)[],
	tokens: readonly Token[],
	tags: readonly Tag[],
	{sourceLeads}: ClauseWords,
): readonly (Concept | undefined)[] {
	if (!meanings.some(meaning => meaning?.id === toll)) return meanings;
	return meanings.map((meaning, index) => {
		if (meaning?.id !== toll) return meaning;
		for (let first = index; first > index - reach && !ends.has(tags[first - 1]); first--)
			if (sequenceBefore(sourceLeads, tokens, first)) return undefined;
		return meaning;
	});
}
