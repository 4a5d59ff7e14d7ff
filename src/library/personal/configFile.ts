import {join} from 'node:path';
import envPaths from 'env-paths';
import {readRegularFile} from '../files/readRegularFile.ts';
import {systemCode} from '../files/systemError.ts';

/** Where the person's settings lie: `$XDG_CONFIG_HOME/briefing/config.yaml` on Linux, the usual place elsewhere. */
export const configPath = (): string => join(envPaths('briefing', {suffix: ''}).config, 'config.yaml');

/** Bytes: a longer file was not written by a person. */
const largestConfig = 1024 * 1024;

/** The text of the settings; null when there are none. Throws when they are there and cannot be read. */
export function configText(path = configPath()): string | null {
	try {
		return readRegularFile(path, largestConfig).toString('utf8');
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return null;
		throw error;
	}
}

/**
 * Whether the settings ask for plain sentences in place of the screen: a look at that line alone, before anything is loaded that
 * could read the others.
 */
export function settledLinear(path = configPath()): boolean {
	try {
		return /^\ufeff?linear[ \t]*:[ \t]+(["']?)true\1(?:[ \t]+#.*|[ \t]*)$/mu.test(configText(path) ?? '');
	} catch {
		return false;
	}
}
