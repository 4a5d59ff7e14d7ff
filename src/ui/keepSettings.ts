import {localeNames} from '../i18n/locale.ts';
import type {Messages} from '../i18n/messages.ts';
import {configPath} from '../library/personal/configFile.ts';
import type {Settings} from './state/state.ts';

/** Writes a look or a language that was chosen into the settings; a line on each, in the language that was chosen. */
export async function keepSettings({theme, locale}: Partial<Settings>, words: Messages): Promise<readonly string[]> {
	const chosen = [
		...(theme ? [{name: 'theme', value: theme, said: words['notice.theme'](words[`theme.${theme}`])}] : []),
		...(locale ? [{name: 'language', value: locale, said: words['notice.language'](localeNames[locale])}] : []),
	];
	const {writeSetting} = await import('../library/personal/writeSetting.ts');
	return chosen.map(({name, value, said}) => {
		const issue = writeSetting(name, value);
		const problem = issue && `${issue.path}: ${issue.message}`;
		return problem ? words['notice.notKept'](said, problem) : words['notice.kept'](said, configPath());
	});
}
