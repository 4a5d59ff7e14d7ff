import {namesPeople} from '../../language/concepts/namesPeople.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {functionClass, hasClass, participleClass, pluralNounClass} from '../../text/wordClass.ts';
import {copulaBefore, countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf, isClosed, nounOf} from './nouns.ts';

/** How many words before a number the verb of change may stand, and before that its subject. */
const changeReach = 14;
const subjectReach = 4;

/** `Measles` **`cases`** `jumped to 42,200`, `les arrivées sont passées de 3 000 à 4 000`: the plural that a verb of change is said of. */
export function byChangingSubject({tokens, from, amount}: Draft, language: Language): Reference | null {
	if (!Number.isInteger(amount.max)) return null;
	const reached = reachedAt(tokens, from, language);
	if (reached !== null)
		return (
			pluralBefore(tokens, reached, language) ??
			countedByAct(tokens, reached, language) ??
			headOfSubject(tokens, reached, language) ??
			flowBefore(tokens, reached, amount.max, language)
		);
	const verb = changeBefore(tokens, from, language);
	if (verb === null) return null;
	return (
		pluralBefore(tokens, verb, language) ??
		groupBefore(tokens, verb, language) ??
		headOfSubject(tokens, verb, language) ??
		flowBefore(tokens, verb, amount.max, language)
	);
}

/** `the police's own` **`dead`** `rose to 31, and forty officers are missing`: the number is of those, whatever the next one counts. */
export function byChangingFate({tokens, from, amount}: Draft, language: Language): Reference | null {
	const verb = Number.isInteger(amount.max) ? changeBefore(tokens, from, language) : null;
	return verb !== null && verb > 0 && isOfFate(tokens, verb - 1, language)
		? subjectAt(tokens, verb - 1, language)
		: null;
}

/** `the toll is 40, with injured` **`people totalling`** `120`: the plural right before a gerund that only says how many it is. */
export function byTotalled({tokens, from, amount}: Draft, language: Language): Reference | null {
	const verb = Number.isInteger(amount.max) ? reachedAt(tokens, from, language) : null;
	if (verb === null || !tokens[verb]!.readings.some(({form}) => form === 'gerund')) return null;
	const noun = tokens[verb - 1];
	if (!noun || !isPluralNoun(noun, language)) return null;
	const hurt = tokens[verb - 2] && casualtyOf(tokens[verb - 2]!, language);
	return hurt ? countOf(hurt, tokens[verb - 2]!, 'subject') : subjectAt(tokens, verb - 1, language);
}

/** `total` **`cases`** `were 3,015`: the plural that a number right behind a copula is said of; of a small one in French only people, whose age is told otherwise. */
export function byEqualled({tokens, from, to, amount}: Draft, language: Language): Reference | null {
	// `les pirates étaient` **`«`** `une vingtaine »`
	const isQuoted = /^[“«"]$/u.test(tokens[from - 1]?.text ?? '');
	const copula = isQuoted ? from - 2 : copulaBefore(tokens, from, language.counting);
	if (!Number.isInteger(amount.max) || !isPluralCopula(tokens, copula, language))
		return byNumbered({tokens, from}, language);
	const isCount = isSurelyCount(amount, language, tokens) || language.counting.numbered.startingAt(tokens, to) !== null;
	const subject = isCount || language.headFirst ? pluralBefore(tokens, copula, language) : null;
	return subject === null || isCount || namesPeople(subject.unit!, language.code) ? subject : null;
}

/** Words at most from a noun to the copula that says which of many it is. */
const singledReach = 3;

/** `his` **`station`** `was one of the 400 that stayed closed`: the noun of the one that is told to be of so many. */
export function bySingledOut({tokens, from}: Pick<Draft, 'tokens' | 'from'>, language: Language): Reference | null {
	const {counting, numbers, clauses, grammar} = language;
	const isOfThe = numbers.of.has(tokens[from - 2]?.form ?? '') && counting.theArticles.has(tokens[from - 1]!.form);
	const one = isOfThe ? from - 3 : clauses.ofThe.has(tokens[from - 1]?.form ?? '') ? from - 2 : -1;
	if (!numbers.one.has(tokens[one]?.form ?? '')) return null;
	const copula = counting.theArticles.has(tokens[one - 1]?.form ?? '') ? one - 2 : one - 1;
	if (!tokens[copula]?.readings.some(({lemma, pos}) => pos === 'verb' && lemma === counting.copula)) return null;
	for (let at = copula - 1; at >= Math.max(0, copula - singledReach) && tokens[at]!.kind === 'word'; at--) {
		const lemma = hasClass(tokens[at], functionClass) ? null : nounOf(tokens[at]!);
		if (lemma !== null && !grammar.prepositions.has(tokens[at - 1]?.form ?? ''))
			return countOf(lemma, tokens[at]!, 'subject');
	}
	return null;
}

/** `les assaillants` **`étaient au nombre de`** `vingt`, `les assaillants`**`, au nombre de`** `vingt,`: the plural of which a phrase says how many they are. */
function byNumbered({tokens, from}: Pick<Draft, 'tokens' | 'from'>, language: Language): Reference | null {
	const link = (language.counting.numbered.endingAt(tokens, from)?.from ?? 0) - 1;
	const isLink =
		tokens[link]?.text === ',' ||
		tokens[link]?.readings.some(({lemma, pos}) => pos === 'verb' && lemma === language.counting.copula);
	return isLink ? pluralBefore(tokens, link, language) : null;
}

/** Where the verb stands that says how a number changed or where it is: `fell` `to`, `stood` `at`; null without one. */
function changeBefore(tokens: readonly Token[], from: number, {counting}: Language): number | null {
	const before = tokens[from - 1]?.form ?? '';
	const changes = [counting.changeTo, counting.changeFrom, counting.changeBy].some(words => words.has(before));
	const stands = counting.levels.has(before);
	if (!changes && !stands) return null;
	for (let at = from - 2; at >= Math.max(0, from - changeReach); at--) {
		if (/^[;:.]$/u.test(tokens[at]!.text)) return null;
		const verbs = tokens[at]!.readings.filter(({pos}) => pos === 'verb');
		if (changes && verbs.some(({lemma}) => counting.changes.has(lemma) || counting.moves.has(lemma))) return at;
		if (stands && at === from - 2 && verbs.some(({lemma}) => counting.stands.has(lemma))) return at;
	}
	return null;
}

/** Smaller numbers behind a copula may be ages and scores; nobody is as old. */
const leastEqualled = 121;

/** `total cases were` **`3,015`**, `les assaillants étaient` **`une vingtaine`**. */
const isSurelyCount = ({max, number}: Draft['amount'], {numbers}: Language, tokens: readonly Token[]): boolean =>
	max >= leastEqualled || numbers.collectives.has(tokens[number.to - 1]?.form ?? '');

/** A copula in the plural: **`were`** `3,015`; not `there were 3,015`. */
const isPluralCopula = (tokens: readonly Token[], at: number, {counting, clauses}: Language): boolean =>
	!clauses.existentials.has(tokens[at - 1]?.form ?? '') &&
	(tokens[at]?.readings.some(({lemma, pos}) => pos === 'verb' && lemma === counting.copula) ?? false) &&
	!(clauses.thirdPerson?.test(tokens[at]!.form) ?? false);

/** Where a verb stands that a number is reached with: `Ebola cases` **`pass`** `10,000`; null without one. */
function reachedAt(tokens: readonly Token[], from: number, {hedges, counting}: Language): number | null {
	const verb = (hedges.verbObjects.endingAt(tokens, from)?.from ?? from) - 1;
	const reaches = isVerbAmong(tokens[verb], counting.reaches);
	return reaches ? verb : null;
}

/** **`Egg`** `recall hits`: what is done to the things counted, behind their noun. */
function countedByAct(tokens: readonly Token[], verb: number, {counting}: Language): Reference | null {
	const act = tokens[verb - 1];
	const noun = tokens[verb - 2];
	if (act === undefined || noun?.kind !== 'word' || !counting.acts.has(act.form)) return null;
	const lemma = nounOf(noun);
	return lemma === null || hasClass(noun, functionClass) ? null : countOf(lemma, noun, 'subject');
}

function pluralBefore(tokens: readonly Token[], verb: number, language: Language): Reference | null {
	for (let at = verb - 1; at >= Math.max(0, verb - subjectReach); at--) {
		if (tokens[at]!.kind !== 'word') return null;
		if (!isPluralNoun(tokens[at]!, language) && !isOfFate(tokens, at, language)) continue;
		if (language.grammar.prepositions.has(tokens[at - 1]?.form ?? '') || isSpan(tokens, at, language)) continue;
		return subjectAt(tokens, at, language);
	}
	return null;
}

/** Words at most from a group to the verb that says how many it becomes. */
const groupReach = 8;

/** `The` **`workforce`** `of the foundry shrank to 3,000`: a group that the subject of a verb of change begins with. */
function groupBefore(tokens: readonly Token[], verb: number, language: Language): Reference | null {
	const {grammar, counting} = language;
	for (let at = verb - 1; at >= Math.max(0, verb - groupReach) && tokens[at]!.kind === 'word'; at--) {
		const group = tokens[at]!.readings.find(({lemma, pos}) => pos === 'noun' && counting.groups.has(lemma));
		if (group === undefined) continue;
		const before = tokens[counting.determiners.has(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1];
		return grammar.prepositions.has(before?.form ?? '') ? null : countOf(group.lemma, tokens[at]!, 'subject');
	}
	return null;
}

/** `the tally for the past seven` **`days`** `stands at 172`: how long, not what. */
const isSpan = (tokens: readonly Token[], at: number, {units}: Language): boolean =>
	units.names.startingAt(tokens, at)?.meaning.measure === 'duration';

/** Smaller numbers behind such a noun are rates. */
const leastFlow = 100;

/** **`Net migration`** `almost halved to 431,000`: a noun in the singular for how many come or go. */
function flowBefore(tokens: readonly Token[], verb: number, value: number, language: Language): Reference | null {
	if (value < leastFlow) return null;
	for (let at = verb - 1; at >= Math.max(0, verb - changeReach); at--) {
		if (/^[,;:.]$/u.test(tokens[at]!.text)) return null;
		const lemma = language.counting.flows.has(tokens[at]!.form) ? nounOf(tokens[at]!) : null;
		if (lemma !== null) return countOf(lemma, tokens[at]!, 'subject');
	}
	return null;
}

/** Words at most of a subject and its verb: a line that lost its stops may be a megabyte long. */
const longestSubject = 60;

/** Words at most before the head of a subject. */
const headReach = 5;

/** **`Arrests`** `of people who cross the border illegally fell to 83,500`: the plural that a long subject begins with. */
function headOfSubject(tokens: readonly Token[], verb: number, language: Language): Reference | null {
	const {grammar, clauses} = language;
	let start = verb;
	while (start > 0 && !opensSubject(tokens, start - 1, language)) {
		if (verb - start === longestSubject) return null;
		start--;
	}
	for (let at = start; at < Math.min(verb, start + headReach); at++) {
		const token = tokens[at]!;
		if (token.kind === 'sign' || grammar.prepositions.has(token.form)) return null;
		const isHead = isPluralNoun(token, language) && !hasClass(tokens[at + 1], pluralNounClass);
		if (!isHead) continue;
		const next = tokens[at + 1]!;
		const isNarrowed = hasClass(next, participleClass) && grammar.prepositions.has(tokens[at + 2]?.form ?? '');
		const goesOn =
			isNarrowed || grammar.prepositions.has(next.form) || clauses.relatives.has(next.form) || next.text === ',';
		return goesOn ? subjectAt(tokens, at, language) : null;
	}
	return null;
}

/** What a subject may begin behind: the sign between two parts, or a verb that only tells what somebody says. */
const opensSubject = (tokens: readonly Token[], at: number, {clauses}: Language): boolean =>
	/^[;:.“"«—–]$/u.test(tokens[at]!.text) ||
	clauses.that.has(tokens[at]!.form) ||
	// `The guards,` **`believed`** `to number eight`: no verb of the sentence, but said of its subject.
	(tokens[at - 1]?.text !== ',' && isVerbAmong(tokens[at], clauses.bareContent));

/** `the police's own` **`dead`** `rose to 31`: an adjective for what befell people, which stands as their noun. */
const isOfFate = (tokens: readonly Token[], at: number, language: Language): boolean =>
	casualtyOf(tokens[at]!, language) !== null &&
	!isClosed(tokens[at]!, language) &&
	!hasClass(tokens[at], pluralNounClass);

const isPluralNoun = (token: Token, language: Language): boolean =>
	token.kind === 'word' &&
	(hasClass(token, pluralNounClass) || language.counting.alikeInPlural.has(token.form)) &&
	!isClosed(token, language);

function subjectAt(tokens: readonly Token[], at: number, language: Language): Reference | null {
	const token = countedIn(tokens, at, language);
	const lemma = casualtyOf(token, language) ?? nounOf(token)!;
	const {sums, levelNouns} = language.counting;
	return sums.has(lemma) || levelNouns.has(lemma) ? null : countOf(lemma, token, 'subject');
}

/** What the head of a subject counts: **`staff`** `numbers`, **`troop`** `levels`. */
function countedIn(tokens: readonly Token[], at: number, {counting, headFirst}: Language): Token {
	const before = tokens[at - 1];
	const numbers = counting.numberNouns.has(nounOf(tokens[at]!) ?? '') && !headFirst;
	return numbers && before?.kind === 'word' && before.readings[0]?.pos === 'noun' ? before : tokens[at]!;
}
