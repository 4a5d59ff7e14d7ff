import {overviewListing} from './printing/listings.ts';
import type {PrintOptions} from './printing/printOptions.ts';

/** Reading a dossier: without a terminal its overview is printed instead. */
export async function read(folder: string | undefined, options: PrintOptions): Promise<void> {
	if (options.terminal && process.stdin.isTTY) {
		const {openReader} = await import('#reader');
		await openReader(folder, options.locale);
	}
	const {printListing} = await import('./printing/printListing.ts');
	await printListing(overviewListing, folder, options);
}
