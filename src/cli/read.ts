import {listings, type PrintOptions, printListing} from './commands.ts';
import {readInTerminal} from './readInTerminal.ts';

/** Reading a dossier: without a terminal its overview is printed instead. */
export async function read(folder: string | undefined, options: PrintOptions): Promise<void> {
	if (options.terminal && process.stdin.isTTY) await readInTerminal(folder, options.locale);
	const [overview] = listings;
	await printListing(overview!, folder, options);
}
