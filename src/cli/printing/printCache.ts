import {cliMessages} from '../../i18n/cli.ts';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import type {Locale} from '../../i18n/locale.ts';
import {type CachedDossier, cachedDossiers, cacheFolder, clearCache} from '../../library/cache/cacheFolder.ts';
import {jsonText, printData} from '../output.ts';
import {FailedError} from '../usage.ts';

type CacheOptions = {readonly clear: boolean; readonly json: boolean; readonly locale: Locale};

/** Prints where the cache lies and what it holds of each dossier; forgets it first where that is asked. Throws `FailedError`. */
export function printCache({clear, json, locale}: CacheOptions): void {
	const say = cliMessages(locale);
	const folder = cacheFolder();
	if (clear) forget(folder, locale);
	const dossiers = cachedDossiers();
	const rows = dossiers.length > 0 ? dossiers.map(dossier => rowOf(dossier, locale)) : [say['cache.empty']];
	printData(json ? jsonText({folder, dossiers}) : [folder, ...rows].join('\n'));
}

const rowOf = ({name, bytes, used}: CachedDossier, locale: Locale): string =>
	`${formatNumber(Math.ceil(bytes / 1000), locale).padStart(10)} kB  ${formatDate(used.toISOString().slice(0, 10), locale)}  ${name}`;

function forget(folder: string, locale: Locale): void {
	try {
		clearCache();
	} catch (error) {
		throw new FailedError(cliMessages(locale)['cache.notCleared'](folder, (error as Error).message));
	}
}
