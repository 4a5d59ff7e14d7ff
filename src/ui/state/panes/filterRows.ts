import {foldWords} from '../../../i18n/fold.ts';
import {messages} from '../../../i18n/messages.ts';
import type {Row} from '../../../screens/rows/row.ts';
import {textOfRuns} from '../../../screens/rows/runs.ts';
import {mutedRow} from '../../../screens/sources.ts';
import {saidKeyOf} from '../../bindings/saidKey.ts';
import {repeatedWords} from '../repeatedWords.ts';
import type {State} from '../state.ts';

const wordsOf = ({runs, below = [], also = ''}: Row): string =>
	`${textOfRuns(runs)} ${textOfRuns(below).trim()} ${also}`;

/** The words of the rows that open something, by their keys, without the blanks of their columns: in a long list these weigh more. */
export const wordsByKey = (rows: readonly Row[]): ReadonlyMap<string, string> => {
	const words = new Map<string, string>();
	for (const row of rows)
		if (row.opens && row.key !== undefined)
			words.set(row.key, `${words.get(row.key) ?? ''} ${foldWords(wordsOf(row).replaceAll(/ {2,}/g, ' '))}`);
	return words;
};

/** Only the rows that open something and contain the words as they stand there, whatever their case and accents. */
export const filterRows = (rows: readonly Row[], filter: string, state: State): readonly Row[] => {
	const wanted = foldWords(filter);
	return filter === '' ? rows : leftRows(rows, row => foldWords(wordsOf(row)).includes(wanted), filter, state);
};

/** The rows that open something and are wanted, below those that always stay; where there is none, that nothing was found. */
export const leftRows = (
	rows: readonly Row[],
	isWanted: (row: Row) => boolean,
	filter: string,
	state: State,
): readonly Row[] => {
	const kept = rows.filter(row => row.isPinned || row.isOverWanted || (row.opens && isWanted(row)));
	return kept.some(row => row.opens)
		? kept
		: [mutedRow(messages(state.settings.locale)['empty.filter'](repeatedWords(filter), saidKeyOf(state)))];
};
