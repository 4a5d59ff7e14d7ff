import {foldWords} from '../../i18n/fold.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import {type Cell, wrapWhenSeen} from '../../screens/rows/columns.ts';
import type {Row} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import {asciiSigns, unicodeSigns} from '../../screens/rows/signs.ts';
import {headingRow, mutedRow} from '../../screens/sources.ts';
import {type Binding, keyGroups} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {keymap} from '../bindings/keymap.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {keymapOf} from '../bindings/saidKey.ts';
import {repeatedWords} from '../state/repeatedWords.ts';
import type {State} from '../state/state.ts';
import {namesSigns, signRows} from './signRows.ts';

/** All keys of a binding as people read them. */
const shownKeys = ({keys}: Binding, words: Messages): string => keys.map(key => shownKey(key, words)).join('  ');

/** Whether a binding holds outside of what lies on top. */
const isForReading = ({in: contexts}: Binding): boolean =>
	contexts.some(context => context === 'everywhere' || context === 'text' || context === 'list');

/** The help in groups of rows: how to move, the signs of the screens, all other keys; of each those that contain what was typed. */
export const helpGroups = (state: State, typed: string, width: number): readonly (readonly Row[])[] => {
	const {settings} = state;
	const words = messages(settings.locale);
	const filter = withoutSlash(typed);
	const signs = signRows(filter, words, settings.ascii ? asciiSigns : unicodeSigns, width);
	const keys = keyGroupRows(filter, words, width, keymapOf(state));
	if (filter === '') return [...keys.slice(0, 1), signs, ...keys.slice(1), [mutedRow(words['keys.mouse'])]];
	const all = namesSigns(filter, words) ? [signs, ...keys] : [...keys, signs];
	const found = all.filter(group => group.length > 0);
	return found.length > 0 ? found : [[mutedRow(words['menu.empty'](repeatedWords(filter)))]];
};

/** Who is used to pagers begins to search with a slash; alone it is the key that is looked for. */
const withoutSlash = (typed: string): string => (typed.length > 1 ? typed.replace(/^\//u, '') : typed);

/** Columns that keys take at most; what has no room goes on in a second line. */
const keysColumn = 36;
const narrowKeysColumn = 22;
/** Columns in which labels have room beside all keys. */
const roomy = 70;

/** The key table as rows, by group: those that contain what was typed. */
const keyGroupRows = (filter: string, words: Messages, width: number, table: readonly Binding[]): Row[][] => {
	const wanted = foldWords(filter);
	const kept = table
		.filter(isForReading)
		.filter(binding => foldWords(`${bindingLabel(binding, words)} ${shownKeys(binding, words)}`).includes(wanted));
	const columns = [
		{max: width < roomy ? narrowKeysColumn : keysColumn, wraps: true},
		{grow: 1, wraps: true},
	];
	return keyGroups.flatMap(group => {
		const cells = kept.filter(binding => binding.group === group).map(binding => cellsOf(binding, words));
		const laid = wrapWhenSeen(columns, cells.length, at => cells[at]!, width);
		const rows = cells.map((_, at): Row => ({...laid(at), isFitted: true}));
		return rows.length > 0 ? [[headingRow(words[`group.${group}`]), ...rows]] : [];
	});
};

const cellsOf = (binding: Binding, words: Messages): Cell[] => [
	[run(shownKeys(binding, words).replaceAll(/(?<! ) (?! )/gu, noBreakSpace), 'key')],
	[run(bindingLabel(binding, words))],
];

/** Keys that are pressed one after the other stay in one line. */
const noBreakSpace = '\u00a0';

/** The key table in Markdown, for the README. */
export const keyTable = (words: Messages): string => {
	const bindings = keymap.filter(isForReading);
	const rows = keyGroups.flatMap(group => [
		`| **${words[`group.${group}`]}** | |`,
		...bindings
			.filter(binding => binding.group === group)
			.map(
				binding =>
					`| ${binding.keys.map(key => `\`${shownKey(key, words)}\``).join(', ')} | ${bindingLabel(binding, words)} |`,
			),
	]);
	return [`| ${words['keys.column.key']} | ${words['keys.column.action']} |`, '| --- | --- |', ...rows].join('\n');
};
