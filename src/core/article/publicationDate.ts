import type {LanguageCode} from '../text/token.ts';
import type {DateSource} from './article.ts';
import type {Dateline} from './dateline.ts';
import {formatIsoDate, isoDate} from './isoDate.ts';
import {matchFurniture} from './matchFurniture.ts';
import {fullDate, weekdaysIn, writtenDay, yearOfWeekday} from './writtenDate.ts';

/** When an article appeared, and how that is known. */
export type PublicationDate = {readonly published: string | null; readonly publishedFrom: DateSource};

/** What may tell when an article was published, trusted in this order: its metadata, the name of its file, its head, its dateline. */
export type DateClues = {
	/** ISO date, as the front matter or the page says it. */
	readonly metadata: string | null;
	/** Path of the file, relative to the folder or not: only its last part is read. */
	readonly path: string;
	/** The first lines of the article, furniture included. */
	readonly head: readonly string[];
	readonly dateline: Dateline | null;
	/** The paragraph that the dateline opens, without it. */
	readonly opening: string;
	readonly text: string;
	readonly language: LanguageCode;
};

/** A date in a file's name, year first and parted from other letters and digits: `2025-03-27-…`, `20250327_…`, `2025-09 …`. */
export function dateInPath(path: string): string | null {
	const name = path.split('/').at(-1) ?? '';
	for (const match of name.matchAll(/(?<![\p{L}\d])((?:19|20)\d\d)([-_.]?)(\d\d)(?:\2(\d\d))?(?![\p{L}\d])/gu)) {
		const [, year, separator, month, day] = match;
		if (!day && !separator) continue;
		const date = isoDate([year, month, day].filter(Boolean).join('-'));
		if (date) return date;
	}
	return null;
}

/** `Publié le …`, `Published …`, or a line that is nothing but a date. */
function dateInHead(head: readonly string[], language: LanguageCode): string | null {
	for (const line of head) {
		const words = matchFurniture(line, ({published}) => [published])?.groups?.date;
		const date = words === undefined ? null : fullDate(words, language);
		if (date) return date;
	}
	return null;
}

const openingDate = /^\d{1,2} \p{L}+ \d{4}(?= )/u;

/** The dateline's date; a missing year is taken from the text when the weekday named with it fits only one of its years. */
function dateInDateline({dateline, opening, text, language}: DateClues): string | null {
	const leading = openingDate.exec(opening)?.[0];
	if (leading) return fullDate(leading, language);
	const day = dateline && writtenDay(dateline.words);
	if (!day) return null;
	if (day.year !== null) return formatIsoDate(day.year, day.month, day.day);
	const [weekday, ...more] = weekdaysIn(opening.slice(0, 200));
	if (weekday === undefined || more.length > 0) return null;
	const year = yearOfWeekday(day, weekday, yearsIn(text));
	return year === null ? null : formatIsoDate(year, day.month, day.day);
}

const yearsIn = (text: string): number[] => [
	...new Set([...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/gu)].map(([year]) => Number(year))),
];

/** The publication date by the surest clue there is: metadata, file name, dated line, dateline; unknown stays null. */
export function publicationDate(clues: DateClues): PublicationDate {
	if (clues.metadata) return {published: clues.metadata, publishedFrom: 'metadata'};
	const named = dateInPath(clues.path);
	if (named) return {published: named, publishedFrom: 'filename'};
	const stated = dateInHead(clues.head, clues.language) ?? dateInDateline(clues);
	return {published: stated, publishedFrom: stated ? 'dateline' : null};
}
