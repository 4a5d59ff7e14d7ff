import {isWithin} from '../../language/concepts/concepts.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Quantity} from '../annotation.ts';

/** More people than this are rather lost to somebody else: customers, voters, staff. */
const mostLost = 100;

/**
 * `the loss` **`of three guests`**, `the village lost` **`eleven of its children`** `in the fire`, `pleure` **`deux pilotes`**: those whom somebody loses
 * or mourns are dead, but for those who may only have left. They stand behind the word, and of most it is told beside it what killed them.
 */
export function areLostToDeath(
	{max, measure}: Quantity,
	noun: string,
	happens: string | null,
	{isObject, isOfDeadly}: {readonly isObject: boolean; readonly isOfDeadly: () => boolean},
): boolean {
	if (!isObject || measure !== 'count' || !isWithin(noun, 'person') || (max ?? mostLost) >= mostLost) return false;
	if (happens === 'mourn') return true;
	if (happens === 'loss_money' || happens === 'casualties')
		return travelling.has(noun) || ofFamilyOrCrew.has(noun) || isOfDeadly();
	return happens === 'lose' && (ofFamilyOrCrew.has(noun) || isOfDeadly()) && !leavingPeople.has(noun);
}

/** Those who are lost to a carrier by death alone where it tells of the loss itself. */
const travelling: ReadonlySet<string> = conceptSet('guest traveller passenger tourist person man woman');

/** Those who are somebody's for life, and those who are lost with what they sail or fly, or in what they do. */
const ofFamilyOrCrew: ReadonlySet<string> = conceptSet(
	'child boy girl baby son daughter brother sister husband wife mother father parent crew pilot sailor fisherman firefighter rescuer',
);

/** Those who may go elsewhere whatever has happened. */
const leavingPeople: ReadonlySet<string> = conceptSet('customer worker voter player deputy');
