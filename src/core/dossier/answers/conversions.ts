import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {conversionTold, longestConversion} from '../../language/conversions.ts';
import {exchangeRange} from '../../language/exchangeRates.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {areTwoCurrencies} from './unitKind.ts';

/** A sum in another currency as far as values are compared, with the quantity of its article that tells it so; null where it was worked out. */
export type Sum = Pick<Answer, 'low' | 'high' | 'lowest' | 'highest' | 'unit'> & {readonly toldBy: number | null};

/** A sum that is told in one currency only. */
export const inNoOtherCurrency: readonly Sum[] = [];

/**
 * Marks on the sums of a dossier what they are in another currency, where their article tells it, `50,000 kroner (about $4,500)`; and what
 * others are by the rates at which such were told.
 */
export function markConversions(annotated: readonly AnnotatedArticle[], answers: readonly AnswerDraft[]): void {
	const sums = answers
		.filter(({quantity}) => quantity.measure === 'money')
		.sort((one, other) => one.article - other.article || one.quantity.start - other.quantity.start);
	const rates: Rates = new Map();
	for (const [at, sum] of sums.entries()) {
		const next = sums[at + 1];
		if (next?.article !== sum.article || !isToldAgain(annotated[sum.article]!.article.text, sum, next)) continue;
		sum.converted = [...sum.converted, sumOf(next)];
		next.converted = [...next.converted, sumOf(sum)];
		noteRate(rates, sum, next);
		noteRate(rates, next, sum);
	}
	if (rates.size > 0) for (const sum of sums) sum.converted = [...sum.converted, ...workedOut(sum, rates)];
}

/** Whether a sum is that right before it in another currency. */
function isToldAgain(text: string, one: AnswerDraft, other: AnswerDraft): boolean {
	const {quantity, unit} = one;
	const {quantity: next, unit: nextUnit} = other;
	if (!areTwoCurrencies(unit, nextUnit) || quantity.sentence !== next.sentence) return false;
	if (next.per !== null && next.per !== quantity.per) return false;
	if (next.start < quantity.end || next.start > quantity.end + longestConversion) return false;
	const told = conversionTold(text.slice(quantity.end, next.start));
	const range = exchangeRange(unit.name, nextUnit.name);
	if (told === null || range === null) return told === 'plainly' || (told === 'perhaps' && next.relation === 'approx');
	return one.lowest * range[0] <= other.highest && other.lowest <= one.highest * range[1];
}

const sumOf = ({low, high, lowest, highest, unit, index}: AnswerDraft): Sum => ({
	...{low, high, lowest, highest, unit},
	toldBy: index,
});

/** For each currency what one of it is worth in others, by which unit they are told in. */
type Rates = Map<string, Map<string, {readonly rate: number; readonly unit: Answer['unit']}>>;

/** The first rate that is told between two currencies. */
function noteRate(rates: Rates, {unit, low}: Answer, {unit: other, low: worth}: Answer): void {
	const own = rates.get(unit.currency!) ?? new Map();
	rates.set(unit.currency!, own);
	if (low > 0 && worth > 0 && !own.has(other.currency!)) own.set(other.currency!, {rate: worth / low, unit: other});
}

/** Rates change from day to day, and are told of rounded sums. */
const rateSlack = 1.05;

function workedOut({unit, converted, ...sum}: Answer, rates: Rates): Sum[] {
	const known = new Set(converted.map(({unit: {currency}}) => currency));
	return [...(rates.get(unit.currency ?? '') ?? [])].flatMap(([currency, {rate, unit: other}]) =>
		known.has(currency)
			? []
			: {
					low: sum.low * rate,
					high: sum.high * rate,
					lowest: (sum.lowest * rate) / rateSlack,
					highest: sum.highest * rate * rateSlack,
					unit: other,
					toldBy: null,
				},
	);
}

/** Two sums in a currency that both are told in, or may be; null where there is none. */
export function inOneCurrency(one: Answer, other: Answer): readonly [Answer | Sum, Answer | Sum] | null {
	for (const here of [one, ...one.converted])
		for (const there of [other, ...other.converted])
			if (here.unit.currency === there.unit.currency) return [here, there];
	return null;
}

/** Whether two amounts of one article are one in two currencies, or in two units of a measure. */
export const areConversions = (one: Answer, other: Answer): boolean =>
	one.article === other.article &&
	(one.converted.some(({toldBy}) => toldBy === other.index) || areOneMeasure(one, other));

/** As many times as large an amount is at most that is told again in another unit, rounded there: `8 miles (12 km)`. */
const mostConverted = 1.08;

/** `60 mph (97 km/h)`, `20 km, or 12 miles, away`: told right after in another unit. */
const areOneMeasure = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'measure' &&
	other.quantity.measure === 'measure' &&
	Math.abs(one.index - other.index) === 1 &&
	one.quantity.sentence === other.quantity.sentence &&
	one.unit.dimension === other.unit.dimension &&
	one.unit.sign !== other.unit.sign &&
	Math.max(one.low, other.low) <= mostConverted * Math.min(one.low, other.low);
