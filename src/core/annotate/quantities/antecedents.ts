import type {Language} from '../../language/language.ts';
import {phraseTable} from '../../language/phrases.ts';
import type {Sentence, Token} from '../../text/token.ts';
import type {Amount} from './amounts.ts';
import {byBallot} from './ballots.ts';
import {nounBehindOf} from './countedNoun.ts';
import {
	byAge,
	byChangingSubject,
	byCountNoun,
	byCountNounBehind,
	byGroup,
	byImpliedObject,
	byLabel,
	byPronoun,
	byRelative,
	countOf,
	tollOf,
} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {isCompared} from './headFirst.ts';
import {casualtyOf} from './nouns.ts';
import {glued, product} from './numeral.ts';

/** Gives the numbers that stand without a noun the noun that they leave out; changes the drafts. */
export function resolveAntecedents(
	drafts: readonly Draft[],
	sentences: readonly Sentence[],
	languageOf: (draft: Draft) => Language,
): void {
	for (const [index, draft] of drafts.entries()) {
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
			byAgeBefore(draft, drafts[index - 1], language) ??
			byImpliedObject(draft, language) ??
			byBallot(draft, drafts[index - 1], drafts[index + 1], language) ??
			byCountNounBehind(draft, language) ??
			byCountNoun(draft, language) ??
			byAge(draft, language) ??
			byLevel(draft, drafts, index, language) ??
			byMeasured(draft, drafts[index + 1], language) ??
			fromNext(draft, drafts[index + 1], language) ??
			fromHeading(draft, sentences, language) ??
			byChangingSubject(draft, language) ??
			ofMoney(draft, drafts, index, language) ??
			(isConverted(draft, drafts[index + 1])
				? ofOtherMoney(draft, drafts, index)
				: fromEarlier(draft, drafts, index, language)) ??
			byPronoun(draft, language);
		if (found) Object.assign(draft, withRate(found, draft.per, language));
	}
}

/** `22 thefts, compared with` **`20 per week`**: the noun of another number, with a rate of its own. */
const withRate = <Found extends Reference>(found: Found, per: string | null, {counting}: Language): Found =>
	per === null || found.per !== null || !found.unit
		? found
		: {...found, unit: `${found.unit} ${counting.ratePer} ${per}`, per};

/** `aged 34` **`and 36`**. */
function byAgeBefore(
	{tokens, from, amount, sentence}: Draft,
	before: Draft | undefined,
	{units, numbers, counting}: Language,
): Reference | null {
	if (before?.sentence !== sentence || before.to !== from - 1 || amount.max > 120) return null;
	const link = tokens[from - 1]!;
	const aged =
		before.unit === units.age.name && (before.rule === 'age' || counting.aged.endingAt(tokens, before.from) !== null);
	return aged && (link.form === numbers.joiner || link.text === ',') ? take(before, 'age') : null;
}

/** From here on the number behind a change is a level of its own unit: of an index, of points. */
const leastLevel = 100;

/** `fell 0.4 per cent` **`to 5,884`**, `was down 0.1 per cent` **`at 5884`**: where an index stands counts points or nothing. */
function byLevel(
	{tokens, from, amount, sentence}: Draft,
	drafts: readonly Draft[],
	index: number,
	{counting}: Language,
): Reference | null {
	const before = drafts[index - 1];
	if (before?.sentence !== sentence || before.unit !== '%' || before.to !== from - 1) return null;
	const link = tokens[from - 1]!.form;
	if (!counting.changeTo.has(link) && !counting.levels.has(link)) return null;
	const fromShare = counting.changeFrom.has(tokens[before.from - 1]?.form ?? '');
	if (amount.kind !== 'digits' || (amount.max <= leastLevel && (fromShare || Number.isInteger(amount.max))))
		return null;
	const points = drafts.slice(Math.max(0, index - longestSearch), index).findLast(({unit}) => unit === 'point');
	return points && sentence - points.sentence <= reach
		? take(points, 'level')
		: {unit: '', noun: null, measure: 'count', per: null, rule: 'level'};
}

/** Rule of a number that is part of the next: `nine of the 12 flats`. */
export const partOfNext = 'part of the next number';

/** **`three`** `500-kg bombs`, `eight million 250 ml bottles`: the noun stands behind the measure of one. */
function byMeasured({tokens, to, sentence}: Draft, next: Draft | undefined, language: Language): Reference | null {
	if (next?.sentence !== sentence || next.from !== to || next.measure !== 'measure' || language.counting.nounFirst)
		return null;
	const {at, lemma} = nounBehindOf(tokens, next.to, language);
	return at === null || lemma === null ? null : countOf(lemma, tokens[at]!, 'measured');
}

/** `10 and 12 soldiers`, `12 ou 15 blessés`: the noun stands behind the next number. */
function fromNext(draft: Draft, next: Draft | undefined, language: Language): Reference | null {
	const {numbers} = language;
	if (!next || next.sentence !== draft.sentence || next.unit === null || next.amount.kind === 'one') return null;
	if (next.measure === 'share' && draft.amount.max > 100 && next.amount.max <= 100) return null;
	const at = behindParenthesis(draft.tokens, behindHyphen(draft.tokens, draft.to));
	const of = outOf.startingAt(draft.tokens, at);
	if (of && next.from <= of.to + 1) return take(next, partOfNext);
	const link = draft.tokens[at];
	if (link && numbers.of.has(link.form) && isDetermined(draft.tokens, at + 1, next.from, language))
		return take(next, partOfNext);
	if (next.from - at > 2 || next.from < at || !link) return null;
	if (numbers.partitives.has(link.form) && draft.amount.kind !== 'share') return take(next, partOfNext);
	const joined =
		(numbers.of.has(link.form) && draft.amount.kind !== 'share') ||
		link.form === numbers.joiner ||
		numbers.rangeOr.has(link.form) ||
		link.text === ',' ||
		numbers.rangeTo.has(link.form) ||
		link.text === '/';
	return joined ? take(next, 'shared noun') : null;
}

/** Behind the hyphen of `four-` **`and`** `six-cylinder`, else the same place. */
const behindHyphen = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.text === '-' && glued(tokens[at - 1], tokens[at]) && !glued(tokens[at], tokens[at + 1]) ? at + 1 : at;

/** `six of` **`its last`** `seven games`. */
const isDetermined = (tokens: readonly Token[], from: number, to: number, {counting}: Language): boolean =>
	to - from > 0 &&
	to - from <= 3 &&
	counting.determiners.has(tokens[from]!.form) &&
	tokens.slice(from + 1, to).every(({readings}) => readings.some(({pos}) => pos === 'adjective'));

/** `entre 3.200 (selon la police) et 15.000 personnes`: where the sentence goes on. */
function behindParenthesis(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(') return at;
	for (let end = at + 1; end < Math.min(tokens.length, at + 8); end++) if (tokens[end]!.text === ')') return end + 1;
	return at;
}

/** `two` **`out of`** `the three years`. */
const outOf = phraseTable([[true, 'out of']]);

const take = ({unit, noun, measure, per}: Draft, rule: string): Reference => ({unit, noun, measure, per, rule});

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

/** `une perte de 1,2 milliard`, `les 40 milliards prévus`: a large sum is in the currency of the sum before it in the article. */
function ofMoney(draft: Draft, drafts: readonly Draft[], index: number, {counting}: Language): Reference | null {
	const {tokens, from, amount} = draft;
	if (amount.max < leastLarge) return null;
	const near = [...tokens.slice(Math.max(0, from - 6), from), ...tokens.slice(amount.to, amount.to + 3)];
	const scaled = counting.nounFirst && amount.number.to - amount.number.from > 1 && amount.max >= 1e9;
	if (
		!scaled &&
		!followsSum(draft, drafts, index) &&
		!near.some(({readings}) => readings.some(({lemma, pos}) => pos === 'noun' && counting.sums.has(lemma)))
	)
		return null;
	return moneyBeside(drafts, index);
}

/** A number from here on is large: shares, ages and most counts stay below. */
const leastLarge = 1e5;

/** `150 millions directement … Airbus apporte 116 millions`: the last large number, a sentence back at most, was money. */
function followsSum({amount, sentence}: Draft, drafts: readonly Draft[], index: number): boolean {
	if (amount.number.to - amount.number.from < 2) return false;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch) && sentence - drafts[at]!.sentence < 2; at--)
		if (drafts[at]!.amount.max >= leastLarge) return drafts[at]!.measure === 'money';
	return false;
}

/** `7 milliards de prêts`: billions of loans are money, not loans. */
const isSum = ({amount, measure, unit}: Draft, {counting}: Language): boolean =>
	measure === 'count' &&
	amount.max >= 1e9 &&
	amount.number.to - amount.number.from > 1 &&
	counting.sums.has(unit ?? '');

/** The currency of the sum before it in the article, else of the one behind. */
function moneyBeside(drafts: readonly Draft[], index: number): Reference | null {
	if (isConverted(drafts[index]!, drafts[index + 1])) return null;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch); at--)
		if (drafts[at]!.measure === 'money' && !isConversion(drafts[at]!)) return {...take(drafts[at]!, 'sum'), per: null};
	for (let at = index + 1; at < Math.min(drafts.length, index + longestSearch); at++)
		if (drafts[at]!.amount.unit?.measure === 'money')
			return {...take(drafts[at]!, 'sum'), unit: drafts[at]!.amount.unit!.name, per: null};
	return null;
}

/** `1.3 billion` **`($1.7bn)`**: the sum in parentheses is the same in another currency. */
const isConverted = ({tokens, to, sentence}: Draft, next: Draft | undefined): boolean =>
	next?.sentence === sentence && tokens[to]?.text === '(' && next.from === to + 1 && next.measure === 'money';

/** `2.2 billion shekels` **`($590 million)`**. */
const isConversion = ({tokens, from}: Draft): boolean => tokens[from - 1]?.text === '(';

/** `2 million yen ($14,000) and` **`3 million`** `($21,000)`: in the currency that is converted before. */
function ofOtherMoney({sentence}: Draft, drafts: readonly Draft[], index: number): Reference | null {
	const other = drafts.slice(Math.max(0, index - longestSearch), index).findLast(draft => {
		const {measure} = draft;
		return draft.sentence === sentence && measure === 'money' && !isConversion(draft);
	});
	return other && other.unit !== drafts[index + 1]!.unit ? {...take(other, 'sum'), per: null} : null;
}

/** How many sentences back an antecedent may stand, and how many numbers are looked at. */
const reach = 2;
/** The same, where a number in between counts something of another scale. */
const reachPastOthers = 4;
const longestSearch = 40;

/** The nearest earlier quantity with a noun: in the sentence, then in the two before. */
function fromEarlier(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & {amount: Amount}) | null {
	const whole = openingWhole(draft, drafts, index, language);
	if (whole) return {...take(whole, 'whole'), amount: draft.amount};
	let farthest = reach;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch); at--) {
		const earlier = drafts[at]!;
		if (draft.sentence - earlier.sentence > farthest) return null;
		if (isOutOfScale(draft, earlier)) farthest = reachPastOthers;
		if (earlier.unit === null || !compatible(draft, earlier)) continue;
		return {...take(earlier, 'antecedent'), amount: inScaleOf(draft, earlier, language)};
	}
	return null;
}

/** `Sur les 1 500 places des 125 conteneurs, 1 296 ...`: the whole that a sentence opens with; null elsewhere. */
function openingWhole(draft: Draft, drafts: readonly Draft[], index: number, {counting}: Language): Draft | null {
	let first = index;
	while (first > Math.max(0, index - longestSearch) && drafts[first - 1]!.sentence === draft.sentence) first--;
	const whole = drafts[first]!;
	if (first === index || whole.from > 2 || !counting.ofWhole.has(whole.tokens[0]!.form)) return null;
	const comma = draft.tokens[draft.from - 1]?.text === ',';
	return comma && whole.measure === 'count' && whole.unit !== null && whole.amount.max >= draft.amount.max
		? whole
		: null;
}

/** `300 millions de doses, dont 90`: a small part of a number with a scale word is in the same scale. */
function inScaleOf({amount, part, tokens}: Draft, {amount: whole}: Draft, {counting}: Language): Amount {
	const scale = 1000 ** Math.floor(Math.log10(Math.max(1, whole.max)) / 3);
	const scaled = whole.number.to - whole.number.from > 1 && scale >= 1e6;
	if (
		!(part || isCompared(tokens, amount.from, counting)) ||
		!scaled ||
		amount.max >= 1000 ||
		amount.number.to - amount.number.from > 1
	)
		return amount;
	return {...amount, min: product(amount.min, scale), max: product(amount.max, scale)};
}

/** A number of the sentence before has another's noun only if it is not so many times as large: 22 arrests, 700,000 people. */
const mostTimes = 1000;
const isOutOfScale = (draft: Draft, earlier: Draft): boolean =>
	draft.sentence !== earlier.sentence &&
	earlier.measure === 'count' &&
	draft.amount.max >= mostTimes * Math.max(earlier.amount.max, 1);

/** Only counts of things carry over to a later sentence; in one sentence money and shares do too. */
function compatible(draft: Draft, earlier: Draft): boolean {
	if (earlier.measure === 'multiple') return false;
	if (earlier.measure === 'count' && !Number.isInteger(draft.amount.max)) return !Number.isInteger(earlier.amount.max);
	if (draft.amount.max >= 1e6 && earlier.amount.max < 1e3) return false;
	if (draft.sentence !== earlier.sentence) return earlier.measure === 'count' && !isOutOfScale(draft, earlier);
	if (earlier.measure === 'duration') return draft.part && draft.amount.max <= earlier.amount.max;
	if (earlier.measure === 'share' && draft.amount.max > 100) return false;
	if (earlier.part && !draft.part) return false;
	if (earlier.measure === 'count') return true;
	return !draft.counted.ofThem && (!draft.part || earlier.measure === 'money');
}
