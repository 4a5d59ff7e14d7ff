import {sitesWithin} from '../../language/sitesWithin.ts';
import type {AnswerDraft} from './answer.ts';

/** Places within others by their names, "Lima International Airport" in Lima, limit a number to these too; no countries do. */
export function nestPlaces(answers: readonly AnswerDraft[]): void {
	const places = new Set(answers.flatMap(({scope, scopeCountries}) => (scopeCountries.size === 0 ? [...scope] : [])));
	const outer = new Map<string, readonly string[]>();
	for (const place of places) {
		const around = placesAround(place).filter(name => places.has(name));
		if (around.length > 0) outer.set(place, around);
	}
	if (outer.size === 0) return;
	for (const answer of answers) {
		const around = [...answer.scope].flatMap(place => outer.get(place) ?? []);
		if (around.length > 0) answer.scope = new Set([...answer.scope, ...around]);
	}
}

/** The names that an id begins with, as far as a site within them is named behind: `san-jose` and `san` of `san-jose-airport`. */
function placesAround(id: string): string[] {
	const words = id.split('-');
	const site = words.findLastIndex(word => sitesWithin.has(word));
	return words.slice(1, site + 1).map((_, count) => words.slice(0, count + 1).join('-'));
}
