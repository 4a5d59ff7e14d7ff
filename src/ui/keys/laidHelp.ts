import {linesOfRows} from '../../screens/rows/lines.ts';
import type {Row, Run} from '../../screens/rows/row.ts';
import {fitRuns, joinRuns, run} from '../../screens/rows/runs.ts';
import {blankRow} from '../../screens/sources.ts';
import {overlayHeight} from '../state/panes/geometry.ts';
import type {State} from '../state/state.ts';
import {helpGroups} from './helpRows.ts';

/** The help as it stands in its frame. */
export type LaidHelp = {
	/** All its lines; where it stands in columns, page after page, each as high as the frame. */
	readonly lines: readonly (readonly Run[])[];
	/** Columns and lines inside the frame. */
	readonly width: number;
	readonly height: number;
	readonly inColumns: boolean;
	/** The first line that is seen. */
	readonly top: number;
	/** The page that is seen, from 1, and how many there are. */
	readonly page: number;
	readonly pages: number;
};

type Line = readonly Run[];

/** Columns that a single column of the help takes at most, and that each of several takes at least. */
const widest = 84;
const narrowest = 54;
const gap = 3;
/** Columns that the frame takes beside the help, with those left free at both sides of it. */
const beside = 6;

/** The help for the size of the terminal: as many columns side by side as have room, else one that scrolls. */
export const laidHelp = (state: State, filter: string, top: number): LaidHelp => {
	const room = Math.max(1, state.size.columns - beside);
	const count = Math.floor((room + gap) / (narrowest + gap));
	const most = overlayHeight(state);
	return count > 1 ? inColumns(state, filter, top, {room, count, most}) : inOne(state, filter, top, {room, most});
};

const inOne = (state: State, filter: string, top: number, {room, most}: {room: number; most: number}): LaidHelp => {
	const width = Math.min(widest, room);
	const groups = linesOfGroups(helpGroups(state, filter, width), width);
	const lines = groups.flatMap((group, at): readonly Line[] => (at === 0 ? group : [[], ...group]));
	const step = Math.max(1, most - 1);
	const first = Math.max(0, Math.min(top, lines.length - most));
	return {
		...{lines, width, height: Math.max(1, Math.min(most, lines.length)), inColumns: false, top: first},
		page: Math.ceil(first / step) + 1,
		pages: Math.ceil(Math.max(0, lines.length - most) / step) + 1,
	};
};

type ColumnRoom = {readonly room: number; readonly count: number; readonly most: number};

const inColumns = (state: State, filter: string, top: number, {room, count, most}: ColumnRoom): LaidHelp => {
	const each = Math.min(widest, Math.floor((room + gap) / count) - gap);
	const groups = linesOfGroups(helpGroups(state, filter, each), each);
	const height = leastHeight(groups, count, most);
	const columns = flow(groups, height);
	const starts = columns.map((_, at) => at).filter(at => at % count === 0);
	const lines = starts.flatMap(start => sideBySide(columns.slice(start, start + count), each, height));
	const pages = Math.max(1, starts.length);
	const page = Math.min(pages, Math.floor(top / height) + 1);
	return {
		...{lines, height, inColumns: true, page, pages},
		width: count * (each + gap) - gap,
		top: (page - 1) * height,
	};
};

const linesOfGroups = (groups: readonly (readonly Row[])[], width: number): readonly (readonly Line[])[] =>
	groups.map(group => linesOfRows(group, width).map(({runs}) => runs));

/** The height at which all stands on one page, if that is less than there is room for. */
const leastHeight = (groups: readonly (readonly Line[])[], count: number, most: number): number => {
	const all = groups.reduce((sum, group) => sum + group.length + 1, 0);
	for (let height = Math.max(1, Math.ceil(all / count) - 1); height < most; height++)
		if (flow(groups, height).length <= count) return height;
	return most;
};

/** Groups of lines in columns of a height: a group stays whole where it fits into a column at all. */
const flow = (groups: readonly (readonly Line[])[], height: number): readonly (readonly Line[])[] => {
	const columns: Line[][] = [];
	for (const group of groups) {
		const last = columns.at(-1);
		if (last && last.length + 1 + group.length <= height) last.push(blankRow.runs, ...group);
		else for (let from = 0; from < group.length; from += height) columns.push(group.slice(from, from + height));
	}
	return columns;
};

const between = run(' '.repeat(gap));

const sideBySide = (columns: readonly (readonly Line[])[], width: number, height: number): Line[] =>
	Array.from({length: height}, (_, at) =>
		joinRuns(
			columns.map(column => fitRuns(column[at] ?? [], width)),
			between,
		),
	);
