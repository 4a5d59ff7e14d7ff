import {eastAsianWidth} from 'get-east-asian-width';

/** Letters and signs of French and English, each a character and a column of its own. */
const printableLatin = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u203a]*$/;
const needsClusters = -1;

/**
 * Columns that a text takes in a terminal; control characters count nothing. Agrees with the `string-width` package except for
 * unusual sequences of Hangul jamo, pairs of letters that are no flag, and letters that join with what is behind them.
 */
export function widthOf(text: string): number {
	if (printableLatin.test(text)) return text.length;
	const quick = widthWithoutClusters(text);
	return quick === needsClusters ? widthOfClusters(text) : quick;
}

/** Whether a text begins with what may join the character before it, as marks and Hangul jamo do, and so takes no columns of its own. */
export const mayJoinBefore = (text: string): boolean =>
	text !== '' && widthOfUnit(text.charCodeAt(0)) === needsClusters;

/** What the eye takes for one character: base letter with its marks, joined emoji, flags. */
export function graphemes(text: string): readonly string[] {
	if (printableLatin.test(text)) return text.split('');
	if (widthWithoutClusters(text) !== needsClusters) return Array.from(text);
	return Array.from(segmenter().segment(text), part => part.segment);
}

/** At most `width` columns of a text, the last one an ellipsis when something was cut; a number is never cut into a smaller one. */
export function truncate(text: string, width: number): string {
	if (width <= 0) return '';
	if (widthOf(text) <= width) return text;
	const kept = takeColumns(text, width - 1).replace(/\s*…\s*$/u, '');
	return `${cutsNumber(kept, text.slice(kept.length)) ? kept.replace(lastNumber, '') : kept}…`;
}

const cutsNumber = (kept: string, rest: string): boolean => endsInNumber.test(kept) && goesOnInNumber.test(rest);

const endsInNumber = /\d[.,' \u00a0\u202f]?$/u;
const goesOnInNumber = /^[.,' \u00a0\u202f]?\d/u;
const lastNumber = /\d[\d.,' \u00a0\u202f]*$/u;

/** The longest beginning of a text that fits `width` columns. */
export function takeColumns(text: string, width: number): string {
	if (printableLatin.test(text)) return text.slice(0, Math.max(0, width));
	let taken = '';
	let column = 0;
	for (const grapheme of graphemes(text)) {
		column += widthOf(grapheme);
		if (column > width) break;
		taken += grapheme;
	}
	return taken;
}

/** The text with spaces after it up to `width` columns; never shortened. */
export const padEnd = (text: string, width: number): string => text + spaces(width - widthOf(text));

/** The text with spaces before it up to `width` columns; never shortened. */
export const padStart = (text: string, width: number): string => spaces(width - widthOf(text)) + text;

const spaces = (count: number): string => (count > 0 ? ' '.repeat(count) : '');

/** Sum over the units where each is a character of its own; `needsClusters` when one may join its neighbour. */
function widthWithoutClusters(text: string): number {
	let width = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = widthOfUnit(text.charCodeAt(index));
		if (unit === needsClusters) return needsClusters;
		width += unit;
	}
	return width;
}

/** Only ranges in which no character joins another: everything else is left to the segmenter. */
function widthOfUnit(unit: number): number {
	if (unit < 0x300) return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit === 0xad ? 0 : 1;
	if (unit >= 0x370 && unit <= 0x482) return 1;
	if (unit >= 0x48a && unit <= 0x52f) return 1;
	if (unit >= 0x1e00 && unit <= 0x1fff) return 1;
	if ((unit >= 0x2000 && unit <= 0x200a) || (unit >= 0x2010 && unit <= 0x2027)) return 1;
	if ((unit >= 0x202f && unit <= 0x203b) || (unit >= 0x203d && unit <= 0x2048)) return 1;
	if (unit >= 0x20a0 && unit <= 0x20c0) return 1;
	if (unit >= 0x2190 && unit <= 0x22ff) return 1;
	if (unit >= 0x2500 && unit <= 0x25fc) return 1;
	if (unit >= 0x2713 && unit <= 0x2718) return 1;
	if (unit >= 0x3041 && unit <= 0x3096) return 2;
	if (unit >= 0x30a1 && unit <= 0x30fa) return 2;
	if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) return 2;
	return needsClusters;
}

let clusters: Intl.Segmenter | undefined;

/** Made when first needed: plain French and English never need it. */
function segmenter(): Intl.Segmenter {
	clusters ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return clusters;
}

function widthOfClusters(text: string): number {
	let width = 0;
	for (const {segment} of segmenter().segment(text)) width += widthOfCluster(segment);
	return width;
}

const visible =
	/[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;
const addsColumns = /[\p{Spacing_Mark}\uff00-\uffef]/u;
const pictograph = /\p{Extended_Pictographic}/gu;
/** Letters that are one cluster with whatever comes behind them, a space too (Unicode 15, Grapheme_Cluster_Break=Prepend). */
const prepended = /^[\u0d4e\u{111c2}\u{111c3}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
const keycap = /^[\d#*]\ufe0f?\u20e3$/;

function widthOfCluster(cluster: string): number {
	const first = cluster.search(visible);
	if (first < 0) return 0;
	if (isWideEmoji(cluster)) return 2;
	if (prepended.test(cluster)) return 1 + widthOfClusters(cluster.replace(prepended, ''));
	const [base, ...rest] = cluster.slice(first);
	let width = eastAsianWidth((base ?? ' ').codePointAt(0) ?? 0x20);
	for (const follower of rest) {
		if (addsColumns.test(follower)) width += eastAsianWidth(follower.codePointAt(0) ?? 0x20);
	}
	return width;
}

/** Emoji presentation, keycaps, flags and joined emoji take two columns whatever their first character takes alone. */
function isWideEmoji(cluster: string): boolean {
	if (cluster.length < 2) return false;
	if (keycap.test(cluster) || isFlag(cluster)) return true;
	const pictographs = cluster.match(pictograph)?.length ?? 0;
	return (cluster.includes('\ufe0f') && pictographs > 0) || (cluster.includes('\u200d') && pictographs > 1);
}

function isFlag(cluster: string): boolean {
	const letters = Array.from(cluster, character => character.codePointAt(0) ?? 0);
	return letters.length === 2 && letters.every(letter => letter >= 0x1f1e6 && letter <= 0x1f1ff);
}
