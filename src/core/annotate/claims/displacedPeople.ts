import {bringing, homes, leaving, refuges, settlements, stayingSomewhere} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import {plainObjectTags} from './plainObjectTags.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Words at most from a verb to the place that is left, and from a preposition to the refuge. */
const objectReach = 4;

/** People of any kind, or those who live somewhere: those of a trade go and stay for other reasons. */
const mayFlee = (noun: string): boolean => anybody.has(noun) || noun === 'villager';

/** Whether those counted are told to have left where they live, or to be where such people are put up. */
export const areDisplaced = (scene: Scene, clause: number, at: number, noun: string): boolean =>
	mayFlee(noun) && (leaveHome(scene, clause, at) || areInRefuge(scene, clause, at));

/** Words at most from a verb to the number that is its object: `drove` **`an estimated`** `8,000`. */
const hedgeReach = 3;

/** **`driven`** `8,000 people` **`from their homes`**, **`chassé`** `8 000 familles` **`de leurs villages`**: whatever a verb before has done to others. */
export function areDrivenOut({tokens, meanings, words}: Scene, at: number, end: number): boolean {
	const isDriven = tokens.slice(Math.max(0, at - hedgeReach), at).some(token => isVerbAmong(token, words.drivingVerbs));
	if (!isDriven) return false;
	if (meanings[end]?.group === 'displaced' && words.prepositions.has(tokens[end]!.form)) return true;
	const owner = tokens.findIndex(({form}, index) => index > end && words.possessives.has(form));
	const home = meanings[owner + 1]?.id ?? '';
	const isSource = tokens.slice(end, owner).every(({form}) => words.prepositions.has(form) || words.outOf.has(form));
	return owner > 0 && owner - end <= hedgeReach && isSource && (homes.has(home) || settlements.has(home));
}

/** `8,000 people have` **`left two towns`**, `ont` **`abandonné leurs villages`**. */
function leaveHome({predicates, tags, meanings}: Scene, clause: number, at: number): boolean {
	const {head, passive, negated} = predicates[clause]!;
	if (head === null || head < at || passive || negated || !leaving.has(meanings[head]?.group ?? '')) return false;
	for (let index = head + 1; index <= head + objectReach && !endsObject.has(tags[index]); index++)
		if (tags[index] === 'noun') return isLeft(meanings[index]?.id ?? '');
	return false;
}
const isLeft = (id: string): boolean => settlements.has(id) || id === 'house' || id === 'area';
const endsObject: ReadonlySet<Tag | undefined> = new Set([undefined, 'preposition', 'sign', 'finite', 'coordinator']);

/** `8,000 villagers were` **`moved to schools`**, `sont` **`hébergés dans 30 écoles`**: brought there or put up there, by a verb that has no object of its own. */
function areInRefuge({clauses, tags, tokens, meanings, words}: Scene, clause: number, at: number): boolean {
	const place = clauses[clause]!.tokens.find(
		index => index > at && tags[index] === 'noun' && refuges.has(meanings[index]?.id ?? ''),
	);
	if (place === undefined) return false;
	const verb = tags.findLastIndex((tag, index) => index < place && isVerbTag(tag));
	if (verb <= at || plainObjectTags.has(tags[verb + 1])) return false;
	const link = tags.findLastIndex((tag, index) => index < place && tag === 'preposition');
	if (link < verb || place - link > objectReach) return false;
	const group = meanings[verb]?.group ?? '';
	const isBrought = bringing.has(group) || words.bringingVerbs.has(lemmaOf(tokens[verb]!, tags[verb]!));
	return isBrought || stayingSomewhere.has(group);
}
