import type {Run} from '../../screens/rows/row.ts';
import type {Rectangle, Size} from '../state/panes/rectangle.ts';

/** What is painted over a role, and takes its place: the list's cursor, the selected reference, matches of a search. */
export type Over = 'cursor' | 'inactiveCursor' | 'selected' | 'match' | 'matchHere';

/** Words of a frame: their role, or what lies over it; `target` makes them a link where the terminal knows links. */
export type FrameRun = Run & {readonly over?: Over; readonly target?: string};

/** A line of a region; its `over` holds for the whole width, filling included. */
export type FrameLine = {readonly runs: readonly FrameRun[]; readonly over?: Over};

/** A rectangle of lines; where there are fewer lines than rows the rest is blank. */
export type Region = {readonly name: string; readonly area: Rectangle; readonly lines: readonly FrameLine[]};

/** The whole screen at one moment. Later regions lie over earlier ones. */
export type Frame = {
	readonly size: Size;
	readonly regions: readonly Region[];
	/** Where what Ink draws lies, over all regions; null when Ink draws nothing. */
	readonly menu: Rectangle | null;
	/** Where the terminal's own cursor stands, for text fields and input methods; null hides it. */
	readonly caret: {readonly x: number; readonly y: number} | null;
};
