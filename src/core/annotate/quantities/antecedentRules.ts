import {conceptOf, isWithin} from '../../language/concepts/concepts.ts';
import {ofSick} from '../../language/concepts/fates.ts';
import type {Language} from '../../language/language.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {adjectiveClass, functionClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {byAge, byOwnAge} from './ages.ts';
import {byAsked} from './askedNoun.ts';
import {byBallot} from './ballots.ts';
import {byChangedNoun} from './changedNoun.ts';
import {byChangingFate, byChangingSubject, byEqualled, bySingledOut, byTotalled} from './changingSubject.ts';
import {
	byCountNoun,
	byCountNounBehind,
	byGroup,
	byImpliedObject,
	byLabel,
	byOwnPronoun,
	byParent,
	byPronoun,
	byRelative,
	byTelling,
	byToldAside,
	countOf,
	doSomething,
	isOfNamedToll,
	tollOf,
} from './countNouns.ts';
import {byDemandedTerm} from './demandedTerms.ts';
import {byDislocated} from './dislocated.ts';
import type {Draft, Reference} from './draft.ts';
import {fromEarlierOrFate} from './earlierNumbers.ts';
import {byEstimatedBehind} from './estimatedBehind.ts';
import {byEstimatedThings} from './estimatedThings.ts';
import {byExcepted} from './excepted.ts';
import {byGapped} from './gapped.ts';
import {byLevel} from './levels.ts';
import {byListedAges} from './listedAges.ts';
import {byMeasured, fromList, fromNext} from './nextNumber.ts';
import {casualtyOf, isThing, nounOf} from './nouns.ts';
import {byAmountOfThem, isAmount} from './ofThem.ts';
import {byOfWhich} from './ofWhich.ts';
import {byOpeningGroup} from './openingGroup.ts';
import {take} from './otherNumbers.ts';
import {byManySubject, byPredicate, hasPredicate} from './ownPredicate.ts';
import {byRivalLength} from './rivalLengths.ts';
import {isConverted, ofMoney, ofOtherMoney} from './sums.ts';
import {byThings, byThoseBefore, byThoseThere, byThoseWhoDid, isAddressee, isBehindPreposition} from './thoseBefore.ts';

/** A number that stands without a noun, and what stands around it. */
export type BareNumber = {
	readonly draft: Draft;
	/** The numbers right before and behind it in the text, if any, in whatever sentence. */
	readonly before: Draft | undefined;
	readonly next: Draft | undefined;
	/** All numbers of the text, and its index among them. */
	readonly drafts: readonly Draft[];
	readonly index: number;
	readonly sentences: readonly Sentence[];
	readonly language: Language;
};

/** One place where the noun may stand that a number leaves out; null where it is not there. */
type AntecedentRule = {readonly name: string; find(number: BareNumber): Reference | null};

/** What its own words say, or a number or a group beside it that they name: nothing farther away says it better. */
const itsOwnWords: readonly AntecedentRule[] = [
	{name: 'amount beside', find: ({draft, drafts, index, language}) => byAmountBeside(draft, drafts, index, language)},
	{name: 'relative', find: ({draft, language}) => byRelative(draft, language)},
	{name: 'listed ages', find: ({draft, drafts, index, language}) => byListedAges(draft, drafts, index, language)},
	{name: 'demanded term', find: ({draft, drafts, index, language}) => byDemandedTerm(draft, drafts, index, language)},
	{
		name: 'label',
		find: ({draft, before, language}) => (before?.sentence === draft.sentence ? null : byLabel(draft, language)),
	},
	{name: 'group', find: ({draft, language}) => byGroup(draft, language)},
	{name: 'parent', find: ({draft, language}) => byParent(draft, language)},
	{name: 'opening group', find: ({draft, language}) => byOpeningGroup(draft, language)},
	{name: 'age before', find: ({draft, before, language}) => byAgeBefore(draft, before, language)},
	{name: 'implied object', find: ({draft, language}) => byImpliedObject(draft, language)},
	{name: 'ballot', find: ({draft, before, next, language}) => byBallot(draft, before, next, language)},
	{name: 'count noun behind', find: ({draft, language}) => byCountNounBehind(draft, language)},
	{name: 'estimated things', find: ({draft, language}) => byEstimatedThings(draft, language)},
	{name: 'estimated behind', find: ({draft, language}) => byEstimatedBehind(draft, language)},
	{name: 'equalled', find: ({draft, language}) => byEqualled(draft, language)},
	{name: 'singled out', find: ({draft, language}) => bySingledOut(draft, language)},
	{name: 'totalled', find: ({draft, language}) => byTotalled(draft, language)},
	{name: 'own age', find: ({draft, language}) => byOwnAge(draft, language)},
	{name: 'of which', find: ({draft, before, language}) => byOfWhich(draft, before, language)},
	{name: 'count noun before', find: ({draft, before, language}) => byCountNounBefore(draft, before, language)},
	{name: 'age', find: ({draft, language}) => byAge(draft, language)},
	{name: 'level', find: ({draft, drafts, index, language}) => byLevel(draft, drafts, index, language)},
];

/** What the number beside it counts, with which it stands in a list, a range or a change, and what a verb says becomes of those counted. */
const numbersBeside: readonly AntecedentRule[] = [
	{name: 'other end', find: ({draft, before, language}) => fromOtherEnd(draft, before, language)},
	{name: 'rival length', find: ({draft, drafts, index, language}) => byRivalLength(draft, drafts, index, language)},
	{name: 'noun of part', find: ({draft, before, language}) => byNounOfPart(draft, before, language)},
	{name: 'measured', find: ({draft, next, language}) => byMeasured(draft, next, language)},
	{name: 'changing fate', find: ({draft, language}) => byChangingFate(draft, language)},
	{name: 'next', find: ({draft, next, language}) => fromNext(draft, next, language)},
	{name: 'list', find: ({drafts, index, language}) => fromList(drafts, index, language)},
];

/** What its heading, or the noun of its sentence that it is told of, says: other numbers of the sentence may stand between. */
const itsSentence: readonly AntecedentRule[] = [
	{name: 'heading', find: ({draft, sentences, language}) => fromHeading(draft, sentences, language)},
	{name: 'changing subject', find: ({draft, language}) => byChangingSubject(draft, language)},
	{name: 'changed noun', find: ({draft, language}) => byChangedNoun(draft, language)},
	{name: 'dislocated', find: ({draft, language}) => byDislocated(draft, language)},
	{name: 'excepted', find: ({draft, language}) => byExcepted(draft, language)},
	{name: 'amount of them', find: ({draft, drafts, index, language}) => byAmountOfThem(draft, drafts, index, language)},
	{name: 'money', find: ({draft, drafts, index, language}) => ofMoney(draft, drafts, index, language)},
	{name: 'gapped', find: ({draft, drafts, index, language}) => byGapped(draft, drafts, index, language)},
	{name: 'own pronoun', find: ({draft, language}) => byOwnPronoun(draft, language)},
];

/** What the sentences before tell of. Who is asked for, or told of without a number, is counted sooner than what another number counts. */
const toldBefore: readonly AntecedentRule[] = [
	{name: 'asked', find: ({draft, before, sentences, language}) => byAsked(draft, before, sentences, language)},
	{
		name: 'those there',
		find: ({draft, before, sentences, language}) => byThoseThere(draft, before, sentences, language),
	},
	{
		name: 'those who did',
		find: ({draft, before, sentences, language}) => byThoseWhoDid(draft, before, sentences, language),
	},
	{
		name: 'earlier',
		find: ({draft, next, drafts, index, sentences, language}) =>
			isConverted(draft, next)
				? ofOtherMoney(draft, drafts, index)
				: notOfThings(fromEarlierOrFate(draft, drafts, index, language), draft, sentences, language),
	},
	{name: 'those before', find: ({draft, sentences, language}) => byThoseBefore(draft, sentences, language)},
	{name: 'things', find: ({draft, sentences, language}) => byThings(draft, sentences, language)},
];

/** What is most likely counted where none of these tell: people, or a toll. */
const nothingElse: readonly AntecedentRule[] = [
	{name: 'pronoun', find: ({draft, language}) => byPronoun(draft, language)},
	{name: 'part', find: ({draft, next, language}) => fromPart(draft, next, language)},
	{name: 'many subject', find: ({draft, language}) => byManySubject(draft, language)},
	{name: 'telling', find: ({draft, language}) => byTelling(draft, language)},
	{name: 'told aside', find: ({draft, language}) => byToldAside(draft, language)},
];

/** All of these, from the nearest to the farthest: the first that finds a noun is right, and those behind it would find one that is farther away. */
export const antecedentRules: readonly AntecedentRule[] = [
	...itsOwnWords,
	...numbersBeside,
	...itsSentence,
	...toldBefore,
	...nothingElse,
];

/** `8 millions aux familles, qui` **`en demandaient 35`**: of the sum before it in its sentence, whoever stands between. */
function byAmountBeside(draft: Draft, drafts: readonly Draft[], index: number, language: Language): Reference | null {
	const before = drafts[index - 1];
	const beside = before !== undefined && before.sentence === draft.sentence && isAmount(before);
	return beside ? byAmountOfThem(draft, drafts, index, language) : null;
}

/** Words at most from the beginning of a sentence to the number that its pronoun has: `ils n'étaient plus que`. */
const openingReach = 6;

/** `They found 12 birds.` And in the next paragraph **`They were 300`** `on the beaches`: a pronoun that a paragraph opens with stands for people. */
function notOfThings(
	earlier: Reference | null,
	draft: Draft,
	sentences: readonly Sentence[],
	language: Language,
): Reference | null {
	const {tokens, from, to, sentence} = draft;
	if (earlier?.measure !== 'count' || earlier.unit === null || !isThing(earlier.unit, language)) return earlier;
	if (doSomething(tokens, to, language)) return byPronoun(draft, language) ?? earlier;
	if (from > openingReach || !language.counting.peoplePronouns.has(tokens[0]?.form ?? '')) return earlier;
	const opens = sentences[sentence]!.block !== sentences[sentence - 1]?.block;
	return (opens ? byPronoun(draft, language) : null) ?? earlier;
}

/**
 * `hired 12,` **`including three`** `cooks`: the noun of its part, where nothing else tells it. Of people only that they are some:
 * `another 30,` **`including four`** `children`.
 */
function fromPart({sentence, to}: Draft, next: Draft | undefined, {code, counting}: Language): Reference | null {
	if (next?.sentence !== sentence || !next.part || next.unit === null || next.from - to > 2) return null;
	const concept = conceptOf(next.unit, code, 'noun');
	const arePeople = concept !== undefined && isWithin(concept.id, 'person');
	return arePeople ? countOf(counting.people, null, 'shared noun') : take(next, 'shared noun');
}

/** What a noun for a count says, unless the number's own verb says another thing, or it is part of the number before. */
function byCountNounBefore(draft: Draft, before: Draft | undefined, language: Language): Reference | null {
	const found = byCountNoun(draft, language);
	if (found === null || isPartOf(draft, before)) return null;
	if (found.rule === 'toll' && isOfCases(draft, before, language)) return null;
	return hasPredicate(draft, language) && !complementsNoun(draft, language) ? byPredicate(draft, language) : found;
}

/** `the toll` **`of 23`** `is too low`: the verb behind is that of the toll. */
const complementsNoun = ({tokens, from}: Draft, {counting, numbers}: Language): boolean =>
	numbers.of.has(tokens[from - 1]?.form ?? '') &&
	tokens[from - 2]!.readings.some(
		({pos, lemma}) => pos === 'noun' && (counting.tolls.has(lemma) || counting.estimates.has(lemma)),
	);

/** `the toll is 49 cases,` **`22`** `of them confirmed`: what the toll before both numbers counts is told by the first, and is no fate. */
const isOfCases = (draft: Draft, before: Draft | undefined, language: Language): boolean =>
	before?.sentence === draft.sentence &&
	before.measure === 'count' &&
	before.noun !== null &&
	before.unit !== null &&
	!language.counting.casualties.has(before.unit) &&
	isOfNamedToll(draft, before, language) &&
	isSick(before.unit, language);

/** Whether a unit is one of the sick, by whatever name. */
function isSick(unit: string, {code}: Language): boolean {
	const concept = conceptOf(unit, code, 'noun');
	return concept !== undefined && ofSick.has(concept.group);
}

/** `152 hospitalised,` **`18`** `of them in danger`: a part is of what the number before counts. */
const isPartOf = ({part, sentence}: Draft, before: Draft | undefined): boolean =>
	part && before?.sentence === sentence && before.measure === 'count' && before.unit !== null;

/** `aged 34` **`and 36`**; `Anna Lind, 34; Per Berg,` **`40`**. */
function byAgeBefore(
	{tokens, from, amount, counted, sentence}: Draft,
	before: Draft | undefined,
	{units, numbers, counting}: Language,
): Reference | null {
	if (before?.sentence !== sentence || amount.max > 120 || before.unit !== units.age.name || counted.ofThem)
		return null;
	const isNext =
		/^[;,]$/u.test(tokens[from - 1]!.text) && isNameBetween(tokens.slice(before.to, from - 1), numbers.joiner);
	if (isNext && tokens[before.from - 1]?.text === ',') return take(before, 'age');
	if (before.to !== from - 1) return null;
	const link = tokens[from - 1]!;
	const aged = before.rule === 'age' || counting.aged.endingAt(tokens, before.from) !== null;
	return aged && (link.form === numbers.joiner || link.text === ',') ? take(before, 'age') : null;
}

/** Whether nothing but a name of several words stands between two ages of a list. */
function isNameBetween(between: readonly Token[], joiner: string): boolean {
	const name = between.filter(({text, form}) => !/^[;,]$/u.test(text) && form !== joiner);
	return name.length > 1 && name.length < between.length && name.every(({kind, capital}) => kind === 'word' && capital);
}

/** `from 145 percent` **`to 30`**, `revised its figure to 840,` **`from 790`**: one end of a change counts what the other does. */
function fromOtherEnd(
	{tokens, from, sentence}: Draft,
	before: Draft | undefined,
	{counting}: Language,
): Reference | null {
	if (before?.sentence !== sentence || before.unit === null) return null;
	const here = tokens[from - 1]?.form ?? '';
	const there = tokens[before.from - 1]?.form ?? '';
	const goesOn = before.to === from - 1 && counting.changeTo.has(here) && counting.changeFrom.has(there);
	const comesBack =
		before.to === from - 2 &&
		tokens[before.to]!.text === ',' &&
		counting.changeFrom.has(here) &&
		counting.changeTo.has(there);
	return goesOn || comesBack ? take(before, 'shared noun') : null;
}

/** Words at most from the noun of a whole to the sign before its part. */
const wholeReach = 4;

/**
 * **`Troops`**`, 1,500 of them, ...`: the plural right before a part in an aside, where it has no number itself; no thing before `of whom`. Behind a larger
 * number, `40 are held by national` **`forces`**`, 12 of them in Oslo`, what a preposition stands before is another.
 */
function byNounOfPart(draft: Draft, before: Draft | undefined, language: Language): Reference | null {
	const {tokens, from, counted, sentence, amount} = draft;
	if (!counted.ofThem || !/^[,–—-]$/u.test(tokens[from - 1]?.text ?? '')) return null;
	const numbered = before?.sentence === sentence ? before : undefined;
	const isOfNumber = numbered?.measure === 'count' && numbered.unit !== null && numbered.amount.max >= amount.max;
	const first = Math.max(from - 1 - wholeReach, numbered?.to ?? 0);
	const ofPeople = language.counting.personalRelatives.has(tokens[counted.to - 1]?.form ?? '');
	for (let at = from - 2; at >= first && tokens[at]!.kind === 'word'; at--) {
		const noun = tokens[at]!;
		if (!isWholeHere(noun, language) || isAddressee(tokens, at, language)) continue;
		if (ofPeople && isThing(nounOf(noun) ?? noun.form, language)) continue;
		const isOther = isOfNumber
			? isBehindPreposition(tokens, at, language)
			: language.grammar.prepositions.has(tokens[at - 1]?.form ?? '');
		if (!isOther) return countOf(nounOf(noun) ?? noun.form, noun, 'noun before');
	}
	return null;
}

const isWholeHere = (noun: Token, {counting}: Language): boolean =>
	(hasClass(noun, pluralNounClass) || counting.alikeInPlural.has(noun.form)) &&
	!hasClass(noun, adjectiveClass | functionClass);

/** Sentences of a list are not longer than this, and their heading is not farther away. */
const longestItem = 14;
const longestList = 60;

/** `Chile: 12,340` in a list under a heading that says what is counted: `Confirmed death tolls`. */
function fromHeading(
	{tokens, from, sentence}: Draft,
	sentences: readonly Sentence[],
	language: Language,
): Reference | null {
	if (!/^[:–—-]$/u.test(tokens[from - 1]?.text ?? '') || tokens.length > longestItem) return null;
	for (let at = sentence - 1; at >= Math.max(0, sentence - longestList); at--) {
		const above = sentences[at]!;
		if (above.tokens.length > longestItem) return null;
		for (const here of above.tokens) {
			const unit = tollOf(here, language) ?? casualtyOf(here, language);
			if (unit) return countOf(unit, here, 'heading');
		}
	}
	return null;
}
