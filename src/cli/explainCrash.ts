import {crashText} from '../i18n/crashText.ts';
import {chooseLocale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {writeCrashReport} from '../library/personal/crashReport.ts';
import {printMessage} from './output.ts';

/** Says that the program has made a mistake, and where it is written down. */
export function explainCrash(error: unknown): void {
	for (const line of crashText(error, writeCrashReport(error), messages(chooseLocale(process.env)))) printMessage(line);
}
