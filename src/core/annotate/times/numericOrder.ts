import type {TimeWords} from '../../language/times.ts';
import type {Token} from '../../text/token.ts';
import {plainNumber} from '../tokenView.ts';
import type {TimeMeaning, TimeReading} from './timeMeaning.ts';

/** Which of the two numbers before the year is the day: `6 May` in 06/05/2008, or `June 5`. */
export type NumericOrder = 'dayFirst' | 'monthFirst';

/** A time where it was read. */
type ReadTime = {readonly tokens: readonly Token[]; readonly words: TimeWords; readonly reading: TimeReading};

/**
 * The order in which an article writes numeric dates, by those of its dates that can be read in one way only; null where they
 * disagree, or nothing tells. Days before the names of months (`5 May 2008`) are never those of who writes the month first; months
 * before the day (`May 5, 2008`) tell nothing, since many write `May 5` and 05/05 with the day first.
 */
export function numericOrder(times: readonly ReadTime[]): NumericOrder | null {
	const numeric = new Set(times.flatMap(time => orderOfNumbers(time) ?? []));
	if (numeric.size > 0) return numeric.size === 1 ? [...numeric][0]! : null;
	const named = new Set(times.flatMap(time => orderOfNames(time) ?? []));
	return named.size === 1 && named.has('dayFirst') ? 'dayFirst' : null;
}

/** The order of a date in numbers that has one reading: 29/12/2004. */
function orderOfNumbers({tokens, words, reading: {from, rule, meaning}}: ReadTime): NumericOrder | null {
	if (words.dayFirst || rule !== 'numeric-date' || meaning.kind !== 'date' || meaning.day === meaning.month)
		return null;
	const first = Number.parseInt(tokens[from]!.text, 10);
	if (first === meaning.year) return null;
	return first === meaning.day ? 'dayFirst' : 'monthFirst';
}

/** The order of a date with the name of its month. */
function orderOfNames({tokens, words, reading: {from, end, rule, meaning}}: ReadTime): NumericOrder | null {
	if (words.dayFirst || rule === 'numeric-date' || meaning.kind !== 'date' || meaning.day === null) return null;
	const named = tokens.slice(from, end).findIndex(({kind, form}) => kind === 'word' && words.months.has(form));
	const day = tokens.slice(from, end).findIndex(token => plainNumber(token) === meaning.day);
	return named < 0 || day < 0 ? null : day < named ? 'dayFirst' : 'monthFirst';
}

/** A date of which the order is known now: the day where it is, else no more than its year, which is sure. */
export function settled(meaning: TimeMeaning, order: NumericOrder | null): TimeMeaning {
	if (meaning.kind !== 'either') return meaning;
	const {year, numbers} = meaning;
	if (order === null) return {kind: 'years', first: year, last: year};
	const [month, day] = order === 'monthFirst' ? numbers : [numbers[1], numbers[0]];
	return {kind: 'date', year, month, day};
}
