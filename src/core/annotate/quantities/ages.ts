import {conceptOf} from '../../language/concepts/concepts.ts';
import {namesPeople} from '../../language/concepts/namesPeople.ts';
import {givenNames} from '../../language/givenNames.ts';
import type {Language} from '../../language/language.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Token} from '../../text/token.ts';
import {
	adjectiveClass,
	givenClass,
	hasClass,
	nounClass,
	properClass,
	surnameClass,
	verbClass,
} from '../../text/wordClass.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf, nounOf} from './nouns.ts';

/** Nobody is older, in years. */
const oldest = 120;

/** Words back in which a noun for an age may stand. */
const ageReach = 8;

/** Rule of years that are somebody's age. */
export const ofAge = 'age';

/** A reference to years that are somebody's age. */
export const ageOf = ({units}: Language): Reference => ({
	unit: units.age.name,
	noun: null,
	measure: 'duration',
	per: null,
	rule: ofAge,
});

/** Whether a number may be how old somebody is, in years. */
export const mayBeAge = ({amount}: Draft): boolean => Number.isInteger(amount.max) && amount.max <= oldest;

/** `he was 84.`, `the dead were past 70`: a bare number that its own words say to be somebody's age, whatever is counted before; of limits only with what is told before. */
export const byOwnAge = (draft: Draft, language: Language): Reference | null =>
	mayBeAge(draft) && (isOfOne(draft, language) || isPastAge(draft, language) || isOpenAge(draft, language))
		? ageOf(language)
		: null;

/** `raise the retirement age from 62 to 64`, `the victims were under 18`: a bare number near a noun for an age, or behind people and a limit. */
export const byAge = (draft: Draft, language: Language): Reference | null =>
	mayBeAge(draft) && (isNearAge(draft, language) || isBeyondAge(draft, language) || isPredicate(draft, language))
		? ageOf(language)
		: null;

/**
 * Whether years are how old somebody is: `la victime` **`avait`** `34 ans`, `les disparus` **`ont`** `entre 17 et 52 ans`, where nothing
 * is told behind of what they are years, `un` **`pêcheur de`** `50 ans`, `le` **`guide,`** `50 ans,`; not `30 ans` **`de`** `métier`.
 */
export function areYearsOfPeople(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
	const {counting, clauses, numbers, headFirst} = language;
	if (!headFirst || numbers.of.has(tokens[to]?.form ?? '')) return false;
	const formAt = (at: number): string => tokens[at]?.form ?? '';
	if (numbers.of.has(formAt(from - 1))) return isPeople(tokens, from - 2, language);
	if (tokens[from - 1]?.text === ',' && endsAge({tokens, to}, language)) return isOnePerson(tokens, from - 2, language);
	const verb = clauses.that.has(formAt(from - 1)) ? from - 2 : from - 1;
	if (!counting.havingAge.has(formAt(verb)) || !endsAge({tokens, to}, language)) return false;
	const last = clauses.negationParticles.has(formAt(verb - 1)) ? verb - 2 : verb - 1;
	return (
		clauses.persons.has(formAt(last)) ||
		counting.youngest.endingAt(tokens, last + 1) !== null ||
		isSomebody(tokens, last, language) ||
		isOfPeople(tokens, last, language)
	);
}

const isNearAge = ({tokens, from}: Draft, {counting}: Language): boolean =>
	tokens.slice(Math.max(0, from - ageReach), from).some(({form}) => counting.ages.has(form));

const isOfOne = (draft: Draft, language: Language): boolean =>
	(!language.counting.ageLimits.has(draft.tokens[draft.from]!.form) && isPredicate(draft, language)) ||
	isOfExtreme(draft, language) ||
	isOfPerson(draft, language);

/** Whether nothing is counted behind a number, and the statement that it ends may be of an age. */
function endsAge({tokens, to}: Pick<Draft, 'tokens' | 'to'>, {counting}: Language): boolean {
	const next = tokens[to];
	return next === undefined || /^[.,;)”"–—]$/u.test(next.text) || counting.behindAge.has(next.form);
}

const isCopula = (token: Token | undefined, {counting}: Language): boolean =>
	token?.readings.some(({lemma}) => lemma === counting.copula) ?? false;

/** `her daughter,` **`who was`** `11,`, **`he was`** `84 when`, **`he will be`** `40 by`, **`her sister was`** `13;`, **`were under`** `18.` */
function isPredicate(draft: Draft, language: Language): boolean {
	const {tokens, from, amount} = draft;
	const {counting} = language;
	if (!isCopula(tokens[from - 1], language) || amount.max <= 1 || !endsAge(draft, language)) return false;
	const subject = from - (counting.willBe.has(tokens[from - 2]?.form ?? '') ? 3 : 2);
	if (counting.ageLimits.has(tokens[from]!.form)) return isOfPeople(tokens, subject, language);
	return counting.agedPronouns.has(tokens[subject]?.form ?? '') || isSomebody(tokens, subject, language);
}

/** `half of the tenants` **`were past`** `58`: people, and a word of an age that somebody has behind them. */
function isPastAge({tokens, from, amount}: Draft, language: Language): boolean {
	if (amount.max < leastLimit || !language.counting.beyondAge.has(tokens[from - 1]?.form ?? '')) return false;
	const subject = beforeAside(tokens, from - 3);
	const isNumber = tokens
		.slice(Math.max(0, subject - peopleReach), subject)
		.some(({form}) => language.counting.numberNouns.has(form));
	return isCopula(tokens[from - 2], language) && !isNumber && isOfPeople(tokens, subject, language);
}

/** `a third were` **`58 or older`**, `ont` **`58 ans ou plus`**. */
const isOpenAge = ({tokens, to, amount}: Draft, {counting}: Language): boolean =>
	counting.openAge.startingAt(tokens, amount.number.to) !== null || counting.openAge.startingAt(tokens, to) !== null;

/** The token before an aside that ends at a comma, `the dead` **`, they point out,`** `were`; the same where none does. */
function beforeAside(tokens: readonly Token[], last: number): number {
	if (tokens[last]?.text !== ',') return last;
	for (let at = last - 1; at > last - longestAside && at > 0; at--) if (tokens[at]!.text === ',') return at - 1;
	return last;
}

/** Tokens at most of an aside between somebody and the verb. */
const longestAside = 20;

/** Whether a subject that ends at a token is one person, by a word or by name: **`her sister`**`, Chiara,`, **`Anna Lind`**`, who had a shop,`. */
function isSomebody(tokens: readonly Token[], last: number, language: Language): boolean {
	const {counting} = language;
	const isPerson = (at: number): boolean =>
		counting.agedPersons.has(tokens[at]?.form ?? '') || isOnePerson(tokens, at, language);
	if (tokens[last]?.text !== ',') return isPerson(last) || isNamed(tokens, last);
	let opening = last - 1;
	while (opening > last - longestAside && tokens[opening]?.text !== ',') opening--;
	if (tokens[opening]?.text !== ',') return false;
	const isWho = counting.agedPronouns.has(tokens[opening + 1]?.form ?? '');
	const isNameAside = isGiven(tokens[opening + 1]) && tokens[opening + 2]?.capital === true;
	return opening > 0 && (isPerson(opening - 1) || isNameAside || (isWho && tokens[opening - 1]!.capital));
}

/** **`Anna`**, **`Anna Lind`**, **`Lind`**: a given name, alone or before another name, or a surname that is no other word. */
const isNamed = (tokens: readonly Token[], last: number): boolean =>
	isGiven(tokens[last]) || (tokens[last]?.capital === true && (isGiven(tokens[last - 1]) || isSurname(tokens[last]!)));

const isSurname = (token: Token): boolean =>
	hasClass(token, surnameClass) && !hasClass(token, nounClass | adjectiveClass | verbClass | properClass);

const isGiven = (token: Token | undefined): boolean =>
	token?.capital === true && (hasClass(token, givenClass) || givenNames.has(token.form));

/** **`the captain`**, **`her neighbour`**: one person by what they are. */
function isOnePerson(tokens: readonly Token[], at: number, {code, counting, names}: Language): boolean {
	const token = tokens[at];
	const first = hasClass(tokens[at - 1], adjectiveClass) ? at - 2 : at - 1;
	if (token === undefined || ![first, at - 1].some(index => counting.determiners.has(tokens[index]?.form ?? '')))
		return false;
	if (names.roles.has(token.form)) return true;
	const noun = token.readings.find(({pos, number}) => pos === 'noun' && number === 'singular');
	return noun !== undefined && namesPeople(noun.lemma, code);
}

/** Words at most from people to the verb that tells an age of them: `nine of the` **`victims`** `were under 18`. */
const peopleReach = 4;

/** `the` **`victims`** `were under 18`: whether people stand nearest before the verb. */
function isOfPeople(tokens: readonly Token[], last: number, language: Language): boolean {
	for (let at = last; at >= Math.max(0, last - peopleReach); at--) {
		if (isPeople(tokens, at, language)) return true;
		if (nounOf(tokens[at]!) !== null) return false;
	}
	return false;
}

/** Whether a word names people, stands for them, or tells what befell them. */
function isPeople(tokens: readonly Token[], at: number, language: Language): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (casualtyOf(token, language) !== null || language.counting.peoplePronouns.has(token.form)) return true;
	const noun = nounOf(token);
	return noun !== null && namesPeople(noun, language.code);
}

/** The youngest age that sets people apart; of children any does. */
const leastLimit = 5;
const children: ReadonlySet<string> = conceptSet('child baby');
const areChildren = (token: Token | undefined, {code}: Language): boolean => {
	const noun = token === undefined ? null : nounOf(token);
	return noun !== null && children.has(conceptOf(noun, code, 'noun')?.group ?? '');
};

/** **`people over`** `65 are`, **`anyone under`** `18`: people and a limit right behind them. */
const isBeyondAge = ({tokens, from, amount}: Draft, language: Language): boolean =>
	(amount.max >= leastLimit || areChildren(tokens[from - 1], language)) &&
	amount.from === from + 1 &&
	language.counting.ageLimits.has(tokens[from]!.form) &&
	isPeople(tokens, from - 1, language);

/** Words at most from the youngest or oldest to the verb: `the oldest` **`of the five`** `was 47`. */
const extremeReach = 5;

/** **`the oldest was`** `47`, **`at`** `13` **`the youngest`**, **`le plus vieux`** `47`: the age of who is told to be the youngest or the oldest. */
function isOfExtreme(draft: Draft, language: Language): boolean {
	const {tokens, from, to} = draft;
	const {counting} = language;
	if (counting.ageAt.has(tokens[from - 1]?.form ?? ''))
		return counting.theArticles.has(tokens[to]?.form ?? '') && counting.youngest.startingAt(tokens, to + 1) !== null;
	if (!endsAge(draft, language)) return false;
	if (!isCopula(tokens[from - 1], language)) return counting.youngest.endingAt(tokens, from) !== null;
	for (let at = from - 1; at >= Math.max(1, from - 1 - extremeReach); at--) {
		if (tokens[at - 1]!.kind === 'sign') return false;
		if (counting.youngest.endingAt(tokens, at) !== null) return true;
	}
	return false;
}

/** **`a girl of`** `14`: not `a mother of five`. */
const isOfPerson = (draft: Draft, language: Language): boolean =>
	language.counting.agedNouns.endingAt(draft.tokens, draft.from) !== null && endsAge(draft, language);
