import {growingTolls} from '../../language/concepts/fates.ts';
import {keySet} from '../grouping/keySet.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {limitToNothing} from './countriesTold.ts';

/**
 * Where numbers of one thing are limited to one country in the whole dossier, "in France" limits them to nothing; unless some are of a
 * continent. What befalls people is one thing: the missing of a country are its own where the dead are told country by country.
 */
export function dropHomeCountry(answers: readonly AnswerDraft[]): void {
	const countries = new Map<string, Set<string>>();
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		const known = countries.get(thingOf(answer)) ?? new Set();
		for (const country of answer.scopeCountries) known.add(country);
		countries.set(thingOf(answer), known);
	}
	const wide = new Set(answers.flatMap(answer => (answer.wide ? [thingOf(answer)] : [])));
	for (let step = 0; step < answers.length; step++) {
		const answer = answers[step]!;
		const {scope, scopeCountries} = answer;
		const isOfOne = countries.get(thingOf(answer))?.size === 1 && scope.size === 1 && scopeCountries.size === 1;
		if (isOfOne && !wide.has(thingOf(answer))) limitToNothing(answer);
	}
}

/** What a number counts, all tolls of a disaster taken for one. */
const thingOf = ({count: {what}}: Answer): string => (growingTolls.has(what) ? 'toll' : what);

/** The region where all of it happens, which every article names, limits a number to nothing. */
export function dropHomeRegion(answers: readonly AnswerDraft[], home: ReadonlySet<string>): void {
	if (home.size === 0) return;
	for (const answer of answers) answer.scope = keySet([...answer.scope].filter(place => !home.has(place)));
}
