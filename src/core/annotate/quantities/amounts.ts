import type {Language} from '../../language/language.ts';
import type {Unit} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {type Numeral, product} from './numeral.ts';
import {type FoundUnit, unitOf} from './units.ts';

/** One number, or the two bounds of a range, with the unit that stands beside it. */
export type Amount = {
	/** First token of the number, its currency sign or the word before a range; and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** The number alone. */
	readonly number: {readonly from: number; readonly to: number};
	readonly min: number;
	readonly max: number;
	readonly range: boolean;
	readonly kind: Numeral['kind'];
	readonly yearLike: boolean;
	readonly ambiguous: boolean;
	readonly unit: Unit | null;
	/** `from 12 to 9`: which side of a change it is. */
	readonly side: 'from' | 'to' | null;
};

/** Joins the bounds of ranges and finds the units. */
export function findAmounts(
	tokens: readonly Token[],
	numerals: readonly Numeral[],
	language: Language,
	dollar: string,
): Amount[] {
	const singles = numerals.map(numeral => single(tokens, numeral, unitOf(tokens, numeral, language, dollar)));
	const amounts: Amount[] = [];
	for (let at = 0; at < singles.length; at++) {
		const [low, high] = [singles[at]!, singles[at + 1]];
		const joined = high && joinRange(tokens, low, high, language);
		if (joined) at++;
		amounts.push(joined ?? low);
	}
	return amounts;
}

const single = (_tokens: readonly Token[], numeral: Numeral, found: FoundUnit | null): Amount => ({
	from: Math.min(numeral.from, found?.from ?? numeral.from),
	to: Math.max(numeral.to, found?.to ?? numeral.to),
	number: {from: numeral.from, to: numeral.to},
	min: numeral.min + (found?.plus ?? 0),
	max: numeral.max + (found?.plus ?? 0),
	range: false,
	kind: numeral.kind,
	yearLike: numeral.yearLike,
	ambiguous: numeral.ambiguous,
	unit: found?.unit ?? null,
	side: null,
});

/** `10 000 à 12 000`, `between 3 and 5`, `$5-10 million`, `12 ou 15`. */
function joinRange(tokens: readonly Token[], low: Amount, high: Amount, language: Language): Amount | null {
	const {numbers} = language;
	if (low.kind === 'one' && high.kind !== 'words') return null;
	if (low.kind === 'vague' || low.kind === 'share' || high.from !== low.to + 1) return null;
	if (low.unit && high.unit && low.unit.key !== high.unit.key) return null;
	if (low.unit && !high.unit && low.to !== low.number.to) return null;
	const link = tokens[low.to]!;
	const before = tokens[low.from - 1]?.form ?? '';
	const between = link.form === numbers.joiner && numbers.between.has(before);
	const or = numbers.rangeOr.has(link.form);
	if (!between && !or && !numbers.rangeTo.has(link.form)) return null;
	if (
		(low.yearLike && high.yearLike) ||
		(low.unit !== null &&
			high.unit !== null &&
			link.kind === 'word' &&
			language.counting.changeBy.has(before) &&
			!between &&
			!or)
	)
		return null;
	const moved =
		numbers.from.has(before) && link.kind === 'word' && !or && !between && isMoved(tokens, low.from - 1, language);
	const min = carryScale(low, high, tokens, language);
	if (!(min < high.max) || (or && high.max > 3 * min)) return null;
	const from = between || (numbers.from.has(before) && link.kind === 'word' && !or) ? low.from - 1 : low.from;
	if (moved) return null;
	return {
		...high,
		from,
		number: {from: low.number.from, to: high.number.to},
		min,
		range: true,
		kind: high.kind === 'collective' ? 'words' : high.kind,
		ambiguous: low.ambiguous || high.ambiguous,
		unit: high.unit ?? low.unit,
	};
}

/** `rose from 12 to 15`, `passer de 62 à 64 ans`: two sides of a change are no range. */
function isMoved(tokens: readonly Token[], at: number, {counting}: Language): boolean {
	for (let before = at - 1; before >= Math.max(0, at - 6); before--)
		for (const {lemma, pos} of tokens[before]!.readings)
			if (
				(pos === 'verb' && counting.moves.has(lemma)) ||
				((pos === 'verb' || pos === 'noun') && counting.changes.has(lemma))
			)
				return true;
	return false;
}

/** `10-12 000`, `5 to 7 million`, `cinq à six mille`: the low bound borrows the scale of the high one. */
function carryScale(low: Amount, high: Amount, tokens: readonly Token[], {numbers}: Language): number {
	if (low.min >= 1000 || high.max < 1000 || low.number.to - low.number.from > 1) return low.min;
	const factor = scaleIn(tokens, high, numbers);
	const carried = product(low.min, factor);
	return carried < high.max ? carried : low.min;
}

/** What the last word, letter or group of three of a number multiplies its beginning by. */
function scaleIn(
	tokens: readonly Token[],
	{number}: Amount,
	{scales, scaleLetters, vague}: Language['numbers'],
): number {
	const last = tokens[number.to - 1]!;
	if (number.to - number.from > 1)
		return scales.get(last.form) ?? scaleLetters.get(last.text) ?? vague.get(last.form) ?? 1;
	return /[\s\u00a0\u202f.,]000$/u.test(last.text) ? 1000 : 1;
}
