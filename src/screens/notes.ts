import type {Correction} from '../core/dossier/corrections/correction.ts';
import type {PlacedNote} from '../core/dossier/notes.ts';
import {quotedWords} from '../i18n/quotationMarks.ts';
import {correctionText} from './correctionText.ts';
import {inviteRows} from './rows/invite.ts';
import type {Place, Row} from './rows/row.ts';
import {run} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, placeOf, publishedDate, quoteRow, sourceName} from './sources.ts';

/** Passages that the reader marked, with what they noted, article by article; at the end those whose words are gone. */
export const notes: Screen = {
	id: 'notes',
	title: 'screen.notes',
	rows: input => {
		const empty =
			input.notes.length === 0
				? [mutedRow(input.messages['empty.notes']), ...inviteRows(input, input.messages['notes.invite']), blankRow]
				: [];
		const shown = input.notes.map((note, index) => ({note, index}));
		const placed = shown.filter(({note}) => note.place !== null);
		const orphans = shown.filter(({note}) => note.place === null);
		return [
			...empty,
			...input.lookup.dossier.articles.flatMap(({id}) =>
				articleRows(
					id,
					placed.filter(({note}) => note.place?.article === id),
					input,
				),
			),
			...(orphans.length > 0 ? [headingRow(input.messages['notes.orphans']), blankRow] : []),
			...orphans.flatMap(entry => orphanRows(entry, input)),
			...decisionRows(input),
		];
	},
};

/** What the reader has decided: the file's lines in words. */
const decisionRows = (input: ScreenInput): Row[] => {
	const {decisions, messages, signs} = input;
	if (decisions.length === 0) return [];
	const rows = decisions.map(
		({correction}, index): Row => ({
			runs: [run(correctionText(correction, input))],
			indent: 4,
			marker: run(`${signs.silent} `, 'muted'),
			opens: placeOfDecision(correction, input) ?? {screen: 'notes'},
			key: decisionKey(index),
		}),
	);
	return [
		headingRow(messages['notes.decisions']),
		...inviteRows(input, messages['notes.decisionsHint']),
		blankRow,
		...rows,
	];
};

/** Names the row of a decision. */
export const decisionKey = (index: number): string => `decision:${index}`;

/** The actor or the article that a decision is about. */
const placeOfDecision = (correction: Correction, {lookup}: ScreenInput): Place | null => {
	const id = articleOf(correction);
	if (id !== null) return lookup.article(id) ? {screen: 'article', subject: {kind: 'article', id}} : null;
	const name = correction.kind === 'merge' ? correction.first : correction.kind === 'rename' ? correction.to : null;
	const actor = lookup.dossier.actors.find(found => found.name === name);
	return actor ? {screen: 'actor', subject: {kind: 'actor', id: actor.id}} : null;
};

const articleOf = (correction: Correction): string | null => {
	if (correction.kind === 'nameFact') return correction.claim.article;
	if (correction.kind === 'same' || correction.kind === 'different') return correction.one.article;
	return correction.kind === 'article' || correction.kind === 'split' ? correction.article : null;
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
export const noteRows = ({note, index}: Numbered, input: ScreenInput): Row[] => {
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
		mutedRow(quotedWords(text.quote, messages), 4),
		{runs: [run(`${text.article} ${signs.separator} ${why}`, 'alert')], indent: 4},
		blankRow,
	];
};
