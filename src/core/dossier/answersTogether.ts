import {crews, fates, growingTolls, meansOfCrews, ruins, sharedEvents} from '../language/concepts/fates.ts';
import {unitOfMeasure} from '../language/measures.ts';
import {sitesWithin} from '../language/sitesWithin.ts';
import type {Answer} from './answers.ts';
import {comparedUnit, currencyOf} from './baseUnits.ts';
import {appendTo} from './chains.ts';
import {keySet} from './keySet.ts';
import {isOnTop} from './tolls.ts';

/** The same answer, limited to these places; copied also where they are its own, so that all answers are laid out alike in memory. */
const limitedTo = (answer: Answer, scope: ReadonlySet<string>, scopeCountries = answer.scopeCountries): Answer => ({
	...answer,
	scope,
	scopeCountries,
});

const nowhere = keySet([]);

/** Where numbers of one thing are limited to one country in the whole dossier, "in France" limits them to nothing; unless some are of a continent. */
export function withoutHomeCountry(answers: readonly Answer[]): Answer[] {
	const countries = new Map<string, Set<string>>();
	for (const {count, scopeCountries} of answers) {
		const known = countries.get(count.what) ?? new Set();
		for (const country of scopeCountries) known.add(country);
		countries.set(count.what, known);
	}
	const wide = new Set(answers.flatMap(({wide: isWide, count}) => (isWide ? [count.what] : [])));
	return answers.map(answer => {
		const {count, scope, scopeCountries} = answer;
		const isOfOne = countries.get(count.what)?.size === 1 && scope.size === 1 && scopeCountries.size === 1;
		const home = isOfOne && !wide.has(count.what);
		return home ? limitedTo(answer, nowhere, nowhere) : limitedTo(answer, scope);
	});
}

/** The region where all of it happens, which every article names, limits a number to nothing. */
export const withoutHomeRegion = (answers: readonly Answer[], home: ReadonlySet<string>): readonly Answer[] =>
	home.size === 0
		? answers
		: answers.map(answer => limitedTo(answer, keySet([...answer.scope].filter(place => !home.has(place)))));

/** Where the tolls of all countries are told one by one as well, "in Chile and Peru" is all: it limits to nothing. */
export function withoutWholes(answers: readonly Answer[]): Answer[] {
	const singles = new Map<string, Set<string>>();
	for (const {count, scopeCountries} of answers)
		if (scopeCountries.size === 1)
			singles.set(count.what, new Set([...(singles.get(count.what) ?? []), ...scopeCountries]));
	return answers.map(answer => {
		const {scope, scopeCountries} = answer;
		const all = singles.get(answer.count.what) ?? new Set();
		const whole =
			scopeCountries.size > 1 && scope.size === scopeCountries.size && [...all].every(code => scopeCountries.has(code));
		return whole ? limitedTo(answer, nowhere, nowhere) : limitedTo(answer, scope);
	});
}

/** Places within others by their names, "Lima International Airport" in Lima, limit a number to these too; no countries do. */
export function withNestedPlaces(answers: readonly Answer[]): Answer[] {
	const places = new Set(answers.flatMap(({scope, scopeCountries}) => (scopeCountries.size === 0 ? [...scope] : [])));
	const outer = new Map<string, readonly string[]>();
	for (const place of places) {
		const around = placesAround(place).filter(name => places.has(name));
		if (around.length > 0) outer.set(place, around);
	}
	if (outer.size === 0) return [...answers];
	return answers.map(answer => {
		const around = [...answer.scope].flatMap(place => outer.get(place) ?? []);
		return limitedTo(answer, around.length === 0 ? answer.scope : new Set([...answer.scope, ...around]));
	});
}

/** The names that an id begins with, as far as a site within them is named behind: `san-jose` and `san` of `san-jose-airport`. */
function placesAround(id: string): string[] {
	const words = id.split('-');
	const site = words.findLastIndex(word => sitesWithin.has(word));
	return words.slice(1, site + 1).map((_, count) => words.slice(0, count + 1).join('-'));
}

/** Days before its article after which a dated number is of another time. */
const recent = 20;

/** Marks the answers that their article dates to another day than the rest; a date of which a number is told again without it is the rest's. */
export function withOtherDays(answers: readonly Answer[]): Answer[] {
	const keyOf = ({article, count}: Answer): string => `${article} ${count.what}`;
	const dated = answers.filter(({asOf}) => asOf !== null);
	const undated = answers.filter(({asOf}) => asOf === null);
	const kinds = new Set(undated.map(keyOf));
	const numbers = new Set(undated.map(answer => `${keyOf(answer)} ${answer.low} ${answer.high}`));
	const retold = dated.filter(answer => numbers.has(`${keyOf(answer)} ${answer.low} ${answer.high}`));
	const days = new Set(retold.map(answer => `${keyOf(answer)} ${answer.asOf}`));
	return answers.map(answer => {
		const {asOf, published} = answer;
		const old = published === null || daysBetween(asOf, published) > recent;
		const isRest = days.has(`${keyOf(answer)} ${asOf}`);
		return {...answer, otherDay: asOf !== null && old && !isRest && kinds.has(keyOf(answer))};
	});
}

/** Days from the first day of a date to another; 0 when one is not known to the day. */
function daysBetween(date: string | null, other: string): number {
	const days = (Date.parse(other.slice(0, 10)) - Date.parse(date?.slice(0, 10) ?? '')) / 86_400_000;
	return Number.isNaN(days) ? 0 : days;
}

/**
 * Marks the answers whose limits matter: their article limits numbers of the same thing to several places, or what they
 * count is among `wide`.
 */
export function withManyScopes(answers: readonly Answer[], wide: ReadonlySet<string>): Answer[] {
	const keyOf = ({article, count}: Answer): string => `${article} ${count.what}`;
	const shared = new Map<string, ReadonlySet<string>>();
	for (const answer of answers) {
		if (answer.scope.size === 0) continue;
		const known = shared.get(keyOf(answer));
		shared.set(keyOf(answer), known ? new Set([...known].filter(place => answer.scope.has(place))) : answer.scope);
	}
	return answers.map(answer => ({
		...answer,
		manyScopes: shared.get(keyOf(answer))?.size === 0 || wide.has(answer.count.what),
	}));
}

/** `19 of the victims had suffocated` are a part of the toll where their article has a larger one, and else all of whom it tells. */
export const withPartsOfTolls = (own: readonly Answer[]): Answer[] =>
	own.map(answer => ({...answer, part: answer.part && !(isOfVictims(answer) && !hasLargerToll(own, answer))}));

const isOfVictims = ({count: {members}, quantity: {partOf}}: Answer): boolean => members === 'victim' && partOf === -1;

const hasLargerToll = (own: readonly Answer[], {count: {what}, high}: Answer): boolean =>
	own.some(other => other.count.what === what && !other.part && other.low > high);

/** Marks the first toll of each article, of each kind, the first number of its crews and their means, and of what lies in ruins. */
export function withLeads(answers: readonly Answer[]): Answer[] {
	const first = new Map<string, Answer>();
	for (const answer of answers) {
		const toll = tollOf(answer);
		if (toll === null || answer.part || isOnTop(answer) || isAmountOfChange(answer)) continue;
		const key = `${answer.article} ${toll}`;
		const before = first.get(key);
		if (before === undefined || comesBefore(answer, before)) first.set(key, answer);
	}
	const leads = new Set(first.values());
	return answers.map(answer => ({...answer, lead: leads.has(answer)}));
}

/** The earlier number; one of several people before that of one alone: a toll that begins with somebody is told in full further down. */
function comesBefore(one: Answer, other: Answer): boolean {
	const [isOne, isOther] = [one.high <= 1, other.high <= 1];
	return isOne === isOther ? one.index < other.index : isOther;
}

/** What a number counts that goes up while a story goes on; null for others. */
function tollOf({count: {what, event}, quantity}: Answer): string | null {
	const {measure} = quantity;
	if (growingTolls.has(what) || crews.has(what) || meansOfCrews.has(what)) return what;
	if (event === null || !ruins.has(event)) return null;
	if (measure === 'measure') return unitOfMeasure(comparedUnit(quantity)).dimension === 'area' ? 'land in ruins' : null;
	return measure === 'count' && !fates.has(what) ? `${what} in ruins` : null;
}

/** Takes an article's passengers for all on board where it tells of nobody else there: `433 passengers`, `459 people on board`. */
export function withAllAboard(own: readonly Answer[]): Answer[] {
	const areAlone = !own.some(isOnBoardToo);
	return own.map(answer => ({...answer, members: areAlone && isOfPassengers(answer) ? null : answer.members}));
}

const isOfPassengers = ({count: {what}, members}: Answer): boolean => what === 'aboard' && members === 'passenger';

/** The crew, or people on board who are not called passengers. */
const isOnBoardToo = ({count: {what}, members}: Answer): boolean =>
	what === 'crew' || members === 'crew' || (what === 'aboard' && members !== 'passenger');

/** Whether a number tells by how much something changed. */
export const isAmountOfChange = ({quantity}: Answer): boolean =>
	quantity.change === 'rise' || quantity.change === 'fall';

/** Kinds of turnouts of which one is limited to a country and another to a place in one. */
export function turnoutsOfCountries(answers: readonly Answer[]): ReadonlySet<string> {
	const limited = answers.filter(({count, scope}) => sharedEvents.has(count.what) && scope.size > 0);
	const countries = limited.filter(({scopeCountries}) => scopeCountries.size > 0);
	const towns = limited.filter(({scopeCountries}) => scopeCountries.size === 0);
	return new Set(countries.map(({count}) => count.what).filter(what => towns.some(({count}) => count.what === what)));
}

/** A number stands alone where its article has no other of its kind within this factor. */
const aloneWithin = 2;

/** Marks the numbers that no other one of their article is near to, of what is measured alike: what another article tells near them is hardly anything else. */
export function withLoners(answers: readonly Answer[]): Answer[] {
	const groups = new Map<string, Answer[]>();
	for (const answer of answers) appendTo(groups, `${answer.article} ${scaleOf(answer)}`, answer);
	const loners = new Set<Answer>();
	for (const group of groups.values()) {
		const inOrder = group.sort((a, b) => a.low - b.low);
		for (const [at, answer] of inOrder.entries())
			if (isFarBelow(inOrder, at) && isFarAbove(inOrder, at)) loners.add(answer);
	}
	return answers.map(answer => ({...answer, alone: loners.has(answer)}));
}

/** What numbers are compared by: one currency, one dimension, one thing. */
const scaleOf = ({quantity, count}: Answer): string =>
	quantity.measure === 'money'
		? `money ${currencyOf(quantity)}`
		: quantity.measure === 'measure'
			? unitOfMeasure(comparedUnit(quantity)).dimension
			: quantity.measure === 'count'
				? `count ${count.what}`
				: quantity.measure;

/** Whether the nearest other value below a number is far from it, and the same above; the same value again is no other one. */
function isFarBelow(inOrder: readonly Answer[], at: number): boolean {
	const {low} = inOrder[at]!;
	let before = at - 1;
	while (before >= 0 && inOrder[before]!.low === low) before--;
	return before < 0 || inOrder[before]!.low * aloneWithin < low;
}
function isFarAbove(inOrder: readonly Answer[], at: number): boolean {
	const {low} = inOrder[at]!;
	let next = at + 1;
	while (next < inOrder.length && inOrder[next]!.low === low) next++;
	return next >= inOrder.length || inOrder[next]!.low > low * aloneWithin;
}
