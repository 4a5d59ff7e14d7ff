import {dayOf} from './pageDates.ts';

/** What a program that saves pages notes in them. */
type SavedPage = {readonly address: string | null; readonly retrieved: string | null};

const noteLength = 4096;

/** Months as JavaScript's dates write them: `Mon Apr 28 2025 10:12:13 GMT+0200 (…)`. */
const javascriptDate = /^\w{3} (\w{3} \d{1,2}) (\d{4})\b/u;

/** Reads the comment at the start of a page saved with SingleFile (Zotero's snapshots too), or by a browser (`saved from url`). */
export function savedPage(source: string): SavedPage {
	const comment = source.slice(0, noteLength);
	const singleFile = /Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n]+))?/u.exec(comment);
	const browser = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/u.exec(comment);
	const written = singleFile?.[2]?.trim().replace(javascriptDate, '$1 $2');
	return {address: webAddressOf(singleFile?.[1] ?? browser?.[1]), retrieved: dayOf(written)};
}

const webAddressOf = (address: string | undefined): string | null =>
	address !== undefined && /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null;
