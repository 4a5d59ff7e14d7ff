import type {ArticleOrder} from '../../screens/articleOrder.ts';
import type {ScreenId} from '../../screens/rows/row.ts';

/** A command that prints the rows of one screen, or its records as JSON. */
export type Listing = {
	readonly name: string;
	readonly screen: ScreenId;
	readonly about:
		| 'command.overview'
		| 'command.list'
		| 'command.actors'
		| 'command.figures'
		| 'command.facts'
		| 'command.timeline';
};

/** A listing in the order that was asked for; the list of articles alone has several. */
export type OrderedListing = Listing & {readonly order?: ArticleOrder | undefined};

/** What is printed when there is no terminal to read in. */
export const overviewListing: Listing = {name: 'overview', screen: 'overview', about: 'command.overview'};

/** The listings, in the order of the help. */
export const listings: readonly Listing[] = [
	overviewListing,
	{name: 'list', screen: 'articles', about: 'command.list'},
	{name: 'actors', screen: 'actors', about: 'command.actors'},
	{name: 'figures', screen: 'figures', about: 'command.figures'},
	{name: 'facts', screen: 'facts', about: 'command.facts'},
	{name: 'timeline', screen: 'timeline', about: 'command.timeline'},
];
