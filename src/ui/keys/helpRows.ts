import {foldWords} from '../../i18n/fold.ts';
import type {Messages} from '../../i18n/messages.ts';
import {alignColumns} from '../../screens/columns.ts';
import type {Row} from '../../screens/row.ts';
import {run} from '../../screens/runs.ts';
import {blankRow, headingRow, mutedRow} from '../../screens/sources.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {type Binding, keyGroups, keymap} from '../bindings/keymap.ts';
import {shownKey} from '../bindings/keyNames.ts';

/** All keys of a binding as people read them. */
const shownKeys = ({keys}: Binding, words: Messages): string => keys.map(key => shownKey(key, words)).join('  ');

/** Whether a binding holds outside of what lies on top. */
const isForReading = ({in: contexts}: Binding): boolean =>
	contexts.some(context => context === 'everywhere' || context === 'text' || context === 'list');

/** The key table as rows, by group: those that contain what was typed. */
export const helpRows = (filter: string, words: Messages, width: number, table: readonly Binding[] = keymap): Row[] => {
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
	const groups = keyGroups.flatMap(group => {
		const rows = kept.flatMap((binding, at): Row[] =>
			binding.group === group ? [{runs: lines[at] ?? [], key: shownKeys(binding, words)}] : [],
		);
		return rows.length > 0 ? [headingRow(words[`group.${group}`]), ...rows, blankRow] : [];
	});
	return filter === '' ? [...groups, mutedRow(words['keys.mouse'])] : groups;
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
