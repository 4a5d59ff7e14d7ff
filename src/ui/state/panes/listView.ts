import type {ListView} from '../state.ts';
import type {LaidRows} from './screenRows.ts';

/** Lines left for what scrolls under the pinned rows. */
const scrollHeight = ({pinned}: LaidRows, height: number): number => Math.max(1, height - pinned);

const opens = ({rows}: LaidRows, row: number): boolean => rows[row]?.opens !== undefined;

const firstOpening = (laid: LaidRows, from: number, step: 1 | -1): number => {
	for (let row = from; row >= 0 && row < laid.rows.length; row += step) if (opens(laid, row)) return row;
	return -1;
};

/** The view with its cursor on a row that opens something, and the window over it; what is asked of every list before it is shown. */
export const settle = (view: ListView, laid: LaidRows, height: number): ListView => {
	const last = laid.rows.length - 1;
	const wanted = Math.max(0, Math.min(view.cursor, last));
	const cursor = opens(laid, wanted) ? wanted : nearestOpening(laid, wanted);
	return reveal({cursor, top: view.top}, laid, height);
};

const nearestOpening = (laid: LaidRows, row: number): number => {
	const after = firstOpening(laid, row, 1);
	return after >= 0 ? after : firstOpening(laid, row, -1);
};

/** Moves the window as little as needed for the cursor to be seen; headings above the first row that opens stay in sight. */
const reveal = ({cursor, top}: ListView, laid: LaidRows, height: number): ListView => {
	const room = scrollHeight(laid, height);
	const most = Math.max(0, laid.lines.length - laid.pinned - room);
	if (cursor < 0) return {cursor, top: Math.max(0, Math.min(top, most))};
	const first = (laid.firstLine[cursor] ?? 0) - laid.pinned;
	const end = (laid.firstLine[cursor + 1] ?? laid.lines.length) - laid.pinned;
	const isFirst = firstOpening(laid, cursor - 1, -1) < 0;
	const isLast = firstOpening(laid, cursor + 1, 1) < 0;
	let shown = Math.min(top, isFirst && end <= room ? 0 : first);
	shown = Math.max(shown, Math.min(first, end - room));
	if (isLast && laid.lines.length - laid.pinned - first <= room) shown = most;
	return {cursor, top: Math.max(0, Math.min(shown, most))};
};

/** The cursor some rows further, over those that open something; where there is none, the window moves instead. */
export const moveCursor = (view: ListView, laid: LaidRows, height: number, by: number): ListView => {
	const step = by < 0 ? -1 : 1;
	let {cursor} = view;
	for (let left = Math.abs(by); left > 0; left--) {
		const next = firstOpening(laid, cursor + step, step);
		if (next < 0) break;
		cursor = next;
	}
	if (cursor === view.cursor) return scrollLines(view, laid, height, by);
	return reveal({cursor, top: view.top}, laid, height);
};

const scrollLines = (view: ListView, laid: LaidRows, height: number, by: number): ListView => {
	const most = Math.max(0, laid.lines.length - laid.pinned - scrollHeight(laid, height));
	return {cursor: view.cursor, top: Math.max(0, Math.min(most, view.top + by))};
};

/** The window some pages further, the cursor on the nearest row that opens something there. */
export const movePage = (view: ListView, laid: LaidRows, height: number, by: number): ListView => {
	const room = scrollHeight(laid, height);
	const lines = Math.round(by * Math.max(1, room - 1));
	const scrolled = scrollLines(view, laid, height, lines);
	if (scrolled.top === view.top) return edge(laid, height, by < 0 ? 'top' : 'bottom');
	const row =
		laid.lines[
			scrolled.top + laid.pinned + (by < 0 ? 0 : Math.min(room - 1, Math.max(0, lineOf(view, laid) - view.top)))
		]?.row ?? 0;
	return reveal({cursor: nearestOpening(laid, row), top: scrolled.top}, laid, height);
};

const lineOf = (view: ListView, laid: LaidRows): number => (laid.firstLine[view.cursor] ?? 0) - laid.pinned;

/** The first or the last row that opens something. */
export const edge = (laid: LaidRows, height: number, to: 'top' | 'bottom'): ListView => {
	const last = laid.rows.length - 1;
	const cursor = to === 'top' ? firstOpening(laid, 0, 1) : firstOpening(laid, last, -1);
	return reveal({cursor, top: to === 'top' ? 0 : Number.MAX_SAFE_INTEGER}, laid, height);
};

/** The row on a line of the pane; null below the last one. */
export const rowOnLine = (view: ListView, laid: LaidRows, line: number): number | null => {
	const shown = line < laid.pinned ? line : line + view.top;
	return laid.lines[shown]?.row ?? null;
};

/** The row of a key; -1 when it is not there. */
export const rowOfKey = ({rows}: LaidRows, key: string): number => rows.findIndex(row => row.key === key);
