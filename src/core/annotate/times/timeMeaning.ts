import type {Season, TimeUnit} from '../../language/times.ts';

/** What a time says before it is resolved against the article's date. Months count from 1, weekdays from 0 (Monday). */
export type TimeMeaning =
	| {
			readonly kind: 'date';
			readonly year: number | null;
			readonly month: number;
			readonly day: number | null;
			readonly lastDay?: number;
			readonly weekday?: number;
			readonly order?: Order;
	  }
	/** A date in numbers that may be read in two ways, in a language that is written in both: 06/05/2008. */
	| {readonly kind: 'either'; readonly year: number; readonly numbers: readonly [number, number]}
	/** `night`: the weekday that a night ends in, of which both days are named. */
	| {readonly kind: 'weekday'; readonly weekday: number; readonly order: Order | null; readonly night?: true}
	/** A weekday in a week that lies so many after that of the reference: `Monday last week`. */
	| {readonly kind: 'weekdayOfWeek'; readonly weekday: number; readonly offset: number}
	/** A weekday with its day and no month: `mardi 29`. */
	| {readonly kind: 'weekdayAndDay'; readonly weekday: number; readonly day: number}
	| {readonly kind: 'season'; readonly season: Season; readonly year: number | null; readonly order: Order | null}
	| {readonly kind: 'years'; readonly first: number; readonly last: number}
	| {readonly kind: 'part'; readonly months: 3 | 6; readonly index: number; readonly year: number | null}
	| {readonly kind: 'monthOrder'; readonly month: number; readonly order: Order}
	| {readonly kind: 'relative'; readonly unit: TimeUnit; readonly offset: number}
	| {readonly kind: 'ago'; readonly unit: TimeUnit; readonly count: number | null}
	/** So many days after the day that the text named last, before it where negative. */
	| {readonly kind: 'fromNamedDay'; readonly days: number}
	| {readonly kind: 'clock'; readonly half: HalfDay | null}
	| {readonly kind: 'unresolved'; readonly unit: TimeUnit};

/** Which half of the day an hour up to twelve lies in, when words say so: `5 heures du soir`. */
export type HalfDay = 'morning' | 'afternoon';

/** `last` is before the reference, `this` holds it, `next` is after. */
export type Order = 'last' | 'this' | 'next';

/** A time in a sentence: tokens `from` to `end` (excluded), what it says, and the rule that found it. */
export type TimeReading = {
	readonly from: number;
	readonly end: number;
	readonly meaning: TimeMeaning;
	readonly rule: string;
};
