/** HTML that may stand in a page as it is: only `html` and `trusted` make it. */
export type Markup = {readonly html: string};

type MarkupValue = string | number | null | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text between tags or in a quoted attribute; characters that no HTML may hold are left out. */
const escapeHtml = (text: string): string =>
	text.replaceAll(/[&<>"']/gu, sign => entities[sign]!).replaceAll(forbidden, '');

/** Control characters other than white space, lone surrogates and non-characters (HTML, "preprocessing the input stream"). */
const forbidden = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** A piece of a page: every value is escaped unless it is markup itself; null is nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup => ({
	html: parts.reduce((page, part, at) => page + valueText(values[at - 1] ?? null) + part),
});

const valueText = (value: MarkupValue): string => {
	if (value === null) return '';
	if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
	return 'html' in value ? value.html : value.map(part => part.html).join('');
};

/** Text of our own that is HTML or a style sheet. */
export const trusted = (text: string): Markup => ({html: text});
