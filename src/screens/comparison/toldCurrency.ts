import {unitKind} from '../../core/dossier/answers/unitKind.ts';
import type {Dossier, Figure} from '../../core/dossier/dossier.ts';
import {withoutRate} from '../../core/language/measures.ts';
import type {Lookup} from '../places/lookup.ts';

/** What dollars are called of which no country is told. */
const bare = 'dollar';

/**
 * The unit that a figure is shown in: bare dollars are those that another article of the story tells by their country, where these are
 * of one country alone. So one currency is written in one way, beside the words of the text that have it as they please.
 */
export const toldUnit = (
	{article, measure, unit}: Pick<Figure, 'article' | 'measure' | 'unit'>,
	lookup: Lookup,
): string => {
	if (measure !== 'money' || withoutRate(unit) !== bare) return unit;
	const story = lookup.article(article)?.story ?? null;
	const code = story === null ? null : dollarsOf(story, lookup);
	return code === null ? unit : code + unit.slice(bare.length);
};

const found = new WeakMap<Dossier, Map<string, string | null>>();

/** Articles of a story that are searched for the country of its dollars; in a larger one they stay bare. */
const mostSearched = 500;

/** The dollars that a story tells by their country; null where it tells none, or those of several. */
const dollarsOf = (story: string, lookup: Lookup): string | null => {
	const known = found.get(lookup.dossier) ?? new Map<string, string | null>();
	found.set(lookup.dossier, known);
	if (!known.has(story)) known.set(story, onlyDollars(story, lookup));
	return known.get(story) ?? null;
};

const onlyDollars = (story: string, lookup: Lookup): string | null => {
	const telling = lookup.dossier.articles.filter(article => article.story === story);
	if (telling.length > mostSearched) return null;
	const sums = telling.flatMap(({id}) => lookup.figuresOf(id)).filter(({measure}) => measure === 'money');
	const kinds = sums.map(unitKind).filter(({currency, name}) => currency === bare && name !== bare);
	const [first, ...others] = new Set(kinds.map(({name}) => name));
	return first === undefined || others.length > 0 ? null : first;
};
