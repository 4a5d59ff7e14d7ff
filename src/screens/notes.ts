import type {PlacedNote} from '../core/dossier/notes.ts';
import type {Row} from './row.ts';
import {run} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, placeOf, publishedDate, quoteRow, sourceName} from './sources.ts';

/** Passages that the reader marked, with what they noted, article by article; at the end those whose words are gone. */
export const notes: Screen = {
	id: 'notes',
	title: 'screen.notes',
	rows: input => {
		if (input.notes.length === 0) return [mutedRow(input.messages['empty.notes'])];
		const shown = input.notes.map((note, index) => ({note, index}));
		const placed = shown.filter(({note}) => note.place !== null);
		const orphans = shown.filter(({note}) => note.place === null);
		return [
			...input.lookup.dossier.articles.flatMap(({id}) =>
				articleRows(
					id,
					placed.filter(({note}) => note.place?.article === id),
					input,
				),
			),
			...(orphans.length > 0 ? [headingRow(input.messages['notes.orphans']), blankRow] : []),
			...orphans.flatMap(entry => orphanRows(entry, input)),
		];
	},
};

/** Names the row of a note. */
export const noteKey = (index: number): string => `note:${index}`;

type Numbered = {readonly note: PlacedNote; readonly index: number};

const articleRows = (id: string, entries: readonly Numbered[], input: ScreenInput): Row[] => {
	const article = input.lookup.article(id);
	if (!article || entries.length === 0) return [];
	const date = article.published ? `  ${publishedDate(article, input)}` : '';
	return [
		{runs: [run(sourceName(input, id), 'source'), run(date, 'time')]},
		blankRow,
		...entries.flatMap(entry => noteRows(entry, input)),
	];
};

/** What was noted, under it the passage; a passage that is only marked stands alone. */
const noteRows = ({note, index}: Numbered, input: ScreenInput): Row[] => {
	const {place, text} = note;
	if (!place) return [];
	const opens = {opens: placeOf(place), key: noteKey(index)};
	const quote = quoteRow(input, place, []);
	if (text.note === null) return [{...quote, ...markerOf(input), ...opens}, blankRow];
	return [{runs: [run(text.note)], ...markerOf(input), ...opens}, {...quote, indent: 4}, blankRow];
};

const markerOf = ({signs}: ScreenInput): Partial<Row> => ({indent: 4, marker: run(`${signs.note} `, 'key')});

/** A note whose passage is not to be found: it can be read and deleted, and opens nothing. */
const orphanRows = ({note, index}: Numbered, input: ScreenInput): Row[] => {
	const {messages, signs} = input;
	const {text, orphaned} = note;
	const why = messages[`orphan.${orphaned ?? 'gone'}`];
	return [
		{
			runs: [run(text.note ?? messages['notes.marked'])],
			indent: 4,
			marker: run(`${signs.silent} `, 'muted'),
			opens: {screen: 'notes'},
			key: noteKey(index),
		},
		mutedRow(`${messages['quote.open']}${text.quote}${messages['quote.close']}`, 4),
		{runs: [run(`${text.article} ${signs.separator} ${why}`, 'alert')], indent: 4},
		blankRow,
	];
};
