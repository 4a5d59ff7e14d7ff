/** Characters before and behind a number that may say so. */
export const longestWhole = 80;

/** All of the countries that a story is about, as they are called together; a region with a name of its own is another. */
const region = String.raw`(?:(?:in|across|throughout|around)\s+(?:the\s+)?(?:whole\s+|entire\s+|wider\s+)?region(?!\s+(?:of|around)(?!\p{L}))|(?:the\s+region['’]s|region-?wide|regional)|(?:in|across)\s+(?:all|both)\s+(?:the\s+)?(?:affected\s+|stricken\s+)?countries|(?:dans|à\s+travers|pour)\s+(?:toute\s+)?la\s+région(?!\s+(?:d[eu]s?|d['’]))|dans\s+tous\s+les\s+pays\s+(?:touchés|frappés|concernés)|régional)`;

/** What is counted of all, before a region: **`the death toll`** `in the region rose to`. */
const total = '(?:tolls?|number|total|count|deaths|bilan|nombre)';

const opening = new RegExp(String.raw`^[^.;:]{0,20}?(?<!\p{L})${region}(?!\p{L})[^.;:]{0,50}$`, 'iu');
const totalBefore = new RegExp(
	String.raw`(?<!\p{L})(?:${total}[^.,;:]{0,40}?(?<!\p{L})${region}|${region}[^.,;:]{0,20}?(?<!\p{L})${total})(?!\p{L})[^.;:]{0,30}$`,
	'iu',
);
/** Not `90 dead, bringing` **`the toll`** `in the region to 145`: that is the next number's. */
const behind = new RegExp(
	String.raw`^(?:(?!(?<!\p{L})${total}(?!\p{L}))[^.,;:]){0,50}?(?<!\p{L})${region}(?!\p{L})`,
	'iu',
);

/**
 * Whether the words before and behind a number say that it is that of a whole region of several countries; the first one of a sentence
 * may have it at the head: `Across the region, 40 died`.
 */
export const isOfWholeRegion = (before: string, after: string, isFirst: boolean): boolean =>
	(isFirst && opening.test(before)) ||
	totalBefore.test(before.slice(-longestWhole)) ||
	behind.test(after.slice(0, longestWhole));
