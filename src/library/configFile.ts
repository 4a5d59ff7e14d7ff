import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';

/** Where the person's settings lie: `$XDG_CONFIG_HOME/briefing/config.yaml` on Linux, the usual place elsewhere. */
export const configPath = (): string => join(envPaths('briefing', {suffix: ''}).config, 'config.yaml');

/** The text of the settings; null when there are none. Throws when they are there and cannot be read. */
export function configText(path = configPath()): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}
