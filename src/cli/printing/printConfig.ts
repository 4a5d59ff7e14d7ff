import type {Locale} from '../../i18n/locale.ts';
import {messages} from '../../i18n/messages.ts';
import {defaultConfig} from '../../ui/keys/configText.ts';
import {problemLine, readConfig} from '../../ui/readConfig.ts';
import {printData, printMessage} from '../output.ts';
import {FailedError} from '../usage.ts';

/** Prints where the settings lie, and all of them as comments; tells on standard error what is wrong with those that are there. */
export async function printConfig(locale: Locale): Promise<void> {
	const words = messages(locale);
	const {path, exists, problems} = await readConfig();
	printData(defaultConfig(words, path, exists));
	for (const problem of problems) printMessage(problemLine(problem, path, words));
	if (problems.length > 0) throw new FailedError(words['config.problems'](problems.length));
}
