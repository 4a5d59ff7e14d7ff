import {foldWords} from '../../../i18n/fold.ts';
import {messages} from '../../../i18n/messages.ts';
import type {Opening} from '../../../library/cache/openingCache.ts';
import type {FoundSoFar} from '../../../screens/foundSoFar.ts';
import {linesOfRows, type RowLine} from '../../../screens/rows/lines.ts';
import type {Place, Row, ScreenId} from '../../../screens/rows/row.ts';
import {asciiSigns, unicodeSigns} from '../../../screens/rows/signs.ts';
import type {Screen, ScreenInput} from '../../../screens/screen.ts';
import {screens} from '../../../screens/screens.ts';
import {saidKeyOf} from '../../bindings/saidKey.ts';
import type {State} from '../state.ts';
import type {World} from '../world.ts';
import {filterRows, leftRows, wordsByKey} from './filterRows.ts';

/** Rows with the lines that they take at a width. */
export type LaidRows = {
	readonly rows: readonly Row[];
	readonly lines: readonly RowLine[];
	/** First line of each row. */
	readonly firstLine: readonly number[];
	/** The rows that open something. */
	readonly opening: readonly number[];
	/** Lines at the start that stay while the others scroll. */
	readonly pinned: number;
};

/** What a screen is given, for a place at a width. */
export const inputFor = (world: World, state: State, place: Place, width: number, firstColumn = 0): ScreenInput => {
	const {locale, order, ascii} = state.settings;
	return {
		lookup: world.lookup,
		messages: messages(locale),
		locale,
		signs: ascii ? asciiSigns : unicodeSigns,
		width,
		...(place.subject ? {subject: place.subject} : {}),
		pending: world.progress !== null || isAllUncompared(world),
		order,
		firstColumn,
		recentQueries: state.queries,
		isRead: article => state.read.has(article),
		notes: world.notes,
		decisions: world.decisions,
		search: world.search,
		key: saidKeyOf(state),
	};
};

/** Whether every article came or changed after others were compared: then nothing is known yet, as at the start. */
const isAllUncompared = ({lookup: {dossier}}: World): boolean =>
	dossier.articles.length > 0 && dossier.uncompared?.size === dossier.articles.length;

/** The rows of a place, filtered and laid out; remembered until something they depend on changes. */
export const rowsAt = (
	world: World,
	state: State,
	place: Place,
	width: number,
	filter = '',
	firstColumn = 0,
): LaidRows => {
	const laid = (): LaidRows => {
		const known = place.screen === 'overview' ? keptOpening(world, state) : null;
		const rows = known
			? filterRows(known.rows, filter, state)
			: wantedRows(world, state, place, filter, inputFor(world, state, place, width, firstColumn));
		return layRows(rows, width);
	};
	const question = [...dependencies(world, state, place), width, filter, firstColumn];
	return memoryOf(world, place).remember(question, laid, ({rows}) => rows.length);
};

/** All that the rows of a place depend on, whatever their width. */
const dependencies = (world: World, state: State, place: Place): readonly unknown[] => {
	const {locale, order, ascii} = state.settings;
	return [
		place.screen,
		foundFor(world, place),
		locale,
		order,
		ascii,
		state.read,
		state.queries,
		state.keys,
		world.progress === null,
		world.notes,
		world.decisions,
	];
};

const memoryOf = (world: World, {screen}: Place): World['memory'] =>
	ofDossierAlone.has(screen) ? world.lasting : world.memory;

/** Screens whose rows say nothing that is found only when it is asked for: neither results nor what others say of a sentence. */
const ofDossierAlone: ReadonlySet<ScreenId> = new Set([
	'overview',
	'articles',
	'actors',
	'figures',
	'facts',
	'timeline',
]);

/** All that the first screen depends on beside the folder and what was found in it. */
export const openingQuestion = ({size, settings, read, queries, keys}: State): string =>
	JSON.stringify([size, settings, [...read].sort(), queries, keys]);

/** The first screen as it was kept, where it would be the same now. */
export const keptOpening = ({opening}: World, state: State): Opening | null =>
	opening !== null && opening.question === openingQuestion(state) ? opening : null;

/** What the rows of a place are made of: what was found for a query, or that it is still coming; where nothing was found, and of all other places, the subject. */
function foundFor(world: World, {screen, subject}: Place): FoundSoFar | string {
	if (screen !== 'search' || subject?.kind !== 'query') return subjectKey(subject);
	const query = subject.text.trim();
	const results = query === '' ? 'coming' : world.search(query);
	const isMadeOfResults = results === 'coming' || (results && groups.some(group => results[group].length > 0));
	return isMadeOfResults ? results : subjectKey(subject);
}

const groups = ['articles', 'actors', 'figures', 'facts', 'passages'] as const;

const subjectKey = (subject: Place['subject']): string => (subject ? JSON.stringify(subject) : '');

/** Lays rows out in lines at a width in columns. */
export const layRows = (rows: readonly Row[], width: number): LaidRows => {
	const lines = linesOfRows(rows, Math.max(1, width));
	const firstLine: number[] = [];
	for (const [at, line] of lines.entries()) if (line.first) firstLine[line.row] = at;
	const opening = rows.flatMap((row, at) => (row.opens ? [at] : []));
	const scrolling = rows.findIndex(({isPinned}) => !isPinned);
	return {rows, lines, firstLine, opening, pinned: firstLine[scrolling] ?? 0};
};

/** Columns in which no list cuts a word. */
export const endless = 100_000;

/** The rows of a place for an input: where they are filtered, those that contain the words of the filter, also in what the width cuts off. */
export const wantedRows = (
	world: World,
	state: State,
	place: Place,
	filter: string,
	input: ScreenInput,
): readonly Row[] => {
	const {rows} = screens[place.screen];
	if (filter === '') return rows(input);
	const isWanted = wantedBy(world, state, place, filter);
	return leftRows(rows({...input, isWanted}), ({key}) => key !== undefined && isWanted(key), filter, state);
};

/** Which rows of a place contain the words of a filter, by their keys: what is cut off at a width is not lost for it. */
export const wantedBy = (world: World, state: State, place: Place, filter: string): ((key: string) => boolean) => {
	const words = wholeWords(world, state, place);
	const wanted = foldWords(filter);
	return key => words.get(key)?.includes(wanted) ?? false;
};

/** What the rows of a place would say if there was room for everything, by their keys. */
const wholeWords = (world: World, state: State, place: Place): ReadonlyMap<string, string> => {
	const {rows, wholeRows = rows}: Screen = screens[place.screen];
	const found = () => wordsByKey(wholeRows(inputFor(world, state, place, endless)));
	const question = ['words', ...dependencies(world, state, place)];
	return memoryOf(world, place).remember(question, found, ({size}) => size);
};
