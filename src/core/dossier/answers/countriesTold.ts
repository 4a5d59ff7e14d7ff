import {fates, sharedEvents} from '../../language/concepts/fates.ts';
import {sideOf} from '../../language/concepts/sides.ts';
import {wideRegions} from '../../language/wideRegions.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {keySet} from '../grouping/keySet.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {nationMark} from './members.ts';

const nowhere = keySet([]);

/** Takes from an answer the places that it is limited to. */
export function limitToNothing(answer: AnswerDraft): void {
	answer.scope = nowhere;
	answer.scopeCountries = nowhere;
}

/**
 * `26 of our nationals have died`: those of their country's side, of whatever kind, where the same is told country by country; else
 * people from there, wherever they were.
 */
export function placeOwnPeople(answers: readonly AnswerDraft[]): void {
	const areOwn = ({scopeCountries, members}: Answer): boolean =>
		scopeCountries.size === 1 && members === nationMark + [...scopeCountries][0]!;
	const countries = countriesToldOf(answers.filter(answer => !areOwn(answer)));
	for (const answer of answers.filter(areOwn)) {
		const told = countries.get(answer.count.what) ?? nowhere;
		if (told.size > 1 && [...answer.scopeCountries].every(code => told.has(code))) answer.members = null;
		else limitToNothing(answer);
	}
}

/**
 * Where a toll is told country by country, that of no place which a body of one of them gives, `the Norwegian Red Cross counts 300
 * homeless`, is that of its country; and that which `officials in Central America` give is that of the region.
 */
export function placeByTellers(answers: readonly AnswerDraft[], actors: ActorIndex): void {
	const countries = countriesToldOf(answers);
	const fought = new Set(answers.filter(isOfFighters).map(({count}) => count.what));
	for (const answer of answers) {
		const {count, scope, wide, speaker, speakerCountry: code} = answer;
		if (speaker === null || scope.size > 0 || wide || count.everywhere || count.nation !== null) continue;
		const told = fates.has(count.what) && !fought.has(count.what) ? (countries.get(count.what) ?? nowhere) : nowhere;
		if (told.size < leastTold) continue;
		if (wideRegions.has(speaker)) answer.wide = true;
		const country = code !== null && told.has(code) ? actors.country(code) : undefined;
		if (code === null || country === undefined) continue;
		answer.scope = keySet([country]);
		answer.scopeCountries = keySet([code]);
	}
}
/** Those who fight, of whom each side tells what befell the other. */
const isOfFighters = ({members}: Answer): boolean => sideOf(members ?? '') === 'troop';

/** Countries at least of which a toll is told that is told country by country. */
export const leastTold = 2;

/** The countries of which a number is told alone, by what it counts. */
export function countriesToldOf(answers: readonly Answer[]): Map<string, Set<string>> {
	const countries = new Map<string, Set<string>>();
	for (const {count, scopeCountries} of answers)
		if (scopeCountries.size === 1)
			countries.set(count.what, new Set([...(countries.get(count.what) ?? []), ...scopeCountries]));
	return countries;
}

/** Where the tolls of all countries are told one by one as well, "in Chile and Peru" is all: it limits to nothing. */
export function dropWholes(answers: readonly AnswerDraft[]): void {
	const singles = countriesToldOf(answers);
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		const {scope, scopeCountries} = answer;
		if (scopeCountries.size < 2 || scope.size !== scopeCountries.size) continue;
		const all = singles.get(answer.count.what) ?? nowhere;
		if ([...all].every(code => scopeCountries.has(code))) limitToNothing(answer);
	}
}

/** Kinds of turnouts of which one is limited to a country and another to a place in one. */
export function turnoutsOfCountries(answers: readonly Answer[]): ReadonlySet<string> {
	const limited = answers.filter(({count, scope}) => sharedEvents.has(count.what) && scope.size > 0);
	const countries = limited.filter(({scopeCountries}) => scopeCountries.size > 0);
	const towns = limited.filter(({scopeCountries}) => scopeCountries.size === 0);
	return new Set(countries.map(({count}) => count.what).filter(what => towns.some(({count}) => count.what === what)));
}
