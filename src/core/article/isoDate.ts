const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether there is such a day, month or year in an age of articles. */
export function isRealDate(year: number, month?: number, day?: number): boolean {
	if (year < 1500 || year > 2500) return false;
	if (month === undefined) return true;
	if (month < 1 || month > 12) return false;
	return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

/** A date as ISO 8601 writes it, as short as what is known. */
export const formatIsoDate = (year: number, month?: number, day?: number): string =>
	[String(year).padStart(4, '0'), month, day]
		.filter(part => part !== undefined)
		.map(part => String(part).padStart(2, '0'))
		.join('-');

/** The day, month or year that an ISO date or time names (`2025-04-28T10:00Z` gives `2025-04-28`); null for anything else. */
export function isoDate(text: string): string | null {
	const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ][\d:.]+(?: ?(?:Z|UTC|GMT|[+-][\d:]+))?)?)?)?$/u.exec(
		text.trim(),
	);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)));
	return isRealDate(year!, month, day) ? formatIsoDate(year!, month, day) : null;
}

/** The weekday of a date, 0 for Monday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
	(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
