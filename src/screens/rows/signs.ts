import type {Verdict} from '../../core/dossier/dossier.ts';

/** The signs that stand beside words; never the only bearer of a meaning. */
export type Signs = {
	readonly verdict: Readonly<Record<Verdict, string>>;
	readonly approx: string;
	readonly atLeast: string;
	readonly atMost: string;
	readonly moreThan: string;
	readonly lessThan: string;
	readonly dash: string;
	/** Reported without a value; not reported. */
	readonly reported: string;
	readonly silent: string;
	/** Near to what is read, and perhaps about something else. */
	readonly near: string;
	readonly unread: string;
	/** An article of which nothing is known yet but its text. */
	readonly uncompared: string;
	/** A passage that was marked. */
	readonly note: string;
	readonly separator: string;
	readonly horizontal: string;
	readonly vertical: string;
	readonly junction: string;
	readonly pointer: string;
	readonly reading: string;
	readonly bar: string;
	/** Read aloud: words in the place of signs. */
	readonly aloud?: true;
	/** Null where nothing is drawn. */
	readonly plot: {
		readonly point: string;
		readonly line: string;
		readonly blank: string;
		readonly upward: string;
		readonly downward: string;
	} | null;
};

/** One column each in every font that has box drawing. */
export const unicodeSigns: Signs = {
	verdict: {agree: '=', rounded: '≈', range: '–', updated: '→', scope: '/', measure: '#', conflict: '≠', single: '·'},
	approx: '≈',
	atLeast: '≥',
	atMost: '≤',
	moreThan: '>',
	lessThan: '<',
	dash: '–',
	reported: '✓',
	silent: '·',
	near: '?',
	unread: '●',
	uncompared: '…',
	note: '◆',
	separator: '·',
	horizontal: '─',
	vertical: '│',
	junction: '┬',
	pointer: '▸',
	reading: '▎',
	bar: '■',
	plot: {point: '●', line: '━', blank: '·', upward: '▶', downward: '◀'},
};

/** For fonts and terminals that have nothing but ASCII. */
export const asciiSigns: Signs = {
	verdict: {agree: '=', rounded: '~', range: '-', updated: '>', scope: '/', measure: '#', conflict: '!', single: '.'},
	approx: '~',
	atLeast: '>=',
	atMost: '<=',
	moreThan: '>',
	lessThan: '<',
	dash: '-',
	reported: 'x',
	silent: '.',
	near: '?',
	unread: '*',
	uncompared: '+',
	note: '*',
	separator: '-',
	horizontal: '-',
	vertical: '|',
	junction: '+',
	pointer: '>',
	reading: '|',
	bar: '#',
	plot: {point: 'o', line: '=', blank: '.', upward: '>', downward: '<'},
};
