import {agencyNamed} from '../language/agencies.ts';

/** The words before a news agency's report: `OSLO, Norvège – `, `LIMA, March 7 (UPI) -- `. */
export type Dateline = {
	/** Length of the dateline with its dash, from the start of the paragraph. */
	readonly length: number;
	/** Place, country and date, as written. */
	readonly words: string;
	/** The agency in brackets, by its usual name; null when none is named. */
	readonly agency: string | null;
};

const pattern =
	/^(?<words>(?<place>\p{Lu}[\p{L}.'’ -]{1,30}?)(?:[,/] ?[^–—()]{2,40}?)?) ?(?:\((?<agency>[^()]{2,24})\))? ?(?:[–—]|--| -) ?(?=[\p{L}«“"'])/u;

/** The dateline that a paragraph opens with; null when it has none: its place must stand in capitals or an agency in brackets. */
export function datelineOf(paragraph: string): Dateline | null {
	const match = pattern.exec(paragraph.slice(0, 120));
	if (!match) return null;
	const {words = '', place = '', agency} = match.groups ?? {};
	const shouted = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
	if (!shouted && agency === undefined) return null;
	return {length: match[0].length, words, agency: agency === undefined ? null : (agencyNamed(agency) ?? agency.trim())};
}
