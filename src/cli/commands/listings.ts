import {listings} from '../listings.ts';
import type {CommandKit} from './command.ts';

/** The commands that print the rows of one screen. */
export function defineListings({define, folder, json, options, say}: CommandKit): void {
	for (const listing of listings) {
		define(listing.name, say[listing.about])
			.argument(...folder)
			.addOption(json())
			.action(async (path, _options, command) => {
				const {printListing} = await import('../printListing.ts');
				await printListing(listing, path, options(command));
			});
	}
}
