import {conceptOf} from '../../language/concepts/concepts.ts';
import {conversionTold} from '../../language/conversions.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {hasClass, verbClass} from '../../text/wordClass.ts';
import {ofAge} from './ages.ts';
import {byPronoun, countOf, ofParent} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {isEstimate, isHeldTo} from './estimates.ts';
import {isOutOfAll} from './excepted.ts';
import {isNoRate, withoutTime} from './lentRates.ts';
import {compatible, inScaleOf, isOutOfScale} from './lentScales.ts';
import {isThing} from './nouns.ts';
import {isAmount, isOfSize, isOfThem} from './ofThem.ts';
import {longestSearch, partOfOpening, reach, take} from './otherNumbers.ts';
import {byFate, byVote, hasPredicate, isElsewhere, isSubject} from './ownPredicate.ts';

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
	const measured =
		isFirst && estimated === undefined && isHeldTo(draft, language) ? measuredBefore(draft, drafts, index) : undefined;
	if (measured) return {...take(measured, sharedUnit), amount: draft.amount, part: draft.part};
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
		if (isConversion(earlier, drafts[at - 1])) continue;
		if (isOfAged(draft, earlier)) {
			if (drafts[at - 1]?.sentence === draft.sentence) continue;
			return {...countOf(language.counting.people, null, sharedUnit), amount: draft.amount, part: draft.part};
		}
		if (isOther && isRoom(earlier, language)) continue;
		if (isSetAgainstOther(draft, earlier, drafts.slice(0, at), language)) continue;
		if (isComplement(earlier, drafts[at - 1], language) || givesNumber(earlier, draft, language)) continue;
		if (tellsNumber(earlier, draft, language) || (earlier.part && isOutOfAll(draft, language))) continue;
		if (earlier.measure === 'measure' && (isSubject(draft, language) || areThey(draft, language))) continue;
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

/** `228 cases in` **`27 towns`**`,` **`against`** `154`: what is set against a number is of what the sentence tells of first, and not of where that is. */
const isSetAgainstOther = (
	{tokens, from, sentence}: Draft,
	earlier: Draft,
	before: readonly Draft[],
	{counting, grammar}: Language,
): boolean =>
	counting.comparing.has(tokens[from - 1]?.form ?? '') &&
	earlier.sentence === sentence &&
	earlier.measure === 'count' &&
	grammar.prepositions.has(tokens[earlier.from - 1]?.form ?? '') &&
	before.some(other => other.sentence === sentence && other.unit !== null && !other.part);

/** `men aged 40, 12` **`of whom`**: some of those people, and not of their years. */
const isOfAged = ({part, counted, sentence}: Draft, earlier: Draft): boolean =>
	(part || counted.ofThem) && earlier.rule === ofAge && earlier.sentence === sentence;

/** `20 tonnes de sable ont été enlevées :` **`ils sont`** `40 à pelleter`: in French a pronoun and its verb are of no amount. */
const areThey = (draft: Draft, language: Language): boolean =>
	language.headFirst && byPronoun(draft, language) !== null;

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

/** `18 km of coast are soiled. The mayor sticks` **`to 12`**: a measure of the sentence before, of which somebody only gives another value. */
const measuredBefore = (draft: Draft, drafts: readonly Draft[], index: number): Draft | undefined => {
	const before = drafts[index - 1];
	return before?.sentence === draft.sentence - 1 &&
		before.measure === 'measure' &&
		!before.part &&
		isOfSize(draft, before)
		? before
		: undefined;
};

/** `le club` **`en évoque`** `55 000`: somebody only gives another value. */
const isToldOfThem = (draft: Draft, language: Language): boolean =>
	isOfThem(draft, language) && isVerbAmong(draft.tokens[draft.from - 1], language.counting.tellingVerbs);

/** `48 000 spectateurs étaient dans le stade, qui compte` **`50 000 places`**`. Le club en évoque 55 000`: nobody tells another value of how many find room. */
const isRoom = ({unit}: Draft, {code}: Language): boolean =>
	unit !== null && conceptOf(unit, code, 'noun')?.id === 'square';

/** `60,000 kroner,` **`around £4,500`**`; the other firm gives 90,000`: the same sum in another currency says only what the one before it is worth. */
const isConversion = ({measure, unit, tokens, from, sentence}: Draft, before: Draft | undefined): boolean =>
	measure === 'money' &&
	before?.measure === 'money' &&
	before.sentence === sentence &&
	before.unit !== unit &&
	conversionTold(
		` ${tokens
			.slice(before.to, from)
			.map(({text}) => text)
			.join(' ')} `.replaceAll('( ', '('),
	) !== null;

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

/** Words at most from those who tell a number to it: `two brokers` **`who know the plan put the losses at`** `300`. */
const tellingReach = 12;

/** **`Two brokers`** `put the losses at 300`, **`trois témoins`** `parlent de 40`: who tells a number, where only that stands between, is not what it counts. */
function tellsNumber(earlier: Draft, {tokens, from, sentence}: Draft, {counting, grammar}: Language): boolean {
	const between = tokens.slice(earlier.to, from);
	if (earlier.sentence !== sentence || earlier.measure !== 'count' || between.length > tellingReach) return false;
	const first = counting.theArticles.has(tokens[earlier.from - 1]?.form ?? '') ? earlier.from - 2 : earlier.from - 1;
	if (grammar.prepositions.has(tokens[first]?.form ?? '')) return false;
	const isTelling = ({readings}: Token): boolean =>
		readings.some(
			({pos, lemma, form}) =>
				pos === 'verb' && form !== 'participle' && (counting.tellingVerbs.has(lemma) || counting.estimating.has(lemma)),
		);
	const isOneClause = between.every(({kind, form}) => kind === 'word' && !grammar.coordinators.has(form));
	return isOneClause && between.some(isTelling);
}

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
export function fromEarlierOrFate(
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

/** Words at most before the whole that a sentence opens with: `out of the 200 aboard, 60 ...`. */
const longestLead = 3;

/** `Sur les 1 500 places des 125 conteneurs, 1 296 ...`: the whole that a sentence opens with; null elsewhere. */
function openingWhole(draft: Draft, drafts: readonly Draft[], index: number, {counting}: Language): Draft | null {
	let first = index;
	while (first > Math.max(0, index - longestSearch) && drafts[first - 1]!.sentence === draft.sentence) first--;
	const whole = drafts[first]!;
	if (first === index || whole.from > longestLead || !counting.ofWhole.has(whole.tokens[0]!.form)) return null;
	// `Of these, 12 were miners, three ...`: the whole is told without a number.
	if (whole.tokens.slice(0, whole.from).some(({kind}) => kind === 'sign')) return null;
	const comma = draft.tokens[draft.from - 1]?.text === ',';
	return comma && whole.measure === 'count' && whole.unit !== null && whole.amount.max >= draft.amount.max
		? whole
		: null;
}
