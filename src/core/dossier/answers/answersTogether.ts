import {
	crews,
	fates,
	fatesListed,
	growingTolls,
	meansOfCrews,
	nameOnList,
	ruins,
	sharedEvents,
} from '../../language/concepts/fates.ts';
import {sideOf} from '../../language/concepts/sides.ts';
import {sitesWithin} from '../../language/sitesWithin.ts';
import {wideRegions} from '../../language/wideRegions.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {keySet} from '../grouping/keySet.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {comparedCount, comparedQuantity} from './comparedParts.ts';
import {nationMark} from './members.ts';
import {leastOfCrowd} from './tellingNumbers.ts';
import {isOnTop} from './tolls.ts';

// What answers tell of each other is marked on them where they are: a copy of all for each mark would be most of what is thrown away.

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

/** Days before its article after which a dated number is of another time. */
const recent = 20;

/** Marks the answers that their article dates to another day than the rest; a date of which a number is told again without it is the rest's. */
export function markOtherDays(answers: readonly AnswerDraft[]): void {
	const keyOf = ({article, count}: Answer): string => `${article} ${count.what}`;
	const dated = answers.filter(({asOf}) => asOf !== null);
	const undated = answers.filter(({asOf}) => asOf === null);
	const kinds = new Set(undated.map(keyOf));
	const numbers = new Set(undated.map(answer => `${keyOf(answer)} ${answer.low} ${answer.high}`));
	const retold = dated.filter(answer => numbers.has(`${keyOf(answer)} ${answer.low} ${answer.high}`));
	const days = new Set(retold.map(answer => `${keyOf(answer)} ${answer.asOf}`));
	for (const answer of dated) {
		const {asOf, published} = answer;
		const old = published === null || daysBetween(asOf, published) > recent;
		answer.otherDay = old && !days.has(`${keyOf(answer)} ${asOf}`) && kinds.has(keyOf(answer));
	}
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
export function markManyScopes(answers: readonly AnswerDraft[], wide: ReadonlySet<string>): void {
	const keyOf = ({article, count}: Answer): string => `${article} ${count.what}`;
	const shared = new Map<string, ReadonlySet<string>>();
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		if (answer.scope.size === 0) continue;
		const known = shared.get(keyOf(answer));
		shared.set(keyOf(answer), known ? new Set([...known].filter(place => answer.scope.has(place))) : answer.scope);
	}
	for (const answer of answers)
		answer.manyScopes = shared.get(keyOf(answer))?.size === 0 || wide.has(answer.count.what);
}

/** `19 of the victims had suffocated` are a part of the toll where their article has a larger one, and else all of whom it tells. */
export function markPartsOfTolls(own: readonly AnswerDraft[]): void {
	const wholes = own.filter(answer => answer.part && isOfVictims(answer) && !hasLargerToll(own, answer));
	for (const answer of wholes) answer.part = false;
}

const isOfVictims = ({count: {members}, quantity: {partOf}}: Answer): boolean => members === 'victim' && partOf === -1;

const hasLargerToll = (own: readonly Answer[], {count: {what}, high}: Answer): boolean =>
	own.some(other => other.count.what === what && !other.part && other.low > high);

/**
 * `14 died in Chile.` **`Eight others`** `died in Peru`: they come on top of those of another country, and are all of whom their article
 * tells in theirs.
 */
export function markOthersElsewhere(own: readonly AnswerDraft[]): void {
	const told = new Map<string, number>();
	const limited = own.filter(({count, scope}) => fates.has(count.what) && scope.size > 0);
	for (const {count, scope} of limited)
		for (const key of [count.what, ...[...scope].map(place => `${count.what} ${place}`)])
			told.set(key, (told.get(key) ?? 0) + 1);
	for (const answer of limited) {
		const {quantity, scope, scopeCountries, count} = answer;
		if (!quantity.additional || scopeCountries.size !== 1 || told.get(count.what)! < leastTold) continue;
		const isAlone = [...scope].every(place => told.get(`${count.what} ${place}`) === 1);
		if (isAlone) answer.quantity = comparedQuantity({...quantity, additional: false});
	}
}

/** Marks the first toll of each article, of each kind, the first number of its crews and their means, and of what lies in ruins. */
export function markLeads(answers: readonly AnswerDraft[]): void {
	const first = new Map<string, AnswerDraft>();
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		const toll = tollOf(answer);
		if (toll === null || answer.part || isOnTop(answer) || isAmountOfChange(answer)) continue;
		const key = `${answer.article} ${toll}`;
		const before = first.get(key);
		if (before === undefined || comesBefore(answer, before)) first.set(key, answer);
	}
	for (const answer of first.values()) answer.lead = true;
}

/**
 * The earlier number; that of a whole region before those of its countries, and one of several people before that of one alone: a toll
 * that begins with a country or with somebody is told in full further down.
 */
function comesBefore(one: Answer, other: Answer): boolean {
	if (one.wide !== other.wide && one.scope.size + other.scope.size > 0) return one.wide;
	const [isOne, isOther] = [one.high <= 1, other.high <= 1];
	return isOne === isOther ? one.index < other.index : isOther;
}

/** What a number counts that goes up while a story goes on; null for others. */
function tollOf({count: {what, event}, quantity, unit}: Answer): string | null {
	const {measure} = quantity;
	if (growingTolls.has(what) || crews.has(what) || meansOfCrews.has(what)) return what;
	if (event === null || !ruins.has(event)) return null;
	if (measure === 'measure') return unit.dimension === 'area' ? 'land in ruins' : null;
	return measure === 'count' && !fates.has(what) ? `${what} in ruins` : null;
}

/** Takes an article's passengers for all on board where it tells of nobody else there: `433 passengers`, `459 people on board`. */
export function markAllAboard(own: readonly AnswerDraft[]): void {
	if (own.some(isOnBoardToo)) return;
	for (const answer of own.filter(isOfPassengers)) answer.members = null;
}

const isOfPassengers = ({count: {what}, members}: Answer): boolean => what === 'aboard' && members === 'passenger';

/** The crew, or people on board who are not called passengers. */
const isOnBoardToo = ({count: {what}, members}: Answer): boolean =>
	what === 'crew' || members === 'crew' || (what === 'aboard' && members !== 'passenger');

/** The names of a list are at most so many times as many as another source counts, or as few. */
const mostNamed = 2;

/** Takes the names on a list for those of whom their article counts nearly as many: `27 names`, where 23 are dead. */
export function markNames(own: readonly AnswerDraft[]): void {
	for (const names of own) {
		if (names.count.what !== nameOnList || names.low < leastOfCrowd) continue;
		const named = own
			.filter(answer => fatesListed.has(answer.count.what) && !answer.part && timesApart(names, answer) <= mostNamed)
			.sort((one, other) => timesApart(names, one) - timesApart(names, other))[0];
		if (named === undefined) continue;
		names.count = comparedCount({...names.count, what: named.count.what, event: named.count.event});
		names.kind = named.kind;
		names.members = named.members;
	}
}

const timesApart = (one: Answer, other: Answer): number =>
	Math.max(one.high, other.high) / Math.max(1, Math.min(one.low, other.low));

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
export function markLoners(answers: readonly AnswerDraft[]): void {
	const groups = new Map<string, AnswerDraft[]>();
	for (let place = 0; place < answers.length; place++) {
		const answer = answers[place]!;
		appendTo(groups, `${answer.article} ${scaleOf(answer)}`, answer);
	}
	for (const group of groups.values()) {
		const inOrder = group.sort((a, b) => a.low - b.low);
		for (let from = 0, to = 0; from < inOrder.length; from = to) {
			to = endOfValue(inOrder, from);
			if (isFarBelow(inOrder, from) && isFarAbove(inOrder, to))
				for (let at = from; at < to; at++) inOrder[at]!.alone = true;
		}
	}
}

/** The place behind the last of those with the same value: a text may tell one value many thousand times. */
function endOfValue(inOrder: readonly Answer[], from: number): number {
	let to = from + 1;
	while (to < inOrder.length && inOrder[to]!.low === inOrder[from]!.low) to++;
	return to;
}

/** What numbers are compared by: one currency, one dimension, one thing. */
const scaleOf = ({quantity, unit, count}: Answer): string =>
	quantity.measure === 'money'
		? `money ${unit.currency}`
		: quantity.measure === 'measure'
			? unit.dimension
			: quantity.measure === 'count'
				? `count ${count.what}`
				: quantity.measure;

/** Whether the nearest other value below those from a place on is far from them, and that above those before one. */
const isFarBelow = (inOrder: readonly Answer[], from: number): boolean =>
	from === 0 || inOrder[from - 1]!.low * aloneWithin < inOrder[from]!.low;
const isFarAbove = (inOrder: readonly Answer[], to: number): boolean =>
	to === inOrder.length || inOrder[to]!.low > inOrder[to - 1]!.low * aloneWithin;
