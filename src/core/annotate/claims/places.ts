import type {Mention} from '../annotation.ts';
import {isPlace, prepositionBefore} from './participants.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** A place name of a sentence, with the token where it begins and the one after it. */
export type PlaceName = {readonly mention: number; readonly from: number; readonly to: number};

/** The place names of a sentence, in order. */
export function placeNamesOf({tokens}: Scene, mentions: readonly Mention[], here: readonly number[]): PlaceName[] {
	return here.flatMap(mention => {
		const {start, end} = mentions[mention]!;
		if (!isPlace(mentions[mention]!)) return [];
		const after = tokens.findIndex(token => token.start >= end);
		return [{mention, from: tokens.findIndex(token => token.end > start), to: after < 0 ? tokens.length : after}];
	});
}

/**
 * The places that a number is limited to, as mentions: the label before it, the places named between it and the next
 * number, the place that a relative clause hangs on, else those before it in its clause or in the clause above. For a
 * `toll` the country that reports it counts too.
 */
export function placesOfNumber(
	scene: Scene,
	clause: number,
	at: number,
	numbers: readonly number[],
	names: readonly PlaceName[],
	toll: boolean,
): number[] {
	if (names.length === 0) return [];
	const label = names.find(name => isLabel(scene, name, at));
	if (label) return [label.mention];
	const bracketed = scene.tokens[at - 1]?.text === '(' ? names.find(({to}) => to === at - 1) : undefined;
	if (bracketed) return [bracketed.mention];
	const next = numbers.find(number => number > at) ?? scene.tokens.length;
	const own = clauseAndRelatives(scene, clause);
	const after = names.filter(
		name => name.from > at && name.from < next && own.has(name.from) && isLocated(scene, name),
	);
	if (after.length > 0) return after.map(({mention}) => mention);
	return placesBefore(scene, clause, at, numbers, names, toll);
}

/** `Chile: 12,340`, `Peru (with the islands): 451`. */
function isLabel({tokens}: Scene, {from, to}: PlaceName, at: number): boolean {
	if (from > 2 || tokens[at - 1]?.text !== ':') return false;
	const between = tokens.slice(to, at - 1);
	return between.length === 0 || (between[0]!.text === '(' && between.at(-1)!.text === ')');
}

function clauseAndRelatives({clauses}: Scene, clause: number): ReadonlySet<number> {
	const relatives = clauses.filter(({parent, link}) => parent === clause && link === 'relative');
	return new Set([clauses[clause]!, ...relatives].flatMap(({tokens}) => tokens));
}

/** Nouns that a place's name completes: `the province of X`. */
const placeNouns: ReadonlySet<string> = new Set(
	'region city village municipality prefecture district area capital suburb island state'.split(' '),
);

function isLocated({tokens, tags, meanings, words}: Scene, {from}: PlaceName): boolean {
	const kind = meanings[from - 2]?.id ?? '';
	const start = /^(?:de|d'|du|of)$/u.test(tokens[from - 1]?.form ?? '') && placeNouns.has(kind) ? from - 2 : from;
	const preposition = prepositionBefore(tokens, tags, start, words);
	return preposition !== null && preposition !== 'to' && words.placePrepositions.has(preposition);
}

function placesBefore(
	scene: Scene,
	clause: number,
	at: number,
	numbers: readonly number[],
	names: readonly PlaceName[],
	toll: boolean,
): number[] {
	const {clauses, tokens} = scene;
	const {opener, parent, link} = clauses[clause]!;
	const hangs = /^(?:where|où|that|which)$/u.test(tokens[opener]?.form ?? '');
	const antecedent = names.findLast(({to}) => to <= opener && to > opener - 6);
	if (hangs && antecedent) return [antecedent.mention];
	const own = new Set(clauses[clause]!.tokens);
	const previous = numbers.findLast(number => number < at) ?? -1;
	const before = names.filter(name => own.has(name.from) && name.to <= at && limits(scene, clause, name, toll));
	const near = before.filter(({from}) => from > previous);
	if (near.length > 0 || before.length > 0) return (near.length > 0 ? near : before).map(({mention}) => mention);
	if (parent < 0 || link === 'content') return [];
	const first = clauses[parent]!.tokens.find(index => numbers.includes(index)) ?? clauses[clause]!.tokens[0]!;
	if (link === 'adverbial' && !clauses[parent]!.tokens.includes(first)) return [];
	return placesBefore(scene, parent, first, numbers, names, toll);
}

/** After a name these show that it is no subject: `Lima, March 7`, `UK airlines`. */
const endsName: ReadonlySet<Tag | undefined> = new Set(['noun', 'sign', 'time']);

/**
 * A place before the number limits it where it is the possessor, stands after a preposition of place, or, for tolls,
 * is the subject: countries report their dead.
 */
function limits(scene: Scene, clause: number, name: PlaceName, toll: boolean): boolean {
	const {tokens, tags, predicates} = scene;
	if (/^['’]s?$/u.test(tokens[name.to]?.form ?? '')) return true;
	if (prepositionBefore(tokens, tags, name.from, scene.words) !== null) return isLocated(scene, name);
	const first = predicates[clause]!.verbs[0];
	return toll && first !== undefined && name.to <= first && !endsName.has(tags[name.to]);
}
