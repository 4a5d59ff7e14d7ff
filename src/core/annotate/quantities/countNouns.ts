import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isNounAmong, isVerbAmong} from '../../text/wordAmong.ts';
import {adjectiveClass, adverbClass, hasClass, infinitiveClass, pluralNounClass} from '../../text/wordClass.ts';
import {nounBehindOf} from './countedNoun.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf, nounOf} from './nouns.ts';
import {isTold} from './toldAside.ts';

/** `at least 40 who fell ill`. */
export function byRelative({tokens, counted}: Draft, {counting}: Language): Reference | null {
	if (!counting.relatives.has(tokens[counted.to]?.form ?? '')) return null;
	for (let at = counted.to + 1; at < Math.min(tokens.length, counted.to + 5); at++)
		for (const {lemma, pos} of tokens[at]!.readings) {
			const unit = pos === 'verb' ? counting.casualtyVerbs.get(lemma) : undefined;
			if (unit) return countOf(unit, tokens[at]!, 'relative');
			if (pos === 'verb' && counting.peopleVerbs.has(lemma)) return countOf(counting.people, null, 'relative');
		}
	return null;
}

/** How many words back a noun for the count may stand. */
const countNounReach = 40;

/** The same for `population`, which much is said of besides its number. */
const populationReach = 8;

/** `the death toll hits 85,000`, `the number of people in need at 1.8m`, `the injured numbered 1,500`. */
export function byCountNoun({tokens, from, amount}: Draft, language: Language): Reference | null {
	for (let at = from - 1; at >= Math.max(0, from - countNounReach); at--) {
		const here = tokens[at]!;
		if (endsPart(tokens, at) && at < from - 1) return null;
		if (isNoToll(tokens, at, language)) continue;
		const toll = tollOf(here, language);
		if (toll) return countOf(toll, null, 'toll');
		const tellsPopulation = amount.max >= 1000 ? from - at <= populationReach : isBeside(tokens, at, from);
		if (language.counting.populations.has(here.form) && tellsPopulation)
			return countOf(language.counting.inhabitant, here, 'population');
		const noun = namedByNumber(tokens, at, from, language) ?? theCasualties(tokens, at, language);
		if (noun) return noun;
	}
	return null;
}

/** `population` **`700`**, `population: 700`. */
const isBeside = (tokens: readonly Token[], noun: number, number: number): boolean =>
	number === noun + 1 || (number === noun + 2 && tokens[noun + 1]!.kind === 'sign');

/** `dépôts de` **`bilan`**, **`toll`** `road`. */
const isNoToll = (tokens: readonly Token[], at: number, {counting: {noTolls}}: Language): boolean =>
	noTolls.endingAt(tokens, at + 1) !== null || noTolls.startingAt(tokens, at) !== null;

/** Whether no noun for a toll stands between two numbers, so that the toll before both is counted in the noun of the first: `the toll is 49 cases,` **`22`** `confirmed`. */
export const isOfNamedToll = ({tokens, from}: Draft, {to}: Draft, language: Language): boolean =>
	!tokens.slice(to, from).some(token => tollOf(token, language) !== null);

/** A semicolon, or a full stop that is no abbreviation's within a row: `in Marvol, Ont.,` `is now 13`. */
const endsPart = (tokens: readonly Token[], at: number): boolean =>
	/^[;.]$/u.test(tokens[at]!.text) && tokens[at + 1]?.kind !== 'number' && tokens[at + 1]?.text !== ',';

/** A reference to a counted noun. */
export const countOf = (unit: string, noun: Token | null, rule: string): Reference => ({
	unit,
	noun: noun && {start: noun.start, end: noun.end},
	measure: 'count',
	per: null,
	rule,
});

/** The same of a noun in the text: those whom something befell are counted by that. */
export const countedBy = (noun: Token, rule: string, language: Language): Reference =>
	countOf(casualtyOf(noun, language) ?? nounOf(noun) ?? noun.form, noun, rule);

/** `the number killed`, `the number of people`, `the arrest total`; `the police figure` is theirs. */
function namedByNumber(tokens: readonly Token[], at: number, to: number, language: Language): Reference | null {
	if (!language.counting.numberNouns.has(tokens[at]!.form)) return null;
	const behind = nounOfNumber(tokens, at + 1, to, language);
	if (behind || language.headFirst) return behind;
	const before = tokens[at - 1];
	// `patients notified under state law` **`number`** `31,500`
	if (tokens[at + 1]?.kind === 'number' && isNumberVerb(tokens[at]!, language)) return null;
	if (before?.readings[0]?.pos !== 'noun' || language.counting.countGivers.has(before.form)) return null;
	// `its first number`: what may be an adjective here says nothing of what is counted.
	const noun = casualtyOf(before, language) ?? (hasClass(before, adjectiveClass) ? null : nounOf(before));
	return noun === null ? null : countOf(noun, before, 'number of');
}

/** A verb that says how many its subject is. */
export const isNumberVerb = (token: Token, {counting}: Language): boolean => isVerbAmong(token, counting.numberVerbs);

/** `the injured numbered 1,500`. */
function theCasualties(tokens: readonly Token[], at: number, language: Language): Reference | null {
	const before = tokens[at - 1];
	if (before?.form === undefined || !language.counting.theArticles.has(before.form)) return null;
	if (isOneOf(tokens[at]!)) return null;
	const unit = casualtyOf(tokens[at]!, language);
	return unit === null ? null : countOf(unit, tokens[at]!, 'number of');
}

/** `la mort`, `the death`: no people. */
const isOneOf = ({readings}: Token): boolean =>
	readings.some(({pos, number}) => pos === 'noun' && number === 'singular') &&
	!readings.some(({pos}) => pos === 'adjective');

/** `portant à huit` **`le nombre total des victimes`**. */
export function byCountNounBehind({tokens, counted}: Draft, language: Language): Reference | null {
	const at = counted.to + 1;
	if (!language.counting.theArticles.has(tokens[counted.to]?.form ?? '')) return null;
	if (!language.counting.numberNouns.has(tokens[at]?.form ?? '')) return null;
	const isNarrowed = language.headFirst && hasClass(tokens[at + 1], adjectiveClass);
	return (
		nounOfNumber(tokens, at + 1, tokens.length, language) ??
		(isNarrowed ? nounOfNumber(tokens, at + 2, tokens.length, language) : null)
	);
}

/** What a noun for a toll counts, or null. */
export function tollOf(here: Token, {counting}: Language): string | null {
	const direct = counting.tolls.get(here.form);
	if (direct) return direct;
	for (const {lemma, pos} of here.readings)
		if (pos === 'noun' && counting.tolls.has(lemma)) return counting.tolls.get(lemma)!;
	return null;
}

function nounOfNumber(tokens: readonly Token[], from: number, to: number, language: Language): Reference | null {
	const casualty = tokens[from] ? casualtyOf(tokens[from]!, language) : null;
	if (casualty) return countOf(casualty, tokens[from]!, 'number of');
	if (!language.numbers.of.has(tokens[from]?.form ?? '')) return null;
	const {at, lemma} = nounBehindOf(tokens, from, language);
	return at === null || lemma === null || at >= to ? null : countOf(lemma, tokens[at]!, 'number of');
}

/** `a crew` **`of eight`**, `une famille de quatre`. */
export function byGroup({tokens, from}: Draft, {counting, numbers}: Language): Reference | null {
	const group = tokens[from - 2];
	if (!numbers.of.has(tokens[from - 1]?.form ?? '') || !group) return null;
	const found = group.readings.find(({lemma, pos}) => pos === 'noun' && counting.groups.has(lemma));
	return found ? countOf(found.lemma, group, 'group') : null;
}

/** Rule of the children of a parent, whose noun no later number shares. */
export const ofParent = 'parent';

/** Children at most of one mother: a larger number behind `mother of` is her age. */
const mostChildren = 20;

/** `a` **`father of`** `five`, `mère de trois`: the children of a parent. */
export function byParent({tokens, from, amount}: Draft, {counting, numbers}: Language): Reference | null {
	if (!numbers.of.has(tokens[from - 1]?.form ?? '') || amount.max > mostChildren) return null;
	const isParent = isNounAmong(tokens[from - 2], counting.parents);
	return isParent ? countOf(counting.child, null, ofParent) : null;
}

/** `ils étaient 250 000`, `ils sont désormais 40`, `they number 300`: a pronoun before the verb counts people. */
export const byPronoun = (draft: Draft, language: Language): Reference | null =>
	hasPronoun(draft, language, language.counting.peoplePronouns) && !isPerhapsAge(draft, language)
		? countOf(language.counting.people, null, 'pronoun')
		: null;

/** `on était bien 200`, `we were about forty`: those among whom the speaker is are people, whatever a number before counts. */
export const byOwnPronoun = (draft: Draft, language: Language): Reference | null =>
	hasPronoun(draft, language, language.counting.ownPronouns) && !isPerhapsAge(draft, language)
		? countOf(language.counting.people, null, 'pronoun')
		: null;

/** Smaller numbers behind `we were` and before `when` may be ages. */
const leastOfUs = 21;
function isPerhapsAge({tokens, to, amount, hedged}: Draft, {counting, grammar}: Language): boolean {
	const next = tokens[to]?.form ?? '';
	const opensTime = grammar.subordinators.has(next) && !grammar.that.has(next);
	return !hedged && amount.max < leastOfUs && counting.agedPronouns.size > 0 && opensTime;
}

/** Where a copula may stand before a number: right before it, or before the one word that narrows it: `étaient` **`bien`** `200`, `n'étaient` **`que`** `20`. */
export const copulaBefore = (tokens: readonly Token[], from: number, {restrictives}: Language['counting']): number =>
	hasClass(tokens[from - 1], adverbClass) || restrictives.has(tokens[from - 1]?.form ?? '') ? from - 2 : from - 1;

/** Words at most from a pronoun to its verb. */
const pronounReach = 3;

function hasPronoun({tokens, from}: Draft, language: Language, pronouns: ReadonlySet<string>): boolean {
	const {counting} = language;
	const isQuoted = /^[“«"]$/u.test(tokens[from - 1]?.text ?? '');
	const last = isQuoted ? from - 2 : copulaBefore(tokens, from, counting);
	const verb = tokens[last];
	const isNumbering =
		verb?.readings.some(({lemma}) => lemma === counting.copula) || (verb && isNumberVerb(verb, language));
	return (
		isNumbering === true && tokens.slice(Math.max(0, last - pronounReach), last).some(({form}) => pronouns.has(form))
	);
}

/** Words at most behind `ils sont 40` to what they do. */
const deedReach = 6;

/** `ils sont 40, pompiers et soldats,` **`à pelleter`**: in French, what so many do stands behind their number. */
export const doSomething = (tokens: readonly Token[], to: number, {headFirst, counting}: Language): boolean =>
	headFirst &&
	tokens
		.slice(to, to + deedReach)
		.some(({form}, at) => counting.valuedAt.has(form) && hasClass(tokens[to + at + 1], infinitiveClass));

/** A bare number that somebody tells is of people only where it tells something. */
const leastTold = 11;

/** `The police` **`say`** `23.`, `les secours` **`parlent de`** `23,`: where nothing else tells what it counts, a toll is told. */
export function byTelling({tokens, from, to, amount}: Draft, {counting, numbers}: Language): Reference | null {
	const next = tokens[to];
	if (amount.max < leastTold || !Number.isInteger(amount.max) || (next !== undefined && !/^[.;,]$/u.test(next.text)))
		return null;
	const verb = tokens[numbers.of.has(tokens[from - 1]?.form ?? '') ? from - 2 : from - 1];
	const tells = isVerbAmong(verb, counting.tellingVerbs);
	return tells ? countOf(counting.people, null, 'told') : null;
}

/** **`Three thousand,`** `the organisers say`: a number that opens its part, before who tells it, is of people where nothing else tells what it counts. */
export function byToldAside({tokens, from, to, amount, counted}: Draft, language: Language): Reference | null {
	if (amount.max < leastTold || !Number.isInteger(amount.max) || counted.at !== null) return null;
	const opens = /^[;.«“"–—]?$/u.test(tokens[from - 1]?.text ?? '');
	return opens && isTold(tokens, to, language) ? countOf(language.counting.people, null, 'told') : null;
}

/** `Deaths: 8`, `Power outages: 8,000`: a line that begins with what is counted. */
export function byLabel({tokens, from}: Draft, language: Language): Reference | null {
	const label = tokens[from - 2];
	if (tokens[from - 1]?.text !== ':' || from > 6 || label?.kind !== 'word') return null;
	const unit = casualtyOf(label, language);
	if (unit !== null) return countOf(unit, label, 'label');
	const plural = hasClass(label, pluralNounClass);
	return plural ? countOf(nounOf(label)!, label, 'label') : null;
}

/** `employs 1,200`: the verb tells who is counted. */
export function byImpliedObject({tokens, from}: Draft, {counting}: Language): Reference | null {
	for (const {lemma, pos} of tokens[from - 1]?.readings ?? []) {
		const unit = pos === 'verb' ? counting.impliedObjects.get(lemma) : undefined;
		if (unit) return countOf(unit, null, 'verb');
	}
	return null;
}
