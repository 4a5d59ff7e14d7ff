import type {OrderedListing} from './listings.ts';
import {printKept} from './printKept.ts';
import type {PrintOptions} from './printOptions.ts';

/** Prints one listing of a folder. */
export function printListing(
	listing: OrderedListing,
	folder: string | undefined,
	options: PrintOptions,
): Promise<void> {
	const {locale, json, width, theme} = options;
	return printKept(folder, locale, [listing.name, listing.order ?? null, json, width, theme.name], async () => {
		const {listingOf} = await import('./listingOf.ts');
		return listingOf(listing, folder, options);
	});
}
