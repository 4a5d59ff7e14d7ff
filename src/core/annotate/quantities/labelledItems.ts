import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';

/** Tokens at most of a list of places and their numbers, before and behind one of them, and from its beginning back to their sum. */
const listReach = 40;
const sumReach = 12;

/** Words at most of the name before a number: `Port of Spain 12`. */
const longestLabel = 4;

/** `66 dead` **`(Chile 41, Peru 25)`**: whether a number is one of a list behind names, in brackets or behind a colon or a dash, whose sum stands before them. */
export function isLabelledItem(tokens: readonly Token[], at: number, {numbers}: Language): boolean {
	const next = tokens[at + 1];
	if (tokens[at - 1]?.kind !== 'word' || (next?.kind === 'word' && next.form !== numbers.joiner)) return false;
	const open = opensAt(tokens, at);
	if (open < 0) return false;
	const items = itemsFrom(tokens, open + 1, numbers.joiner);
	if (items.length < 2 || !items.includes(at)) return false;
	const sum = items.reduce((total, item) => total + valueAt(tokens[item]!), 0);
	const whole = tokens.slice(Math.max(0, open - sumReach), open).findLast(({kind}) => kind === 'number');
	return whole !== undefined && valueAt(whole) === sum;
}

/** Where the bracket, the colon or the dash stands that a list opens with; -1 without one. */
function opensAt(tokens: readonly Token[], at: number): number {
	for (let index = at - 1; index >= Math.max(0, at - listReach); index--) {
		if (/^[(:—–]$/u.test(tokens[index]!.text)) return index;
		if (/^[).]$/u.test(tokens[index]!.text)) return -1;
	}
	return -1;
}

/** The numbers of a list that begins at a token, each behind a name: `Chile 41, Peru 25`. */
function itemsFrom(tokens: readonly Token[], from: number, joiner: string): number[] {
	const items: number[] = [];
	for (let at = from; at < Math.min(tokens.length, from + listReach); ) {
		const number = numberBehindName(tokens, at);
		if (number < 0) return items;
		items.push(number);
		const link = tokens[number + 1];
		if (link?.form !== joiner && !/^[,;]$/u.test(link?.text ?? '')) return items;
		at = number + 2;
	}
	return items;
}

function numberBehindName(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.kind !== 'word' || !tokens[from]!.capital) return -1;
	let at = from + 1;
	while (at < from + longestLabel && tokens[at]?.kind === 'word') at++;
	return tokens[at]?.kind === 'number' ? at : -1;
}

const valueAt = ({text}: Token): number => Number(text.replace(/[\s,.]/gu, ''));
