import {Option} from 'commander';
import {type ArticleOrder, articleOrders} from '../../screens/articleOrder.ts';
import {listings} from '../printing/listings.ts';
import type {CommandKit} from './command.ts';

/** The commands that print the rows of one screen. */
export function defineListings({define, folder, json, options, say}: CommandKit): void {
	for (const listing of listings) {
		const command = define(listing.name, say[listing.about])
			.argument(...folder)
			.addOption(json())
			.action(async (path, {order}: {readonly order?: ArticleOrder}, command) => {
				const {printListing} = await import('../printing/printListing.ts');
				await printListing({...listing, order}, path, options(command));
			});
		if (listing.screen === 'articles')
			command.addOption(new Option('--order <order>', say['option.order']).choices(articleOrders));
	}
}
