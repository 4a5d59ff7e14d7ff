/** A quotation mark whose other one is not among the same words. */
export type LoneMark = {
	readonly at: number;
	readonly opens: boolean;
	/** The other one, with the blank that belongs to it. */
	readonly partner: string;
};

const closingOf: Readonly<Record<string, string>> = {'«': '»', '“': '”', '"': '"'};
const openingOf: Readonly<Record<string, string>> = {'»': '«', '”': '“', '"': '"'};

/** The only mark of some words that has no other one; null where all have theirs, or where several have none. */
export const loneMark = (words: string): LoneMark | null => {
	const open: number[] = [];
	const unopened: number[] = [];
	for (const {0: sign, index} of words.matchAll(/[«»“”"]/gu)) {
		const last = open.at(-1);
		if (last !== undefined && closingOf[words[last]!] === sign) open.pop();
		else if (isClosing(words, index)) unopened.push(index);
		else if (!isMeasure(words, index)) open.push(index);
	}
	const [at, ...more] = [...open, ...unopened];
	if (at === undefined || more.length > 0) return null;
	return loneAt(words[at]!, at, open.length > 0);
};

const loneAt = (sign: string, at: number, opens: boolean): LoneMark => {
	const blank = sign === '«' || sign === '»' ? '\u00a0' : '';
	return {at, opens, partner: opens ? `${blank}${closingOf[sign]}` : `${openingOf[sign]}${blank}`};
};

/** Straight marks look the same at both ends: behind a word they close. */
const isClosing = (words: string, at: number): boolean => {
	const sign = words[at]!;
	if (sign !== '"') return sign === '»' || sign === '”';
	return /[^\s([]/u.test(words[at - 1] ?? ' ') && !isMeasure(words, at);
};

/** Inches, as in a 6" pipe. */
const isMeasure = (words: string, at: number): boolean => words[at] === '"' && /\d/u.test(words[at - 1] ?? '');
