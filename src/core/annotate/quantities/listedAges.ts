import {namesPeople} from '../../language/concepts/namesPeople.ts';
import type {Language} from '../../language/language.ts';
import {ageOf, mayBeAge, ofAge} from './ages.ts';
import type {Draft, Reference} from './draft.ts';

/** As many people at most are listed with their ages. */
const mostListed = 6;

/** `Two brothers,` **`12 and 14,`** `drowned`, `deux passagères de` **`19 et 63 ans`**: as many numbers behind some people as there are people, and nothing else between, are their ages. */
export function byListedAges(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): Reference | null {
	for (let at = index - 1; at >= Math.max(0, index - mostListed) && drafts[at]!.sentence === draft.sentence; at--) {
		const people = drafts[at]!;
		if (people.unit === null || people.rule === ofAge) continue;
		const last = at + people.amount.max;
		const isList = last >= index && last <= at + mostListed && areAges(drafts.slice(at, last + 1), language);
		return isList && !goesOn(drafts, last, language) ? ageOf(language) : null;
	}
	return null;
}

/** Whether these drafts are a number of people, two or more, and as many ages. */
function areAges([people, ...ages]: readonly Draft[], language: Language): boolean {
	if (people === undefined || ages.length < 2 || ages.length !== people.amount.max) return false;
	if (people.unit === null || !namesPeople(people.unit, language.code)) return false;
	return ages.every((age, place) => {
		const before = place === 0 ? people : ages[place - 1]!;
		return age.sentence === people.sentence && mayStandInList(age, language) && isLinked(before, age, language);
	});
}

/** A number of nothing, or of years. */
const mayStandInList = (draft: Draft, language: Language): boolean =>
	mayBeAge(draft) && (draft.unit === null || draft.unit === language.units.age.name);

/** Whether only a sign and small words of a list stand between two numbers: `, aged`, `de`, `and`. */
function isLinked(before: Draft, {tokens, from}: Draft, {counting, numbers}: Language): boolean {
	let at = before.to;
	if (/^[,(—–-]$/u.test(tokens[at]?.text ?? '')) at++;
	if (tokens[at]?.form === numbers.joiner) at++;
	if (at === before.to || at > from) return at === from - 1 && numbers.of.has(tokens[at]!.form);
	return at === from || counting.aged.endingAt(tokens, from)?.from === at;
}

/** Whether another number of the list follows. */
const goesOn = (drafts: readonly Draft[], last: number, language: Language): boolean => {
	const next = drafts[last + 1];
	return (
		next !== undefined &&
		next.sentence === drafts[last]!.sentence &&
		next.unit === null &&
		isLinked(drafts[last]!, next, language)
	);
};
