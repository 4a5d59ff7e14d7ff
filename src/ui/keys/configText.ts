import type {Messages} from '../../i18n/messages.ts';
import {keyGroups} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {bindingName, configuredKeys, isConfigurable} from '../bindings/bindingName.ts';
import {keymap} from '../bindings/keymap.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {themeChoices} from '../state/state.ts';
import {type ConfigProblem, iconChoices} from './config.ts';

/** The settings with their defaults, every line a comment: what `briefing config` prints. Made from the key table. */
export const defaultConfig = (words: Messages, path: string, exists: boolean): string =>
	[
		`# ${path}${exists ? '' : ` (${words['config.missing']})`}`,
		...words['config.about'].split('\n').map(line => `# ${line}`),
		'',
		...settingLines(words),
		'',
		setting('keys:', words['config.keys']),
		...keyLines(words),
	].join('\n');

const settingLines = (words: Messages): string[] => [
	setting('theme: terminal', themeChoices.join(', ')),
	setting('language: en', words['config.language']),
	setting('width: 72', words['config.width']),
	setting('mouse: true', words['config.mouse']),
	setting('icons: unicode', iconChoices.join(', ')),
	setting('linear: false', words['config.linear']),
];

const column = 46;

const setting = (line: string, about: string): string => `# ${line.padEnd(column)} # ${about}`;

const keyLines = (words: Messages): string[] =>
	keyGroups.flatMap(group => {
		const bindings = keymap.filter(binding => binding.group === group && isConfigurable(binding));
		if (bindings.length === 0) return [];
		return [
			`#   # ${words[`group.${group}`]}`,
			...bindings.map(binding => {
				const keys = configuredKeys(binding).map(quoted);
				const written = keys.length === 1 ? keys[0]! : `[${keys.join(', ')}]`;
				return setting(`  ${bindingName(binding)}: ${written}`, bindingLabel(binding, words));
			}),
		];
	});

/** Quotation marks around whatever YAML might read as something else. */
const quoted = (keys: string): string => (/^[A-Za-z][\w+]*$/u.test(keys) ? keys : `'${keys.replaceAll("'", "''")}'`);

/** What is wrong with a line of the settings, in a sentence. */
export const configProblemText = (problem: ConfigProblem, words: Messages): string => {
	switch (problem.kind) {
		case 'value':
			return words['config.value'](problem.name, problem.allowed.join(', '));
		case 'conflict':
			return words['config.conflict'](
				shownKey(problem.keys, words),
				bindingName(problem.one),
				bindingName(problem.other),
			);
		default:
			return words[`config.${problem.kind}`](problem.name);
	}
};
