import type {FilePlace} from '../core/dossier/corrections/corrections.ts';
import type {Messages} from '../i18n/messages.ts';
import {systemReason} from '../library/files/systemError.ts';
import {configPath, configText} from '../library/personal/configFile.ts';
import type {Config} from './keys/config.ts';

/** A problem of the settings in words, with the place that it is at, when it is at one. */
export type ToldProblem = Partial<FilePlace> & {text(words: Messages): string};

/** The person's settings, and what is wrong with them. */
export type ReadConfig = {
	readonly path: string;
	readonly exists: boolean;
	readonly config: Config;
	readonly problems: readonly ToldProblem[];
};

/** Reads the settings of the person; where there are none, nothing more is loaded. */
export async function readConfig(path = configPath()): Promise<ReadConfig> {
	const nothing = {path, exists: false, config: {}, problems: []};
	let text: string | null;
	try {
		text = configText(path);
	} catch (error) {
		const reason = systemReason(error);
		return {...nothing, problems: [{text: words => words['config.unreadable'](reason)}]};
	}
	if (text === null) return nothing;
	const [{readPlacedYaml}, {parseConfig}, {configProblemText}] = await Promise.all([
		import('../library/yaml/placedYaml.ts'),
		import('./keys/config.ts'),
		import('./keys/configText.ts'),
	]);
	const {value, double, broken, another} = readPlacedYaml(text);
	if (broken) return {...nothing, exists: true, problems: [{...broken, text: words => words['config.broken'](broken)}]};
	const {config, problems} = parseConfig(value);
	const told: ToldProblem[] = [
		...(another ? [{...another, text: (words: Messages) => words['config.another']}] : []),
		...double.map(twice => ({...twice, text: (words: Messages) => words['config.double'](twice.detail)})),
		...problems.map(problem => ({
			line: problem.line,
			column: problem.column,
			text: (words: Messages) => configProblemText(problem, words),
		})),
	];
	return {path, exists: true, config, problems: told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))};
}

/** A problem in one line, its place first: `config.yaml:3:8: what is wrong`. */
export const problemLine = ({line, column, text}: ToldProblem, path: string, words: Messages): string =>
	`${[path, line, column].filter(part => part !== undefined).join(':')}: ${text(words)}`;
