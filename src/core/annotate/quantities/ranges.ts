import type {Language} from '../../language/language.ts';
import {bareDollar} from '../../language/unitSymbols.ts';
import type {Unit} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import type {Amount} from './amounts.ts';
import {longestChange} from './changes.ts';
import {glued, product} from './numeral.ts';

/** How two numbers are linked: `3 to 5`, `between 3 and 5`, `3 or 5`. */
type Link = 'to' | 'between' | 'or';

/** `300 à 350`, `between 3 and 5`, `$5-10 million`, `12 ou 15`: two numbers as one range; null when they are two. */
export function joinRange(tokens: readonly Token[], low: Amount, high: Amount, language: Language): Amount | null {
	const link = linkOf(tokens, low, high, language);
	if (!link || !(areBounds(low, high) || isPercentRange(tokens, low, high, link))) return null;
	const min = carryScale(low, high, tokens, language);
	if (min >= high.max || (link === 'or' && high.max > 3 * min)) return null;
	const word = language.numbers.from.has(tokens[low.from - 1]?.form ?? '') && tokens[low.to]!.kind === 'word';
	if (link === 'to' && word && low.max > 0 && isMoved(tokens, low.from - 1, language)) return null;
	if (link === 'to' && (isRaise(tokens, low, high, language) || isStep(tokens, low, high, language))) return null;
	return {
		...high,
		from: link === 'between' ? betweenBefore(tokens, low, language) : link === 'to' && word ? low.from - 1 : low.from,
		number: {from: low.number.from, to: high.number.to},
		min,
		range: true,
		kind: high.kind === 'collective' ? 'words' : high.kind,
		ambiguous: low.ambiguous || high.ambiguous,
		unit: clearest(high.unit, low.unit),
	};
}

/** `rose` **`$1.20 to $45`**: behind the verb, an amount and where it leads, each with its unit. */
const isStep = (tokens: readonly Token[], low: Amount, high: Amount, {counting}: Language): boolean =>
	tokens[low.to]!.kind === 'word' &&
	low.unit !== null &&
	high.unit !== null &&
	low.number.to - low.number.from >= high.number.to - high.number.from &&
	isVerbAmong(tokens[low.from - 1], counting.changes);

function linkOf(tokens: readonly Token[], low: Amount, high: Amount, language: Language): Link | null {
	const {numbers} = language;
	if (isSuspended(tokens, low, high, numbers.rangeTo)) return 'to';
	if (high.from !== low.to + 1) return null;
	const {form} = tokens[low.to]!;
	if (numbers.rangeOr.has(form)) return 'or';
	if (numbers.rangeTo.has(form)) return 'to';
	return form === numbers.joiner && betweenBefore(tokens, low, language) >= 0 ? 'between' : null;
}

/** Where `between` stands before a bound, over its hedge: **`between`** `about 95`; -1 where it does not. */
function betweenBefore(tokens: readonly Token[], {from}: Amount, {numbers, hedges}: Language): number {
	const at = (hedges.before.endingAt(tokens, from)?.from ?? from) - 1;
	return numbers.between.has(tokens[at]?.form ?? '') ? at : -1;
}

/** `1.5%` **`to 1.75`**`.`: at the end of a clause the second bound may leave the sign out. */
const isPercentRange = (tokens: readonly Token[], low: Amount, high: Amount, link: Link): boolean =>
	link === 'to' &&
	low.unit?.measure === 'share' &&
	high.unit === null &&
	!high.yearLike &&
	high.max < low.min * widestRange &&
	(tokens[high.to]?.kind ?? 'sign') !== 'word';

/** `40-` **`to`** `50-year`, `10-` **`to`** `-15-day`: the noun of the first stands behind the second. */
const isSuspended = (tokens: readonly Token[], low: Amount, high: Amount, rangeTo: ReadonlySet<string>): boolean =>
	isHyphenated(tokens, low, high, rangeTo) ||
	(high.from === low.number.to + 2 &&
		tokens[low.number.to]!.text === '-' &&
		rangeTo.has(tokens[high.from - 1]!.form) &&
		tokens[high.from - 1]!.kind === 'word' &&
		glued(tokens[low.number.to - 1], tokens[low.number.to]));

const isHyphenated = (tokens: readonly Token[], low: Amount, high: Amount, rangeTo: ReadonlySet<string>): boolean =>
	high.from === low.number.to + 3 && isJoinedBefore(tokens, high.from, rangeTo);

/** Whether a number ends a range that hyphens hold together: `10-to-` **`15`**. */
export const isJoinedBefore = (tokens: readonly Token[], from: number, rangeTo: ReadonlySet<string>): boolean =>
	tokens[from - 1]?.text === '-' &&
	rangeTo.has(tokens[from - 2]?.form ?? '') &&
	tokens[from - 3]?.text === '-' &&
	tokens[from - 4]?.kind === 'number' &&
	glued(tokens[from - 4], tokens[from - 3]) &&
	glued(tokens[from - 1], tokens[from]);

/** Whether two numbers can bound one range: units that agree, and no two years, shares or vague ones. */
function areBounds(low: Amount, high: Amount): boolean {
	if (low.kind === 'one' && high.kind !== 'words') return false;
	if (low.kind === 'vague' || low.kind === 'share' || (low.yearLike && high.yearLike)) return false;
	if (!low.unit) return true;
	if (isOneOrTwo(low, high)) return true;
	return high.unit ? agree(low.unit, high.unit) : low.to === low.number.to;
}

/** `a week` **`or two`**: the unit stands behind the one. */
const isOneOrTwo = (low: Amount, high: Amount): boolean =>
	low.kind === 'one' && high.unit === null && high.max === 2 && high.from === low.to + 1;

/** A bare dollar agrees with any dollar. */
const agree = (a: Unit, b: Unit): boolean =>
	a.key === b.key || (a.measure === 'money' && b.measure === 'money' && (a.key === bareDollar || b.key === bareDollar));

const clearest = (a: Unit | null, b: Unit | null): Unit | null => (a === null || (a.key === bareDollar && b) ? b : a);

/** `rose from 12 to 15`, `passer de 62 à 64 ans`: two sides of a change are no range. */
function isMoved(tokens: readonly Token[], at: number, {counting}: Language): boolean {
	for (let before = at - 1; before >= Math.max(0, at - longestChange); before--) {
		if (counting.ages.has(tokens[before]!.form)) return true;
		for (const {lemma, pos} of tokens[before]!.readings)
			if ((pos === 'verb' || pos === 'noun') && (counting.moves.has(lemma) || counting.changes.has(lemma))) return true;
	}
	return false;
}

/** A change to more than so many times its amount is no range of amounts. */
const widestRange = 3;

/** `increased by $43 billion to $419 billion`: an amount of change and where it leads; not `fell by 5 to 10 percent`. */
const isRaise = (tokens: readonly Token[], low: Amount, high: Amount, language: Language): boolean =>
	tokens[low.to]!.kind === 'word' &&
	!(low.unit === null && high.unit !== null && high.max <= widestRange * low.min) &&
	!language.numbers.from.has(tokens[low.from - 1]?.form ?? '') &&
	language.counting.changeBy.has(tokens[low.from - 1]?.form ?? '') &&
	((low.unit !== null && high.unit !== null) || isMoved(tokens, low.from - 1, language));

/** `10-12 000`, `5 to 7 million`, `cinq à six mille`, `two to three hundred`: the low bound borrows the scale of the high one. */
function carryScale(low: Amount, high: Amount, tokens: readonly Token[], {numbers}: Language): number {
	if (low.min >= 1000 || low.number.to - low.number.from > 1) return low.min;
	const carried = product(low.min, scaleIn(tokens, high, numbers));
	return carried < high.max ? carried : low.min;
}

/** What the last word, letter or group of three of a number multiplies its beginning by. */
function scaleIn(
	tokens: readonly Token[],
	{number}: Amount,
	{scales, scaleLetters, vague, collectives, cardinals}: Language['numbers'],
): number {
	const last = tokens[number.to - 1]!;
	if (number.to - number.from > 1) {
		const word = [scales, vague, collectives].find(words => words.has(last.form))?.get(last.form);
		return word ?? scaleLetters.get(last.text) ?? (cardinals.get(last.form) === 100 ? 100 : 1);
	}
	return /[\s\u00a0\u202f.,'’]000$/u.test(last.text) ? 1000 : 1;
}
