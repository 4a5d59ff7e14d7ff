import type {Language} from '../../language/language.ts';
import {isNounAmong, isVerbAmong} from '../../text/wordAmong.ts';
import type {Draft, Reference} from './draft.ts';
import {longestSearch, take} from './otherNumbers.ts';

/** `une perte de 1,2 milliard`, `les 40 milliards prévus`: a large sum is in the currency of the sum before it in the article. */
export function ofMoney(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	{counting, headFirst}: Language,
): Reference | null {
	const {tokens, from, amount} = draft;
	if (amount.max < leastLarge) return null;
	const near = [...tokens.slice(Math.max(0, from - 6), from), ...tokens.slice(amount.to, amount.to + 3)];
	const scaled = headFirst && amount.number.to - amount.number.from > 1 && amount.max >= 1e9;
	if (
		!scaled &&
		!followsSum(draft, drafts, index) &&
		!onlySumsAreLarge(draft, drafts) &&
		!near.some(token => isNounAmong(token, counting.sums)) &&
		!isObjectOfSum(draft, counting.sumVerbs)
	)
		return null;
	return moneyBeside(drafts, index);
}

/** Words at most from a verb to the sum that is its object: `coûtera au groupe au moins`. */
const objectReach = 6;
const isObjectOfSum = ({tokens, from}: Draft, verbs: ReadonlySet<string>): boolean =>
	tokens.slice(Math.max(0, from - objectReach), from).some(token => isVerbAmong(token, verbs));

/** A number from here on is large: shares, ages and most counts stay below. */
const leastLarge = 1e5;

/** `150 millions directement … Airbus apporte 116 millions`: the last large number, a sentence back at most, was money. */
function followsSum({amount, sentence}: Draft, drafts: readonly Draft[], index: number): boolean {
	if (amount.number.to - amount.number.from < 2) return false;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch) && sentence - drafts[at]!.sentence < 2; at--)
		if (drafts[at]!.amount.max >= leastLarge) return drafts[at]!.measure === 'money';
	return false;
}

/** `The mayor says five million`: in an article where whatever is so large is money. */
function onlySumsAreLarge({amount}: Draft, drafts: readonly Draft[]): boolean {
	if (amount.number.to - amount.number.from < 2 || amount.max < leastScaled) return false;
	const large = drafts.filter(({unit, amount: {max}}) => unit !== null && max >= leastLarge);
	return large.length > 0 && large.every(({measure}) => measure === 'money');
}

/** A million. */
const leastScaled = 1e6;

/** `7 milliards de prêts`: billions of loans are money, not loans. */
export const isSum = ({amount, measure, unit}: Draft, {counting}: Language): boolean =>
	measure === 'count' &&
	amount.max >= 1e9 &&
	amount.number.to - amount.number.from > 1 &&
	counting.sums.has(unit ?? '');

/** The currency of the sum before it in the article, else of the one behind. */
export function moneyBeside(drafts: readonly Draft[], index: number): Reference | null {
	if (isConverted(drafts[index]!, drafts[index + 1])) return null;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch); at--)
		if (drafts[at]!.measure === 'money' && !isConversion(drafts[at]!) && !isPrice(drafts[index]!, drafts[at]!))
			return {...take(drafts[at]!, 'sum'), per: null};
	for (let at = index + 1; at < Math.min(drafts.length, index + longestSearch); at++)
		if (drafts[at]!.amount.unit?.measure === 'money')
			return {...take(drafts[at]!, 'sum'), unit: drafts[at]!.amount.unit!.name, per: null};
	return null;
}

/** `1.3 billion` **`($1.7bn)`**: the sum in parentheses is the same in another currency. */
export const isConverted = ({tokens, to, sentence}: Draft, next: Draft | undefined): boolean =>
	next?.sentence === sentence && tokens[to]?.text === '(' && next.from === to + 1 && next.measure === 'money';

/** So many times as much as the price of one, a sum is no price. */
const timesOfPrice = 10_000;

/** `The offer of` **`312 pence a share`** `values it at 2 billion`: a sum is no price of one of many. */
const isPrice = ({amount}: Draft, {amount: {max}, per}: Draft): boolean =>
	per !== null && amount.max >= timesOfPrice * max;

/** `3.1 billion shekels` **`($840 million)`**. */
const isConversion = ({tokens, from}: Draft): boolean => tokens[from - 1]?.text === '(';

/** `2 million yen ($14,000) and` **`3 million`** `($21,000)`: in the currency that is converted before. */
export function ofOtherMoney({sentence}: Draft, drafts: readonly Draft[], index: number): Reference | null {
	const other = drafts.slice(Math.max(0, index - longestSearch), index).findLast(draft => {
		const {measure} = draft;
		return draft.sentence === sentence && measure === 'money' && !isConversion(draft);
	});
	return other && other.unit !== drafts[index + 1]!.unit ? {...take(other, 'sum'), per: null} : null;
}
