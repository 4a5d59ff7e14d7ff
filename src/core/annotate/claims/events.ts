import type {Concept} from '../../language/concepts/concept.ts';
import {conceptById, hasOppositeAct, isWithin} from '../../language/concepts/concepts.ts';
import {fates, fatesOfPlace, fatesOfThingsToo, sharedEvents} from '../../language/concepts/fates.ts';
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

/** The concept of the clause's own verb, when it is an event and the verb is not light. */
function verbEvent(scene: Scene, index: number): Concept | undefined {
	const token = verbToken(scene, index);
	return token === null ? undefined : scene.meanings[token];
}

/**
 * The token of the clause's own verb, when it names an event and is not light, but for an expression: **`got back`** `40 men`; of a light verb with an infinitive, that
 * of the infinitive: `ont pu être secourus`; without one its own, where it answers yes or no: `a` **`refusé`** `l'offre`. Else null.
 */
export function verbToken({predicates, meanings, tokens, tags, words, clauses}: Scene, index: number): number | null {
	const {head} = predicates[index]!;
	if (head === null) return null;
	const isExpression = meanings[head] !== undefined && meanings[head] === meanings[head + 1];
	if (isExpression || !words.lightVerbs.has(lemmaOf(tokens[head]!, tags[head]!)))
		return meanings[head]?.event ? head : null;
	const carried = clauses.find(
		({parent, link, tokens: [first]}) =>
			parent === index && link === 'content' && first === head + 1 && tags[first] === 'infinitive',
	);
	if (carried === undefined) return hasOppositeAct(meanings[head]?.group) ? head : null;
	let main = head + 1;
	while (tags[main + 1] === 'participle' || tags[main + 1] === 'between') main++;
	return meanings[main]?.event ? main : null;
}

/** Tokens of a clause, between two token indexes, that say what befell somebody: verbs, and adjectives after a verb. */
export function fateTokens(scene: Scene, clause: Clause, from: number, to: number): number[] {
	const {tags, meanings} = scene;
	return clause.tokens.filter(index => {
		if (index < from || index >= to || !fates.has(meanings[index]?.group ?? '')) return false;
		if (befallsThing(scene, index)) return false;
		if (isVerbTag(tags[index]) || sharedEvents.has(meanings[index]!.group)) return true;
		if (tags[index] === 'preposition' && fatesOfPlace.has(meanings[index]!.group)) return true;
		const before = tags[index - 1];
		return before !== 'determiner' && before !== 'preposition' && before !== 'number' && before !== 'modifier';
	});
}

/** `figures` **`released`** `on Monday`, `the footage was released`, `has released a report`: what befalls something is no fate. */
export function befallsThing(scene: Scene, index: number): boolean {
	const {tags, meanings} = scene;
	if (!fatesOfThingsToo.has(meanings[index]?.group ?? '')) return false;
	let subject = index - 1;
	while (tags[subject] === 'finite' || tags[subject] === 'participle' || tags[subject] === 'between') subject--;
	let object = index + 1;
	while (tags[object] === 'determiner' || tags[object] === 'modifier') object++;
	return isThing(scene, subject) || isThing(scene, object);
}

/** Whether a noun is known and names nobody. */
function isThing({tags, meanings}: Scene, at: number): boolean {
	const id = tags[at] === 'noun' ? meanings[at]?.id : undefined;
	return id !== undefined && conceptById(id) !== undefined && !isWithin(id, 'person');
}
