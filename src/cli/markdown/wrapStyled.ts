import {wrap} from '../../screens/rows/wrap.ts';

/** A style or link sequence and where in the bare text it stands. */
type Sequence = {readonly at: number; readonly code: string};

/** SGR sequences (ECMA-48) and the beginnings and ends of links (OSC 8). */
const sequence = /\u001b\[[\d;]*m|\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/gu;

/** The text without its sequences, and these with their places. */
function split(styled: string): {bare: string; sequences: Sequence[]} {
	const sequences: Sequence[] = [];
	let removed = 0;
	const bare = styled.replace(sequence, (code, offset: number) => {
		sequences.push({at: offset - removed, code});
		removed += code.length;
		return '';
	});
	return {bare, sequences};
}

/** Which opening codes a closing code ends. */
const closes: Readonly<Record<string, RegExp>> = {
	0: /./u,
	22: /^[12]$/u,
	23: /^3$/u,
	24: /^4$/u,
	27: /^7$/u,
	29: /^9$/u,
	39: /^(?:3[0-8]|9[0-7])(?:;|$)/u,
	49: /^(?:4[0-8]|10[0-7])(?:;|$)/u,
};

/** What is in force at one place: SGR parameters in their order, and the link. */
type State = {readonly styles: readonly string[]; readonly link: string | null};

function after(state: State, code: string): State {
	if (code.startsWith('\u001b]8'))
		return {...state, link: /^\u001b\]8;;(?:\u0007|\u001b\\)$/u.test(code) ? null : code};
	const parameters = code.slice(2, -1) || '0';
	const closed = closes[parameters];
	const styles = closed ? state.styles.filter(style => !closed.test(style)) : [...state.styles, parameters];
	return {...state, styles};
}

const opening = ({styles, link}: State): string => styles.map(style => `\u001b[${style}m`).join('') + (link ?? '');

const closing = ({styles, link}: State): string =>
	(link === null ? '' : '\u001b]8;;\u0007') + (styles.length > 0 ? '\u001b[0m' : '');

/** Wraps text with styles and links at `width` columns; what is in force at the end of a line is closed there and begun again on the next. */
export function wrapStyled(styled: string, width: number): string[] {
	const {bare, sequences} = split(styled);
	const lines: string[] = [];
	let state: State = {styles: [], link: null};
	let next = 0;
	const take = (limit: number, from: number): string => {
		let words = '';
		let at = from;
		for (; next < sequences.length && sequences[next]!.at < limit; next++) {
			const {at: place, code} = sequences[next]!;
			if (place > at) words += bare.slice(at, place);
			at = Math.max(at, place);
			words += code;
			state = after(state, code);
		}
		return words + bare.slice(at, limit);
	};
	for (const {start, end} of wrap(bare, {start: 0, end: bare.length}, {first: width, rest: width})) {
		take(start, start);
		const begin = opening(state);
		lines.push(begin + take(end, start) + closing(state));
	}
	return lines;
}
