import type {Citation} from './report.ts';

/** A quotation of fewer words is given whole. */
const fewWords = 8;
const endWords = 4;

/** The address of the original page at the quoted sentence, as a text fragment (URL Fragment Text Directives, WICG). */
export function quotedPage({words}: Pick<Citation, 'words'>, url: string): string {
	const all = words
		.replaceAll(halfCharacters, '')
		.split(/\s+/u)
		.filter(word => word !== '');
	const ends =
		all.length < fewWords ? [all.join(' ')] : [all.slice(0, endWords).join(' '), all.slice(-endWords).join(' ')];
	return `${url.replace(/#.*$/su, '')}#:~:text=${ends.map(encoded).join(',')}`;
}

/** They are nowhere on a page, and in no address. */
const halfCharacters = /\p{Cs}/gu;

/** A dash would be taken for a part of the directive's own syntax. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
