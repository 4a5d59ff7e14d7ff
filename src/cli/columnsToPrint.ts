/** What is asked how wide text may be: standard output, and the environment. */
type Screenful = {
	readonly isTerminal: boolean;
	/** Columns of the terminal; 0 or unknown where it does not tell its size. */
	readonly columns: number | undefined;
	/** `COLUMNS` of the environment. */
	readonly wanted: string | undefined;
};

/** Columns when the text goes into a pipe or file. */
const pipeWidth = 120;
/** Columns of a terminal that does not tell its size. */
const usualWidth = 80;

/** Text in fewer columns cannot be read. */
export const narrowest = 20;
/** More columns than anybody has: a wider `COLUMNS` is a slip. */
export const widest = 1000;

/** The columns of printed text: those of the terminal, else those that `COLUMNS` asks for, else the usual ones. */
export function columnsToPrint({isTerminal, columns, wanted = ''}: Screenful): number {
	if (isTerminal && columns !== undefined && columns > 0) return columns;
	const asked = /^\d{1,4}$/u.test(wanted) ? Number(wanted) : 0;
	if (asked > 0) return Math.min(widest, Math.max(narrowest, asked));
	return isTerminal ? usualWidth : pipeWidth;
}
