import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {TestTerminal} from './terminal.ts';

/** The source tree, or another place where the program has been built. */
export const root = process.env.BRIEFING_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));

/** The executable of the package. */
export const program = join(root, 'bin', 'briefing.js');

/** The dossier that comes with the program. */
export const bundledDossier = join(root, 'articles');

/** How a reader is opened for a test. */
export type ReaderRun = {
	readonly folder?: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Readonly<Record<string, string>>;
};

/** Stands in for the person's own files, which no test touches. */
const personalFolder = mkdtempSync(join(tmpdir(), 'briefing-home-'));
process.on('exit', () => rmSync(personalFolder, {recursive: true, force: true}));
export const personal = {
	XDG_DATA_HOME: personalFolder,
	XDG_CONFIG_HOME: personalFolder,
	XDG_CACHE_HOME: personalFolder,
	XDG_STATE_HOME: personalFolder,
};

/** The reader on a folder, in a terminal of its own. It shows nothing of the dossier before all of it is there: that is waited for. */
export function openReader({folder = bundledDossier, environment, ...size}: ReaderRun = {}): TestTerminal {
	for (const name of readdirSync(personalFolder, {recursive: true}).map(String))
		if (name.endsWith('opening.rows')) rmSync(join(personalFolder, name), {force: true});
	return new TestTerminal({
		command: process.execPath,
		words: [program, folder],
		environment: {...personal, ...environment},
		...size,
	});
}

/** Whether an article is open: its pane says how far its text has come. */
export const showsArticle = (screen: string): boolean => /(?:\d\s?%|\ball|\btout) [─-]/u.test(screen);
