import type {Dossier} from '../../core/dossier/dossier.ts';
import type {Row} from '../../screens/rows/row.ts';
import {padEnd, widthOf} from '../../screens/rows/width.ts';
import {screenInput} from '../../screens/screen.ts';
import {screens} from '../../screens/screens.ts';
import {analysedFolder, toldOf, unanalysedFolder} from '../dossierAccess.ts';
import {jsonText} from '../output.ts';
import type {OrderedListing} from './listings.ts';
import type {Printing} from './printKept.ts';
import type {PrintOptions} from './printOptions.ts';
import {reportText} from './report.ts';

const screenRows = (
	{screen, order = 'date'}: OrderedListing,
	dossier: Dossier,
	{locale, width}: Pick<PrintOptions, 'locale' | 'width'>,
): Row[] => screens[screen].rows(screenInput(dossier, locale, width, {order}));

const gap = 2;
const leastListing = 40;

/** The articles with the id that `show` takes before each, or below it when there is no room. */
function articleRows(listing: OrderedListing, dossier: Dossier, {locale, width}: PrintOptions): Row[] {
	const longest = Math.max(0, ...dossier.articles.map(({id}) => widthOf(id)));
	const beside = width - longest - gap >= leastListing;
	const rows = screenRows(listing, dossier, {locale, width: beside ? width - longest - gap : width});
	return rows.flatMap(row => {
		const id = row.opens?.subject?.kind === 'article' ? row.opens.subject.id : null;
		if (id === null) return [row];
		if (!beside) return [row, {runs: [{text: `  ${id}`, role: 'key'}]}];
		return [{...row, runs: [{text: padEnd(id, longest + gap), role: 'key'}, ...row.runs]}];
	});
}

/** One listing of a folder as it is printed; the list of articles needs no analysis, unless it is by story. */
export async function listingOf(
	listing: OrderedListing,
	folder: string | undefined,
	options: PrintOptions,
): Promise<Printing> {
	const {locale, json, width, theme} = options;
	const isList = listing.screen === 'articles';
	const dossier = await (isList && !json && listing.order !== 'story' ? unanalysedFolder : analysedFolder)(
		folder,
		locale,
	);
	const told = toldOf(dossier, folder, locale);
	if (json) {
		const {recordsOf} = await import('./records.ts');
		return {data: jsonText(recordsOf(listing, dossier, locale)), told};
	}
	const rows = isList ? articleRows(listing, dossier, options) : screenRows(listing, dossier, options);
	return {data: reportText(rows, width, theme), told};
}
