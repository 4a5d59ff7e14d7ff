import {stringAt, stringTable} from '../../text/stringTable.ts';
import {type GroupedPlaces, pickPlaces} from '../groupedPlaces.ts';
import type {PackedActors} from './packedActors.ts';

/** The actors that are named in articles which have a number now, -1 for those that have none, with their mentions there. */
export function actorsIn({heads, mentions}: PackedActors, numbersNow: Int32Array): PackedActors {
	const count = mentions.firsts.length - 1;
	const named: number[] = [];
	for (let actor = 0; actor < count; actor++) if (isNamed(mentions, actor, numbersNow)) named.push(actor);
	return {
		heads: named.length === count ? heads : pickHeads(heads, named),
		mentions: pickPlaces(mentions, named, numbersNow),
	};
}

function isNamed({firsts, articles}: GroupedPlaces, actor: number, numbersNow: Int32Array): boolean {
	for (let row = firsts[actor]!; row < firsts[actor + 1]!; row++) if (numbersNow[articles[row]!]! >= 0) return true;
	return false;
}

function pickHeads(heads: PackedActors['heads'], actors: readonly number[]): PackedActors['heads'] {
	const all = JSON.parse(stringAt(heads, 0)) as unknown[];
	return stringTable([JSON.stringify(actors.map(actor => all[actor]))]);
}
