import {cleanText} from './cleanText.ts';

/** HTML 4 names of U+00A0 to U+00FF, in the order of their code points. */
const latin =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	OElig: 'Œ',
	oelig: 'œ',
	Scaron: 'Š',
	scaron: 'š',
	Yuml: 'Ÿ',
	fnof: 'ƒ',
	circ: 'ˆ',
	tilde: '˜',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	dagger: '†',
	Dagger: '‡',
	bull: '•',
	hellip: '…',
	permil: '‰',
	prime: '′',
	Prime: '″',
	lsaquo: '‹',
	rsaquo: '›',
	euro: '€',
	trade: '™',
	minus: '−',
	ne: '≠',
	le: '≤',
	ge: '≥',
	asymp: '≈',
	infin: '∞',
	larr: '←',
	uarr: '↑',
	rarr: '→',
	darr: '↓',
	harr: '↔',
};

const named = new Map<string, string>([
	...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
	...Object.entries(others),
]);

const lastCodePoint = 0x10ffff;

const fromCodePoint = (code: number): string => (code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : '');

/** Replaces HTML entities by their characters; names that HTML 4 does not have stay, and nothing dangerous comes out of a number. */
export function decodeEntities(text: string): string {
	// Also without an ampersand: marked has already decoded numeric ones.
	const decoded = text.replace(
		/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z\d]{1,7}));/gu,
		(whole, decimal?: string, hexadecimal?: string, name?: string) => {
			if (decimal) return fromCodePoint(Number.parseInt(decimal, 10));
			if (hexadecimal) return fromCodePoint(Number.parseInt(hexadecimal, 16));
			return named.get(name ?? '') ?? whole;
		},
	);
	return cleanText(decoded).text;
}

/** The words of a piece of HTML: tags, comments, scripts and styles gone, block tags and `<br>` as line ends. */
export const htmlWords = (html: string): string =>
	decodeEntities(
		html
			.replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
			.replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, '')
			.replace(/<br\s*\/?>/giu, '\n')
			.replace(/<\/(?:p|div|li|h[1-6]|tr|blockquote|section|article|figcaption)\s*>/giu, '\n\n')
			.replace(/<\/?[A-Za-z][^<>]*>/gu, ''),
	);
