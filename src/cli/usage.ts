import {distanceTo, longestPattern} from '../core/search/editDistance.ts';

/** Exit codes: fine, something failed, wrong use, interrupted. */
export const exitCode = {fine: 0, failed: 1, usage: 2, interrupted: 130} as const;

/** The command line was used wrongly; the message is one line in the interface's language. */
export class UsageError extends Error {}

/** What was asked for cannot be done; the message is one line in the interface's language. */
export class FailedError extends Error {}

/** Everything has been said; the program ends with this exit code. */
export class Ended extends Error {
	readonly code: number;

	constructor(code: number) {
		super(`exit code ${code}`);
		this.code = code;
	}
}

/** Counts as less than any edit: a word that is cut short. */
const cutShort = 0.5;

/** The name that was most likely meant; undefined when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
	const word = typed.toLowerCase().slice(0, longestPattern);
	if (word === '') return undefined;
	const near = names
		.map(name => ({name, distance: distanceFrom(word, name)}))
		.sort((a, b) => a.distance - b.distance)[0];
	return near && near.distance < Number.POSITIVE_INFINITY ? near.name : undefined;
}

/** Edits from a word to a name; infinite when they are more than a third of the name. */
function distanceFrom(word: string, name: string): number {
	if (word.length > 1 && word !== name && name.toLowerCase().startsWith(word)) return cutShort;
	const limit = Math.max(1, Math.floor(name.length / 3));
	const distance = distanceTo(word, limit, false)(name.toLowerCase().slice(0, longestPattern));
	return distance > limit ? Number.POSITIVE_INFINITY : distance;
}
