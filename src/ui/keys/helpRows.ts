import {foldWords} from '../../i18n/fold.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import {alignColumns} from '../../screens/columns.ts';
import {linesOfRows, type RowLine} from '../../screens/lines.ts';
import type {Row} from '../../screens/row.ts';
import {run} from '../../screens/runs.ts';
import {asciiSigns, unicodeSigns} from '../../screens/signs.ts';
import {blankRow, headingRow, mutedRow} from '../../screens/sources.ts';
import {type Binding, keyGroups} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {keymap} from '../bindings/keymap.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {keymapOf} from '../bindings/saidKey.ts';
import type {State} from '../state/state.ts';
import {signRows} from './signRows.ts';

/** All keys of a binding as people read them. */
const shownKeys = ({keys}: Binding, words: Messages): string => keys.map(key => shownKey(key, words)).join('  ');

/** Whether a binding holds outside of what lies on top. */
const isForReading = ({in: contexts}: Binding): boolean =>
	contexts.some(context => context === 'everywhere' || context === 'text' || context === 'list');

/** Columns of the help's frame at most. */
export const widestHelp = 88;

/** The help as lines: the keys, then the signs of the screens, of both those that contain what was typed. */
export const helpLines = (state: State, filter: string): readonly RowLine[] => {
	const {settings, size} = state;
	const words = messages(settings.locale);
	const width = Math.min(widestHelp, size.columns - 2) - 4;
	const signs = signRows(filter, words, settings.ascii ? asciiSigns : unicodeSigns, width);
	const keys = keyRows(filter, words, width, keymapOf(state));
	return linesOfRows([...keys, ...signs, ...(filter === '' ? [mutedRow(words['keys.mouse'])] : [])], width);
};

/** The key table as rows, by group: those that contain what was typed. */
const keyRows = (filter: string, words: Messages, width: number, table: readonly Binding[]): Row[] => {
	const wanted = foldWords(filter);
	const bindings = table.filter(isForReading);
	const kept = bindings.filter(binding =>
		foldWords(`${bindingLabel(binding, words)} ${shownKeys(binding, words)}`).includes(wanted),
	);
	const lines = alignColumns(
		[{max: 36}, {grow: 1}],
		kept.map(binding => [[run(shownKeys(binding, words), 'key')], [run(bindingLabel(binding, words))]]),
		width,
	);
	return keyGroups.flatMap(group => {
		const rows = kept.flatMap((binding, at): Row[] =>
			binding.group === group ? [{runs: lines[at] ?? [], key: shownKeys(binding, words)}] : [],
		);
		return rows.length > 0 ? [headingRow(words[`group.${group}`]), ...rows, blankRow] : [];
	});
};

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
