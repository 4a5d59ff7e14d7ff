import PostalMime from 'postal-mime';
import {withWindowsCharacters} from '../core/text/windowsCharacters.ts';
import {ImportProblem} from './importProblem.ts';
import {dayOf} from './page/pageDates.ts';

/** A page in the form of a mail: saved as MHTML by a browser, or a newsletter. */
export type MailedPage = {
	/** The page, or else its text. */
	readonly html: string | null;
	readonly text: string | null;
	/** Where it was saved from. */
	readonly address: string | null;
	/** The ISO day it was saved or sent. */
	readonly date: string | null;
	readonly subject: string | null;
	readonly sender: string | null;
};

/** Decoded Windows-1252 comes out of the parser as the machine decodes it. */
const repaired = (text: string | undefined): string | null =>
	text === undefined || text.trim() === '' ? null : withWindowsCharacters(text);

const pageEnd = '</html>';

/** The first page of several that the parser puts together: the others are its frames. */
const firstPage = (html: string | null): string | null => {
	const end = html?.toLowerCase().indexOf(pageEnd) ?? -1;
	return html !== null && end >= 0 ? html.slice(0, end + pageEnd.length) : html;
};

/** Reads a page saved as MHTML, or a mail. Throws `ImportProblem`. */
export async function readMail(bytes: Uint8Array): Promise<MailedPage> {
	const mail = await PostalMime.parse(bytes).catch(() => {
		throw new ImportProblem('notText');
	});
	const address = mail.headers.find(({key}) => key === 'snapshot-content-location')?.value ?? null;
	return {
		html: firstPage(repaired(mail.html)),
		text: repaired(mail.text),
		address: address !== null && /^https?:/iu.test(address) && URL.canParse(address) ? address : null,
		date: mail.date ? dayOf(mail.date) : null,
		subject: mail.subject ?? null,
		sender: mail.from?.name || null,
	};
}
