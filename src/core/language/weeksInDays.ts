/**
 * Weeks that a language counts with the day that they begin on: "huit jours" are one and "quinze jours" two. By the unit's
 * name and the number of days, how many of them are too many.
 */
export const daysTooMany: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map([
	[
		'jour',
		new Map([
			[8, 1],
			[15, 1],
		]),
	],
]);
