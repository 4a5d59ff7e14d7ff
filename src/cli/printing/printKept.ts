import type {Locale} from '../../i18n/locale.ts';
import {openPrinted, type PrintedCache} from '../../library/cache/printedCache.ts';
import {bundledFolder} from '../../library/packageFolder.ts';
import {explainFolder} from '../folderFailure.ts';
import {printBytes, printData, printMessage, wholeLines} from '../output.ts';

/** What a command prints of a folder: the data, and the lines that are told beside it. */
export type Printing = {readonly data: string; readonly told: readonly string[]};

/**
 * Prints what was printed of the folder before, when nothing of it has changed; else what is made now, which is kept. `question` holds
 * all that it depends on beside the folder. What making it needs is loaded by `make` alone.
 */
export async function printKept(
	folder: string | undefined,
	locale: Locale,
	question: readonly unknown[],
	make: () => Promise<Printing>,
): Promise<void> {
	const cache = await openFor(folder ?? bundledFolder(), locale, question);
	const known = cache.find();
	if (known) {
		for (const line of known.told) printMessage(line);
		return printBytes(known.data);
	}
	const {data, told} = await make();
	for (const line of told) printMessage(line);
	printData(data);
	cache.keep(wholeLines(data), told);
}

async function openFor(path: string, locale: Locale, question: readonly unknown[]): Promise<PrintedCache> {
	try {
		return openPrinted(path, [locale, ...question]);
	} catch (error) {
		return explainFolder(error, locale);
	}
}
