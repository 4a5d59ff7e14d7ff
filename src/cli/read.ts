import {listings, type PrintOptions, printListing} from './commands.ts';

/** Reading a dossier: without a terminal its overview is printed instead. */
export async function read(folder: string | undefined, options: PrintOptions): Promise<void> {
	const [overview] = listings;
	await printListing(overview!, folder, options);
}
