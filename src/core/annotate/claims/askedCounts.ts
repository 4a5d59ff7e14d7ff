import {isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import type {Claim, Count} from '../annotation.ts';
import type {Context} from '../context.ts';
import {onlyGives} from './borrowing.ts';
import {hasNoun} from './counted.ts';
import {fateMade} from './fateMade.ts';
import type {Found} from './found.ts';

/** What a question asks the number of, until another one is asked. */
type Asked = {
	/** What befell them. */
	readonly fate: string;
	/** Who they are, where it says so. */
	readonly members: string | null;
	/** Index of the last block that it is asked of. */
	readonly lastBlock: number;
};

/**
 * **`How many died?`** `Officially, 31 sailors. The owner speaks of 40.` Numbers of which their own sentence tells no more than who gives
 * them answer the question asked before them in their paragraph, or in the heading above.
 */
export function askedCounts(claims: readonly Claim[], context: Context, found: Found): readonly Claim[] {
	let asked: Asked | null = null;
	let sentence = -1;
	return claims.map((claim, at) => {
		if (claim.sentence !== sentence) {
			sentence = claim.sentence;
			asked = askedAt(claims, at, context, asked);
		}
		if (asked === null || claim.counts.length === 0) return claim;
		return {...claim, counts: claim.counts.map(count => answered(count, claim, asked!, found))};
	});
}

/** What is asked from this sentence on. */
function askedAt(claims: readonly Claim[], first: number, context: Context, before: Asked | null): Asked | null {
	const {sentence} = claims[first]!;
	const {block, tokens, language} = context.sentences[sentence]!;
	const {howMany} = context.languages[language].clauses;
	if (sequenceAt(howMany, tokens, 0) !== undefined)
		return questionOf(claimsOf(claims, first), lastBlockOf(context, block));
	const isAskedHere = before !== null && block <= before.lastBlock;
	return isAskedHere && !tokens.some(({form}) => form === '?') ? before : null;
}

/** A heading asks for all that stands under it. */
function lastBlockOf({article: {blocks}}: Context, block: number): number {
	if (blocks[block]!.kind !== 'heading') return block;
	let last = block;
	while (last + 1 < blocks.length && blocks[last + 1]!.kind === 'paragraph') last++;
	return last;
}

/** The claims of one sentence, from the first of them. */
function claimsOf(claims: readonly Claim[], first: number): readonly Claim[] {
	let past = first + 1;
	while (claims[past]?.sentence === claims[first]!.sentence) past++;
	return claims.slice(first, past);
}

function questionOf(question: readonly Claim[], lastBlock: number): Asked | null {
	const terms = question.flatMap(claim => claim.terms);
	const members = terms.find(term => term !== 'person' && isWithin(term, 'person'));
	const fate = question.map(({event}) => fateAsked(event, members)).find(found => found !== undefined);
	if (fate === undefined) return null;
	return {fate, members: members ?? null, lastBlock};
}

const fateAsked = (event: string | null, members = 'person'): string | undefined =>
	event !== null && fates.has(event) ? event : fateMade(members, event);

/** The same number as an answer; one that something else befell, or that counts no people, stays as it is. */
function answered(count: Count, claim: Claim, {fate, members}: Asked, found: Found): Count {
	const {what, event} = count;
	const quantity = found.quantities[count.quantity]!;
	const {measure, partOf} = quantity;
	if (measure !== 'count' || partOf !== undefined || fates.has(what) || !(what === '' || isWithin(what, 'person')))
		return count;
	const speaker = claim.attribution === null ? undefined : found.attributions[claim.attribution];
	const saysNothing = claim.verbs === null ? event === null : onlyGives(claim, count, speaker);
	if (!saysNothing) return count;
	// What another number counts is not what was asked for.
	const isTold = hasNoun(quantity) && what !== 'person';
	return {...count, what: fate, members: isTold ? what : members, event: fate};
}
