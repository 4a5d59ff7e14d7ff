/** A terminal's size in characters. */
export type Size = {readonly columns: number; readonly rows: number};

/** A part of the terminal, in characters from its upper left corner, which is 0, 0. */
export type Rectangle = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
