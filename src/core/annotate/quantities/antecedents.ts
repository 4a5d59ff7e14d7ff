import {conceptOf, isWithin} from '../../language/concepts/concepts.ts';
import {fatesOfCaptives, ofSick} from '../../language/concepts/fates.ts';
import type {Language} from '../../language/language.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {adjectiveClass, functionClass, hasClass, pluralNounClass, verbClass} from '../../text/wordClass.ts';
import {byAge} from './ages.ts';
import {byBallot} from './ballots.ts';
import {byChangedNoun} from './changedNoun.ts';
import {byChangingFate, byChangingSubject, byEqualled, bySingledOut, byTotalled} from './changingSubject.ts';
import {
	byCountNoun,
	byCountNounBehind,
	byGroup,
	byImpliedObject,
	byLabel,
	byParent,
	byPronoun,
	byRelative,
	byTelling,
	countOf,
	isOfNamedToll,
	ofParent,
	tollOf,
} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {byEstimatedThings} from './estimatedThings.ts';
import {isEstimate, isHeldTo} from './estimates.ts';
import {hasOwnTime, isNoRate, withoutTime, withRate} from './lentRates.ts';
import {compatible, inScaleOf, isOutOfScale} from './lentScales.ts';
import {byLevel} from './levels.ts';
import {byMeasured, fromList, fromNext} from './nextNumber.ts';
import {casualtyOf, nounOf} from './nouns.ts';
import {byAmountOfThem, isAmount, isOfSize, isOfThem} from './ofThem.ts';
import {byOpeningGroup} from './openingGroup.ts';
import {longestSearch, partOfOpening, reach, take} from './otherNumbers.ts';
import {byFate, byManySubject, byPredicate, byVote, hasPredicate, isElsewhere, isSubject} from './ownPredicate.ts';
import {byRivalLength} from './rivalLengths.ts';
import {isConverted, isSum, moneyBeside, ofMoney, ofOtherMoney} from './sums.ts';

/** Gives the numbers that stand without a noun the noun that they leave out; changes the drafts. */
export function resolveAntecedents(
	drafts: readonly Draft[],
	sentences: readonly Sentence[],
	languageOf: (draft: Draft) => Language,
): void {
	for (let index = 0; index < drafts.length; index++) {
		const draft = drafts[index]!;
		const language = languageOf(draft);
		if (draft.unit !== null) {
			const money = isSum(draft, language) ? moneyBeside(drafts, index) : null;
			if (money) Object.assign(draft, money, {noun: draft.noun});
			continue;
		}
		const found: Reference | null =
			byRelative(draft, language) ??
			byLabel(draft, language) ??
			byGroup(draft, language) ??
			byParent(draft, language) ??
			byOpeningGroup(draft, language) ??
			byAgeBefore(draft, drafts[index - 1], language) ??
			byImpliedObject(draft, language) ??
			byBallot(draft, drafts[index - 1], drafts[index + 1], language) ??
			byCountNounBehind(draft, language) ??
			byEstimatedThings(draft, language) ??
			byEqualled(draft, language) ??
			bySingledOut(draft, language) ??
			byTotalled(draft, language) ??
			byCountNounBefore(draft, drafts[index - 1], language) ??
			byAge(draft, language) ??
			byLevel(draft, drafts, index, language) ??
			fromOtherEnd(draft, drafts[index - 1], language) ??
			byRivalLength(draft, drafts[index - 1], language) ??
			byNounOfPart(draft, drafts[index - 1], language) ??
			byMeasured(draft, drafts[index + 1], language) ??
			byChangingFate(draft, language) ??
			fromNext(draft, drafts[index + 1], language) ??
			fromList(drafts, index, language) ??
			fromHeading(draft, sentences, language) ??
			byChangingSubject(draft, language) ??
			byChangedNoun(draft, language) ??
			byAmountOfThem(draft, drafts, index, language) ??
			ofMoney(draft, drafts, index, language) ??
			(isConverted(draft, drafts[index + 1])
				? ofOtherMoney(draft, drafts, index)
				: fromEarlierOrFate(draft, drafts, index, language)) ??
			byPronoun(draft, language) ??
			fromPart(draft, drafts[index + 1], language) ??
			byManySubject(draft, language) ??
			byTelling(draft, language);
		if (found)
			Object.assign(
				draft,
				withRate(hasOwnTime(draft, found, language) ? withoutTime(found) : found, draft.per, language),
			);
	}
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
	{tokens, from, amount, sentence}: Draft,
	before: Draft | undefined,
	{units, numbers, counting}: Language,
): Reference | null {
	if (before?.sentence !== sentence || amount.max > 120 || before.unit !== units.age.name) return null;
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

/** **`Troops`**`, 1,500 of them, ...`: the plural right before a part in an aside, where it has no number itself; no thing before `of whom`. */
function byNounOfPart(
	{tokens, from, counted, sentence}: Draft,
	before: Draft | undefined,
	language: Language,
): Reference | null {
	if (!counted.ofThem || !/^[,–—-]$/u.test(tokens[from - 1]?.text ?? '')) return null;
	const first = Math.max(from - 1 - wholeReach, before?.sentence === sentence ? before.to : 0);
	const ofPeople = language.counting.personalRelatives.has(tokens[counted.to - 1]?.form ?? '');
	for (let at = from - 2; at >= first && tokens[at]!.kind === 'word'; at--) {
		const noun = tokens[at]!;
		const isPlural = hasClass(noun, pluralNounClass) || language.counting.alikeInPlural.has(noun.form);
		if (
			!isPlural ||
			(ofPeople && isThing(nounOf(noun) ?? noun.form, language)) ||
			hasClass(noun, adjectiveClass | functionClass) ||
			language.grammar.prepositions.has(tokens[at - 1]?.form ?? '')
		)
			continue;
		return countOf(nounOf(noun) ?? noun.form, noun, 'noun before');
	}
	return null;
}

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

/** `it has claimed 40` **`lives`**`. Thousands have taken to the streets`: lives do nothing. */
const areLives = ({unit}: Reference, {code}: Language): boolean =>
	unit !== null && conceptOf(unit, code, 'noun')?.id === 'life';

/** How many sentences back an antecedent may stand where a number in between counts something of another scale. */
const reachPastOthers = 4;

/** Rule of a number that shares the noun or unit of one before it. */
export const sharedUnit = 'antecedent';

/** Rule of a number whose verb says where those counted are: it shares its noun with another number, not what befell them. */
export const ownPlace = 'antecedent elsewhere';

/** The nearest earlier quantity with a noun: in the sentence, then in the two before. */
function fromEarlier(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & Pick<Draft, 'amount' | 'part'>) | null {
	const whole = openingWhole(draft, drafts, index, language);
	if (whole) return {...take(whole, partOfOpening), amount: draft.amount, part: draft.part};
	const isFirst = drafts[index - 1]?.sentence !== draft.sentence;
	const isOther =
		isFirst && (isEstimate(draft, language) || isHeldTo(draft, language) || isToldOfThem(draft, language));
	const estimated = isOther ? rivalInSentenceBefore(draft, drafts, index, language) : undefined;
	if (estimated) return {...take(estimated, sharedUnit), amount: draft.amount, part: draft.part};
	let farthest = reach;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch); at--) {
		const earlier = drafts[at]!;
		if (draft.sentence - earlier.sentence > farthest) return null;
		if (isOutOfScale(draft, earlier)) farthest = reachPastOthers;
		// `He offered €150. "Not below 200," she says`: of what stands nearer, and of no thing that was counted before.
		if (earlier.sentence < draft.sentence && isAmount(earlier) && isOfSize(draft, earlier) && draft.hedged) return null;
		if (earlier.unit === null || earlier.rule === ofParent || isAside(draft, earlier) || !compatible(draft, earlier))
			continue;
		if (isOther && isRoom(earlier, language)) continue;
		if (isComplement(earlier, drafts[at - 1], language) || givesNumber(earlier, draft, language)) continue;
		if (earlier.measure === 'measure' && isSubject(draft, language)) continue;
		if (isPartToo(draft, earlier, language))
			return {...take(earlier, partOfOpening), amount: draft.amount, part: draft.part};
		const taken = take(earlier, isElsewhere(draft, language) ? ownPlace : sharedUnit);
		return {
			amount: inScaleOf(draft, earlier, language),
			...(isNoRate(draft, earlier) ? withoutTime(taken) : taken),
			part: draft.part || isToldBehindColon(draft, earlier),
		};
	}
	return null;
}

/** `Of the 52 injured, eight are in danger; the ministry speaks` **`of six`**: another value for the same part. */
const isPartToo = (draft: Draft, {sentence, rule}: Draft, language: Language): boolean =>
	rule === partOfOpening && sentence === draft.sentence && isHeldTo(draft, language);

/** `They checked 212 contracts:` **`57`** `had no tender`: what is told of some, right behind all of them. */
const isToldBehindColon = ({tokens, from, to, sentence, amount}: Draft, whole: Draft): boolean =>
	sentence === whole.sentence &&
	whole.measure === 'count' &&
	tokens[from - 1]?.text === ':' &&
	amount.max < whole.amount.min &&
	hasClass(tokens[to], verbClass);

/** `The hospital's count now stands at six`, far behind `four dead`: the toll that was told last, of what no other number is near. */
function ofLastToll(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & Pick<Draft, 'amount' | 'part'>) | null {
	const isFirst = drafts[index - 1]?.sentence !== draft.sentence;
	if (!isFirst || draft.hedged || !Number.isInteger(draft.amount.max) || !isEstimate(draft, language)) return null;
	const toll = drafts
		.slice(Math.max(0, index - longestSearch), index)
		.findLast(({unit, part}) => !part && unit !== null && language.counting.casualties.has(unit));
	return toll === undefined || isOutOfScale(draft, toll)
		? null
		: {...take(toll, 'antecedent'), amount: draft.amount, part: draft.part};
}

/** The count of the sentence before that may lend its noun; of several the one that is nearest in value, which another value is told of. */
function rivalInSentenceBefore(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): Draft | undefined {
	const apart = ({amount}: Draft): number => Math.abs(Math.log((amount.max + 1) / (draft.amount.max + 1)));
	return drafts
		.slice(Math.max(0, index - longestSearch), index)
		.filter(
			(earlier, at, before) =>
				earlier.sentence === draft.sentence - 1 &&
				earlier.unit !== null &&
				earlier.measure === 'count' &&
				!isRoom(earlier, language) &&
				!isComplement(earlier, before[at - 1], language) &&
				compatible(draft, earlier),
		)
		.sort((one, other) => apart(one) - apart(other))[0];
}

/** `le club` **`en évoque`** `55 000`: somebody only gives another value. */
const isToldOfThem = (draft: Draft, language: Language): boolean =>
	isOfThem(draft, language) &&
	draft.tokens[draft.from - 1]!.readings.some(
		({pos, lemma}) => pos === 'verb' && language.counting.tellingVerbs.has(lemma),
	);

/** `48 000 spectateurs étaient dans le stade, qui compte` **`50 000 places`**`. Le club en évoque 55 000`: nobody tells another value of how many find room. */
const isRoom = ({unit}: Draft, {code}: Language): boolean =>
	unit !== null && conceptOf(unit, code, 'noun')?.id === 'square';

/** `37 workers` **`of eight nations`**: a number right behind another's noun and a preposition only says more of it. */
function isComplement(draft: Draft, head: Draft | undefined, language: Language): boolean {
	const {tokens, from, sentence} = draft;
	const near = head?.sentence === sentence && head.unit !== null && head.measure === 'count' && from - head.to <= 2;
	return near && language.grammar.prepositions.has(tokens[head.to]?.form ?? '') && !givesNumber(head, draft, language);
}

/** `le maire parle de 80 cas,` **`une ONG`** `de 150`: a single one right before the preposition of a number says who gives it, and not what is counted. */
const givesNumber = (earlier: Draft, {tokens, from, sentence}: Draft, {numbers}: Language): boolean =>
	earlier.sentence === sentence &&
	(earlier.to === from - 1 || earlier.to === from - 2) &&
	earlier.amount.max === 1 &&
	numbers.of.has(tokens[earlier.to]!.form);

/** `11 dead in Bergen` **`(40,000 inhabitants)`**, `five in Oslo`, `30 seats` **`(14 % of the votes)`** `and 21`: a number in brackets says something of what is beside it. */
function isAside(draft: Draft, {tokens, from, to, sentence}: Draft): boolean {
	if (draft.sentence !== sentence || tokens[from - 1]?.text !== '(') return false;
	if (/^[()]$/u.test(draft.tokens[draft.from - 1]?.text ?? '')) return false;
	return tokens.slice(to, draft.from).some(({text}) => text === ')');
}

/**
 * The noun of an earlier quantity; but where that too says what befell those counted, the number's own verb tells it: `30 wounded; 12 died`. Behind
 * `12 died`, `31 were found` are people of whom it tells another thing.
 */
function fromEarlierOrFate(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): Reference | null {
	const earlier = fromEarlier(draft, drafts, index, language) ?? ofLastToll(draft, drafts, index, language);
	const isImplied = earlier?.measure === 'count' && earlier.noun === null;
	const isFate =
		earlier?.unit == null ||
		isImplied ||
		language.counting.casualties.has(earlier.unit) ||
		(earlier.measure === 'count' && isThing(earlier.unit, language));
	const told = (isFate ? byFate(draft, language) : null) ?? byVote(draft, earlier, language);
	if (told !== null || earlier === null) return told;
	const isOtherFate = isImplied && language.counting.casualties.has(earlier.unit!);
	return (isOtherFate || areLives(earlier, language)) && hasPredicate(draft, language)
		? countOf(language.counting.people, null, 'predicate')
		: earlier;
}

/** Whether a unit is known, and none of people: what befalls people befell no tents. */
function isThing(unit: string, {code}: Language): boolean {
	const concept = conceptOf(unit, code, 'noun');
	return concept !== undefined && !isWithin(concept.id, 'person') && !fatesOfCaptives.has(concept.group);
}

/** Words at most before the whole that a sentence opens with: `out of the 200 aboard, 60 ...`. */
const longestLead = 3;

/** `Sur les 1 500 places des 125 conteneurs, 1 296 ...`: the whole that a sentence opens with; null elsewhere. */
function openingWhole(draft: Draft, drafts: readonly Draft[], index: number, {counting}: Language): Draft | null {
	let first = index;
	while (first > Math.max(0, index - longestSearch) && drafts[first - 1]!.sentence === draft.sentence) first--;
	const whole = drafts[first]!;
	if (first === index || whole.from > longestLead || !counting.ofWhole.has(whole.tokens[0]!.form)) return null;
	const comma = draft.tokens[draft.from - 1]?.text === ',';
	return comma && whole.measure === 'count' && whole.unit !== null && whole.amount.max >= draft.amount.max
		? whole
		: null;
}
