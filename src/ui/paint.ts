import {mayJoinBefore, takeColumns, widthOf} from '../screens/rows/width.ts';
import {cleanText, linkAddress} from './cleanOutput.ts';
import type {Theme} from './theme.ts';
import type {FrameLine, FrameRun} from './view/region.ts';

/** How lines are painted. */
export type PaintOptions = {
	/** Whether the terminal knows links (OSC 8). */
	readonly hyperlinks?: boolean;
	/** Whether lines and signs are to be drawn with ASCII; letters stay as they are. */
	readonly ascii?: boolean;
};

/** Signs of the page that poor fonts lack, and what stands for each in one column. */
const asciiSigns = new Map([
	...Array.from('│┃▎▌║', sign => [sign, '|'] as const),
	...Array.from('─━═–—', sign => [sign, '-'] as const),
	...Array.from('┼┬┴├┤┌┐└┘╭╮╰╯', sign => [sign, '+'] as const),
	...Array.from('•●◆☒✓', sign => [sign, '*'] as const),
	...Array.from('○☐·', sign => [sign, '.'] as const),
	...Array.from('▸▶►→', sign => [sign, '>'] as const),
	...Array.from('…≈', sign => [sign, '~'] as const),
]);

const inAscii = (text: string): string => text.replace(/[\u2010-\u27bf·]/gu, sign => asciiSigns.get(sign) ?? sign);

/** A line as the terminal gets it: exactly `width` columns, every style closed, nothing in it that is not text or style. */
export function paintLine(line: FrameLine, width: number, theme: Theme, options: PaintOptions = {}): string {
	let painted = '';
	let words = '';
	let room = width;
	for (const run of line.runs) {
		if (room <= 0) break;
		const text = takeColumns(textOf(run, options), room);
		painted += linked(run, styled(text, codesOf(run, line, theme)), options);
		words += text;
		room = mayJoinBefore(text) ? width - widthOf(words) : room - widthOf(text);
	}
	return room > 0 ? painted + styled(' '.repeat(room), line.over ? theme.over[line.over] : '') : painted;
}

/** Runs as the terminal gets them, as wide as they are: for printing. */
export function paintRuns(runs: readonly FrameRun[], theme: Theme, options: PaintOptions = {}): string {
	const line = {runs};
	return runs.map(run => linked(run, styled(textOf(run, options), codesOf(run, line, theme)), options)).join('');
}

function textOf(run: FrameRun, {ascii = false}: PaintOptions): string {
	const text = cleanText(run.text);
	return ascii ? inAscii(text) : text;
}

function codesOf(run: FrameRun, line: FrameLine, theme: Theme): string {
	const over = run.over ?? line.over;
	return over ? theme.over[over] : theme.roles[run.role];
}

const styled = (text: string, codes: string): string =>
	codes === '' || text === '' ? text : `\u001b[${codes}m${text}\u001b[0m`;

function linked(run: FrameRun, painted: string, {hyperlinks = false}: PaintOptions): string {
	const address = hyperlinks && run.target !== undefined ? linkAddress(run.target) : null;
	return address === null ? painted : `\u001b]8;;${address}\u001b\\${painted}\u001b]8;;\u001b\\`;
}
