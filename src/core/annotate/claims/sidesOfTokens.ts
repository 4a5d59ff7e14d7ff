import {namesMovement, type Side, sideOf} from '../../language/concepts/sides.ts';
import type {Mention} from '../annotation.ts';
import {tokenAt} from './inClause.ts';
import {lemmaOf} from './meanings.ts';
import type {Scene} from './scene.ts';

/** The side of each token that names soldiers, bands or civilians, or a body of such; null for the others. */
export function sidesOfTokens(
	scene: Scene,
	mentions: readonly Mention[],
	here: readonly number[],
	ofChains: ReadonlyMap<number, Side>,
): (Side | null)[] {
	const {tokens, tags, meanings, named} = scene;
	const tellsOfBand = [...ofChains.values()].includes('rebel');
	const sides = new Array<Side | null>(tokens.length).fill(null);
	for (let index = 0; index < tokens.length; index++) {
		if (tags[index] !== 'noun' || named(index)) continue;
		const meaning = meanings[index];
		sides[index] =
			(meaning === undefined ? null : sideOf(meaning.id)) ??
			(tellsOfBand && isTheMovement(scene, index) ? 'rebel' : null);
	}
	for (const place of here) {
		const {chain, start, end} = mentions[place]!;
		const side = ofChains.get(chain);
		for (let at = tokenAt(tokens, start); side && at < tokens.length && tokens[at]!.start < end; at++) sides[at] = side;
	}
	return sides;
}

/** `le mouvement`, `the front`: the band that the article names. */
const isTheMovement = ({tokens, tags, words}: Scene, at: number): boolean =>
	words.definites.has(tokens[at - 1]?.form ?? '') && namesMovement(lemmaOf(tokens[at]!, tags[at]!));

/** What tells the side of a clause's subject: sides of the tokens, and of the subject of the sentences before. */
export type SidedScene = Scene & {readonly sides: readonly (Side | null)[]; readonly sideBefore: Side | null};

/** The side of a clause's subject; of a pronoun, or where it has none, that of the clause that it depends on, then of the sentence before. */
export function sideOfSubject(scene: SidedScene, place: number): Side | null {
	const {clauses, predicates, tags, sides, sideBefore} = scene;
	const {tokens, parent} = clauses[place]!;
	const {head, verbs} = predicates[place]!;
	const verb = verbs[0] ?? head ?? Number.POSITIVE_INFINITY;
	const subject = tokens.filter(index => index < verb && subjectTags.has(tags[index]));
	const sided = subject.find(index => sides[index] !== null);
	if (sided !== undefined) return sides[sided]!;
	if (subject.length > 0) return null;
	return parent >= 0 ? sideOfSubject(scene, parent) : sideBefore;
}

/** What a subject is: a noun, a name, or a number that stands for those it counts; an adjective alone is none. */
const subjectTags: ReadonlySet<Scene['tags'][number] | undefined> = new Set(['noun', 'name', 'number']);
