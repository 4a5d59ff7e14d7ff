import {truncate} from '../../screens/rows/width.ts';

/** Columns of words that a line repeats at most: what was pasted may be as long as an article. */
const widest = 40;

/** Words that were typed, as a line repeats them. */
export const repeatedWords = (typed: string): string => truncate(typed.trim(), widest);
