import {conceptOf} from '../../language/concepts/concepts.ts';
import {bodiesAndPlaces} from '../../language/concepts/kindsOfThings.ts';
import {namesPeople} from '../../language/concepts/namesPeople.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {adverbClass, hasClass, hasOnlyClass, verbClass} from '../../text/wordClass.ts';
import {isLoneVoter} from './ballots.ts';
import {byRelative} from './countNouns.ts';
import type {Draft} from './draft.ts';
import {fromNext, partOfNext} from './nextNumber.ts';
import {casualtyOf} from './nouns.ts';

/** Whether what was read may count something; decided before numbers without noun look for one. */
export function mayBeFigure(drafts: readonly Draft[], index: number, language: Language): boolean {
	const draft = drafts[index]!;
	if (draft.amount.kind === 'one')
		return (
			countsOne(draft, language) ||
			isListed(drafts, index, language) ||
			isOneOfThings(drafts, index, language) ||
			isLoneVoter(draft, drafts[index - 1], language)
		);
	return (
		!isKnownPair(draft, language) &&
		!isKnownMany(draft, language) &&
		!isName(draft, language) &&
		!isScore(draft) &&
		!isBareZero(draft)
	);
}

/** `les` **`millions`** `annoncés`, `the` **`millions`** `that were promised`: says again of a sum that it is large; `des dizaines` may be told for the first time. */
function isKnownMany({amount, unit, tokens}: Draft, {names, numbers}: Language): boolean {
	const article = tokens[amount.from - 1]?.form ?? '';
	return amount.kind === 'vague' && unit === null && names.definite.has(article) && !numbers.partitives.has(article);
}

/** **`one`** `of the mill's nine boilers`, **`l'une`** `des neuf chaudières`: a part of so many things; not `is one of six cities`, and of people, bodies and places it names one. */
function isOneOfThings(drafts: readonly Draft[], index: number, language: Language): boolean {
	const draft = drafts[index]!;
	const next = drafts[index + 1];
	if (draft.unit !== null || !isOne(draft, language) || isSaidToBe(draft, language)) return false;
	if (next === undefined || next.tokens[next.to]?.text === ',') return false;
	const whole = fromNext(draft, next, language);
	if (whole?.rule !== partOfNext || whole.measure !== 'count' || next.counted.at === null) return false;
	return !actsOrIsPlace(whole.unit!, language) && casualtyOf(next.tokens[next.counted.at]!, language) === null;
}

/** `c'est` **`l'une`** `des dix villes`, `is` **`one`** `of`. */
const isSaidToBe = ({tokens, from, amount}: Draft, {counting}: Language): boolean =>
	[from - 1, amount.from - 1, amount.from - 2].some(at =>
		tokens[at]?.readings.some(({lemma, pos}) => pos === 'verb' && lemma === counting.copula),
	);

/** `one`, `l'une`; not `un` before a noun. */
const isOne = ({tokens, amount}: Draft, {numbers}: Language): boolean =>
	numbers.of.has(tokens[amount.to]?.form ?? '') || numbers.partitives.has(tokens[amount.to]?.form ?? '');

/** Whether a number is worth showing when nothing is known of what it counts. */
export function isFigure({unit, hedged, amount, tokens}: Draft): boolean {
	if (unit !== null) return true;
	const written = tokens[amount.number.from]!;
	return (
		hedged ||
		amount.max >= 10_000 ||
		!Number.isInteger(amount.max) ||
		/\d[.,\s\u00a0\u2009\u202f]\d{3}$/u.test(written.text)
	);
}

/** `les deux pays`, `both men`: no count of a story; `les deux personnes tuées`, `the two girls who died`, `killing both men` are. */
const isKnownPair = (draft: Draft, language: Language): boolean => {
	const {amount, tokens, measure, counted} = draft;
	const {counting} = language;
	if (measure !== 'count' || amount.kind !== 'words' || amount.max !== 2) return false;
	const both = counting.both.has(tokens[amount.number.from]!.form);
	const the = counting.theArticles.has(tokens[amount.from - 1]?.form ?? '');
	if (!both && !(counting.knownPairs && the)) return false;
	if (counted.lemma !== null && isHarmed(draft, the ? amount.from - 1 : amount.from, language)) return false;
	return both || (!isCasualtyHere(tokens, counted.to, language) && byRelative(draft, language) === null);
};

/** Whether a word tells what befell those before it, and not what they do to others: no object follows. */
function isCasualtyHere(tokens: readonly Token[], at: number, language: Language): boolean {
	const word = tokens[at];
	if (word === undefined || casualtyOf(word, language) === null) return false;
	return !language.counting.determiners.has(tokens[at + 1]?.form ?? '');
}

/** `0 Bergen`: a zero that counts nothing. */
const isBareZero = ({amount, unit, counted, tokens}: Draft): boolean =>
	amount.max === 0 && amount.unit === null && (unit === null || (counted.at !== null && tokens[counted.at]!.capital));

/** `0-2`: two small numbers with a hyphen and no noun. */
function isScore({amount, counted, tokens}: Draft): boolean {
	if (!amount.range || amount.unit || counted.at !== null || amount.max >= 200) return false;
	return tokens.slice(amount.number.from, amount.number.to).some(({text}) => /^[-‐‑–]$/u.test(text));
}

/** `iPhone 11 Pro`, `787 Dreamliner`: the words behind the number are its name; not `12 Killed in Bus Crash`. */
function isName({amount, counted, tokens, hedged}: Draft, language: Language): boolean {
	const {counting, gazetteer, code} = language;
	const next = tokens[amount.to];
	if (hedged || amount.kind !== 'digits' || amount.unit || !next?.capital || counted.at === null) return false;
	if (!Number.isInteger(amount.max) && tokens[amount.from - 1]?.capital !== true) return false;
	const head = tokens[counted.at]!;
	if (gazetteer.demonym(head.text, code) !== undefined || casualtyOf(head, language) !== null) return false;
	const postcode = /^\d{5}$/u.test(tokens[amount.number.from]!.text);
	return !isPlural(head) && (postcode || (amount.max < 2000 && !counting.namesWithoutPlural));
}

const isPlural = ({readings, form, capital}: Token): boolean => {
	const listed = readings.some(({pos, number}) => pos === 'noun' && number === 'plural');
	return capital ? /[^s]s$/u.test(form) && (listed || readings.length === 0) : listed || /[^s]s$/u.test(form);
};

/** Words for one are articles and pronouns too: they count lengths in the right company, units, and casualties. */
function countsOne(draft: Draft, language: Language): boolean {
	const {amount, tokens, counted, measure} = draft;
	const {counting} = language;
	if (language.grammar.negations.has(tokens[amount.from - 1]?.form ?? '')) return false;
	if (language.grammar.negationsAfter.has(tokens[amount.from - 1]?.form ?? '')) return false;
	if (measure === 'duration')
		return (
			amount.max > 1 ||
			isPlainOne(draft, language) ||
			counting.lengthBefore.endingAt(tokens, amount.from) !== null ||
			counting.lengthOfOne.startingAt(tokens, amount.to) !== null
		);
	// `that one`, but `says that one man died`.
	if (counting.onePronouns.has(tokens[amount.from - 1]?.form ?? ''))
		return counted.lemma !== null && isVictim(draft, language);
	if (amount.unit?.key === 'point' && language.numbers.of.has(tokens[amount.to]?.form ?? '')) return false;
	if (amount.unit?.measure === 'measure') return draft.hedged || amount.max > 1;
	if (amount.unit) return amount.unit.measure !== 'multiple';
	if (draft.part && !language.numbers.of.has(tokens[amount.to]?.form ?? '')) return isPartOfOne(draft, language);
	if (counted.additional && counting.plainOne.has(tokens[amount.from]!.form)) return counted.lemma !== null;
	if (counted.lemma === null) return isLoneVictim(draft, language);
	return isLone(draft, language) || counting.countedAlone.has(counted.lemma) || isVictim(draft, language);
}

/** **`only`** `one company`, `at` **`least`** `one man`, `un` **`seul`** `député`: words that make one a number. */
function isLone({tokens, amount, counted}: Draft, {counting, numbers}: Language): boolean {
	if (counting.beforeLone.has(tokens[amount.from - 1]?.form ?? '')) return true;
	if (!counting.behindLone.has(tokens[amount.to]?.form ?? '') || counted.at === amount.to) return false;
	// `Un seul porte un badge`: a verb with its object.
	const next = tokens[counted.to]?.form ?? '';
	return !hasClass(tokens[counted.at!], verbClass) || !(counting.determiners.has(next) || numbers.articles.has(next));
}

/** `killing` **`one pupil`**, `a tué un policier`, `a arrêté un marin`. */
const isVerbOfHarm = (token: Token | undefined, {counting}: Language): boolean =>
	isVerbAmong(token, counting.casualtyVerbs) || isVerbAmong(token, counting.seizingVerbs);

/** Whether a noun is of people, bodies or places. */
const actsOrIsPlace = (lemma: string, {code}: Language): boolean =>
	bodiesAndPlaces.has(conceptOf(lemma, code, 'noun')?.group ?? '') || namesPeople(lemma, code);

/** `Seven died and` **`one`** `is missing`: one of whom nothing but what befell them is told. */
const isLoneVictim = ({tokens, amount}: Draft, language: Language): boolean =>
	language.counting.plainOne.has(tokens[amount.from]!.form) &&
	language.counting.beForms.has(tokens[amount.to]?.form ?? '') &&
	isFateBehindBe(tokens, amount.to, language);

/** How many words may stand between one person and what befell them. */
const victimReach = 7;

/** `un gendarme a été légèrement blessé`, `one soldier was killed`, `one man died`: one person whom the clause tells to be a casualty. */
const isVictim = (draft: Draft, language: Language): boolean => isHarmed(draft, draft.amount.from, language);

/** The same of those whose number or article stands at a place. */
function isHarmed({tokens, counted}: Draft, from: number, language: Language): boolean {
	const {counting} = language;
	if (isVerbOfHarm(tokens[from - 1], language)) return namesPeople(counted.lemma!, language.code);
	if (tokens[from - 1]?.kind === 'word' && !counting.joinsSubjects.has(tokens[from - 1]!.form)) return false;
	if (!namesPeople(counted.lemma!, language.code)) return false;
	for (let at = counted.to; at < counted.to + victimReach && tokens[at]?.kind === 'word'; at++) {
		if (counting.beForms.has(tokens[at]!.form) && isFateBehindBe(tokens, at, language)) return true;
		if (isVerbOfDying(tokens[at]!, language)) return true;
	}
	return false;
}

/** `one man` **`died`**, `une femme a` **`péri`**. */
const isVerbOfDying = (token: Token, {counting}: Language): boolean => isVerbAmong(token, counting.verbsOfDying);

/** `was` **`badly hurt`**, `was shot` **`dead`**, `a été` **`tué`**. */
function isFateBehindBe(tokens: readonly Token[], be: number, language: Language): boolean {
	const {counting} = language;
	let at = be + 1;
	while (
		counting.beForms.has(tokens[at]?.form ?? '') ||
		(tokens[at]?.kind === 'word' && hasOnlyClass(tokens[at]!, adverbClass))
	)
		at++;
	if (isTollFate(tokens[at + 1], language) && hasClass(tokens[at], verbClass)) at++;
	return isTollFate(tokens[at], language) && !counting.determiners.has(tokens[at + 1]?.form ?? '');
}

function isTollFate(token: Token | undefined, language: Language): boolean {
	const fate = token === undefined ? null : casualtyOf(token, language);
	return fate !== null && language.counting.tollFates.has(fate);
}

/** `dont un enfant`, `including one seriously`; not `dont une partie`. */
const isPartOfOne = ({counted}: Draft, {counting}: Language): boolean =>
	counted.lemma === null || !counting.vagueParts.has(counted.lemma);

/** `one week`: no article, and not the `one day` of stories. */
const isPlainOne = ({amount, tokens}: Draft, {counting}: Language): boolean =>
	counting.plainOne.has(tokens[amount.from]!.form) && amount.unit?.key !== 'day' && amount.unit?.key !== 'night';

/** Lists of counts are not looked through farther than this. */
const longestList = 8;

/** `three men and one woman`, `un Irlandais, un Argentin et deux Danois`: one of several counts of things in a row. */
function isListed(drafts: readonly Draft[], index: number, language: Language): boolean {
	const draft = drafts[index]!;
	if (draft.counted.lemma === null || isOrdinal(draft, language)) return false;
	if (language.counting.changes.has(draft.counted.lemma)) return false;
	if (/^[“"«‘]$/u.test(draft.tokens[draft.amount.to]?.text ?? '')) return false;
	return [-1, 1].some(step => leadsToCount(drafts, index, step, language));
}

/** Whether the list goes on, over other words for one, to a number that surely counts. */
function leadsToCount(drafts: readonly Draft[], index: number, step: number, language: Language): boolean {
	for (let at = index; Math.abs(at - index) < longestList; at += step) {
		const next = drafts[at + step];
		const [first, second] = step > 0 ? [drafts[at]!, next] : [next, drafts[at]!];
		if (!next || !isBeside(first!, second!, language)) return false;
		if (next.amount.kind !== 'one') return next.amount.max <= 1000;
	}
	return false;
}

/** `un troisième contrat`. */
const isOrdinal = ({tokens, amount}: Draft, {numbers}: Language): boolean =>
	numbers.denominators.has(tokens[amount.to]?.form ?? '') || numbers.ordinalEnd.test(tokens[amount.to]?.form ?? '');

function isBeside(first: Draft, second: Draft, {numbers}: Language): boolean {
	if (first.sentence !== second.sentence || first.measure !== 'count' || second.measure !== 'count') return false;
	if (second.from - first.to > 2 || second.from <= first.to) return false;
	const link = first.tokens[second.from - 1];
	return link?.form === numbers.joiner || link?.text === ',';
}
