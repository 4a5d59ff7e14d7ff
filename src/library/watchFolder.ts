import {basename} from 'node:path';
import {watch} from 'chokidar';

/** Milliseconds of quiet after which a change is told: programs write files in several steps. */
const quiet = 250;

/** A folder that is watched. */
export type FolderWatch = {
	/** Resolves when no later change is missed; also where the folder cannot be watched. */
	readonly ready: Promise<void>;
	stop(): void;
};

/** Tells when something in a folder has come, gone or changed; hidden files are passed over, links are not followed. */
export function watchFolder(folder: string, changed: () => void): FolderWatch {
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
	const ready = new Promise<void>(resolve => {
		watcher.once('ready', resolve);
		watcher.on('error', () => resolve());
	});
	return {
		ready,
		stop() {
			clearTimeout(timer);
			void watcher.close();
		},
	};
}
