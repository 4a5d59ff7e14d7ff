/**
 * What may never reach a terminal as a character: controls of both sets, marks that turn the writing direction, line and paragraph
 * separators, interlinear marks, halves of a surrogate pair (Unicode 16: C0, C1, Bidi_Control, Zl, Zp; UAX 9).
 */
const forbidden =
	/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const printableAscii = /^[\x20-\x7e]*$/;

/** Text as it may be sent to a terminal: white space controls become a space, every other control goes. */
export function cleanText(text: string): string {
	if (printableAscii.test(text)) return text;
	return text.replace(forbidden, character => ('\t\n\r\u2028\u2029'.includes(character) ? ' ' : ''));
}

const styleOrControl =
	/\u001b\[[\d;:]*m|\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -~])?/g;

/** A painted line from elsewhere, with nothing left of its escape sequences but colours and styles. */
export function onlyStyles(painted: string): string {
	const pieces: string[] = [];
	let position = 0;
	for (const found of painted.matchAll(styleOrControl)) {
		pieces.push(cleanText(painted.slice(position, found.index)));
		if (found[0].startsWith('\u001b[') && found[0].endsWith('m')) pieces.push(found[0]);
		position = found.index + found[0].length;
	}
	pieces.push(cleanText(painted.slice(position)));
	return pieces.join('');
}

/** The words of a painted line. */
export const withoutStyles = (painted: string): string => onlyStyles(painted).replace(/\u001b\[[\d;:]*m/g, '');

/** An address that may be sent as a link: http, https or mailto, with nothing but printable ASCII; null for any other. */
export function linkAddress(target: string): string | null {
	if (!/^(?:https?:\/\/|mailto:)/i.test(target)) return null;
	const encoded = encodeURI(cleanText(target)).replaceAll('%25', '%');
	return printableAscii.test(encoded) && encoded.length <= 2000 ? encoded : null;
}
