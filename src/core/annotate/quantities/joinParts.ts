import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import type {Amount} from './amounts.ts';

/** The smaller unit that the rest of a whole is told in, and how many of it one whole has. By keys of units. */
const parts: ReadonlyMap<string, {readonly key: string; readonly count: number}> = new Map([
	['year', {key: 'month', count: 12}],
	['week', {key: 'day', count: 7}],
	['day', {key: 'hour', count: 24}],
	['hour', {key: 'minute', count: 60}],
	['minute', {key: 'second', count: 60}],
	['foot', {key: 'inch', count: 12}],
	['lb', {key: 'ounce', count: 16}],
]);

/** `12 years and six months`, `2 heures 35 minutes`, `6ft 4in`: one amount, in the larger unit; null when they are two. */
export function joinParts(tokens: readonly Token[], whole: Amount, rest: Amount, {numbers}: Language): Amount | null {
	const part = parts.get(whole.unit?.key ?? '');
	if (part === undefined || rest.unit?.key !== part.key || rest.max >= part.count) return null;
	const link = rest.from - whole.to;
	const linked = link === 0 || (link === 1 && tokens[whole.to]!.form === numbers.joiner);
	if (!linked || numbers.between.has(tokens[whole.from - 1]?.form ?? '')) return null;
	if (!isPlain(whole) || !isPlain(rest)) return null;
	const plus = rest.max / part.count;
	return {...whole, to: rest.to, min: whole.min + plus, max: whole.max + plus};
}

/** One whole number in digits or words. */
const isPlain = ({min, max, kind}: Amount): boolean =>
	min === max && Number.isInteger(max) && (kind === 'digits' || kind === 'words' || kind === 'one');
