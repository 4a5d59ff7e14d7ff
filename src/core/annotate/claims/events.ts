import type {Concept} from '../../language/concepts/concept.ts';
import {fates} from '../../language/concepts/fates.ts';
import type {Clause} from './clauses.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import type {Scene} from './scene.ts';

/** What happens in a clause: the verb's concept, or that of the event noun where the verb says little. */
export function eventOf(scene: Scene, index: number): Concept | undefined {
	const verb = verbEvent(scene, index);
	if (verb) return verb;
	const nouns = scene.clauses[index]!.tokens.filter(
		token => !isVerbTag(scene.tags[token]) && scene.meanings[token]?.event === true,
	);
	return nouns.length > 0 ? scene.meanings[nouns[0]!] : undefined;
}

/** The event that the clause's own verb names; the last verb that is not light. */
export function verbEvent({predicates, meanings, tokens, tags, words}: Scene, index: number): Concept | undefined {
	const {head} = predicates[index]!;
	if (head === null) return undefined;
	const concept = meanings[head];
	return concept?.event && !words.lightVerbs.has(lemmaOf(tokens[head]!, tags[head]!)) ? concept : undefined;
}

/** Tokens of a clause, between two token indexes, that say what befell somebody: verbs, and adjectives after a verb. */
export function fateTokens({tags, meanings}: Scene, clause: Clause, from: number, to: number): number[] {
	return clause.tokens.filter(index => {
		if (index < from || index >= to || !fates.has(meanings[index]?.group ?? '')) return false;
		if (isVerbTag(tags[index])) return true;
		const before = tags[index - 1];
		return before !== 'determiner' && before !== 'preposition' && before !== 'number' && before !== 'modifier';
	});
}
