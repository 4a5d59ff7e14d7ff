import {basename} from 'node:path';
import {watch} from 'chokidar';

/** Milliseconds of quiet after which a change is told: programs write files in several steps. */
const quiet = 250;

/** Tells when something in a folder has come, gone or changed; hidden files are passed over, links are not followed. Returns what ends it. */
export function watchFolder(folder: string, changed: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(folder, {
		ignoreInitial: true,
		followSymlinks: false,
		ignored: path => path !== folder && basename(path).startsWith('.'),
	});
	watcher.on('all', () => {
		clearTimeout(timer);
		timer = setTimeout(changed, quiet);
	});
	// Too many files to watch, a folder that went away: the dossier stays as it is.
	watcher.on('error', () => undefined);
	return () => {
		clearTimeout(timer);
		void watcher.close();
	};
}
