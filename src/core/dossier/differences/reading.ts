import type {Relation, Status} from '../../annotate/annotation.ts';
import type {FactCause, Verdict} from '../dossier.ts';

/** One source's number as it is set against another's. Bounds are in one base unit; an open end is null. */
export type Reading = {
	readonly min: number | null;
	readonly max: number | null;
	/** The bounds as the text has them, in its own unit. */
	readonly written: {readonly min: number | null; readonly max: number | null};
	/** Its words in the text, with hedge and unit. */
	readonly said: string;
	/** What one of that unit is worth in the base unit: of a month in days 30. */
	readonly step: number;
	readonly relation: Relation;
	/** Only an order of magnitude: "thousands". */
	readonly vague: boolean;
	/** What is counted, and of whom; language-neutral. */
	readonly what: string;
	readonly members: string | null;
	/** The currency of a sum; null for what is no sum. */
	readonly currency: string | null;
	/** People of any kind are counted. Worked out with the reading: whoever shows values does without the concepts. */
	readonly ofPeople: boolean;
	/** What a share is of or a rate per. */
	readonly per: string | null;
	readonly event: string | null;
	/** The number that it is told as a part of: 200 of "60 of the 200"; null where it is no part. */
	readonly whole: number | null;
	/** Part of another number, or on top of one. */
	readonly part: boolean;
	readonly additional: boolean;
	/** Its text tells it as no longer so, or of a vote that is not wholly counted. */
	readonly superseded: boolean;
	/** Its text tells it only to be wrong, or somebody denies it there: `not 12`, `denied that 12`. */
	readonly denied: boolean;
	/** What it counts is said not to have happened: `did not pay 12 million`. */
	readonly undone: boolean;
	/** What it counts is said to have gone up or down to it: `raised to 40`. */
	readonly changedTo: boolean;
	/** Names of the places that it is limited to. */
	readonly places: readonly string[];
	readonly status: Status;
	/** Date that it holds for, as ISO date, month, year or interval; null when the text gives none. */
	readonly asOf: string | null;
	readonly published: string | null;
	/** Who gives it. */
	readonly speaker: string | null;
};

/** Kind of difference between two sources, with its cause. */
export type Difference = {readonly verdict: Verdict; readonly cause: FactCause};

/** The number that a reading names: of a range the middle, of an open one the bound that stands. */
export const coreOf = ({min, max}: Reading): number =>
	min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);

/** Whether it names one number, or a bound. */
export const isPoint = ({min, max}: Reading): boolean => min === null || max === null || min === max;

/** The numbers to tell of two readings: only such as stand in the texts, of a range the bound nearer to the other. */
export const statedValues = (one: Reading, other: Reading): [number, number] => [
	statedNear(one, coreOf(other)),
	statedNear(other, coreOf(one)),
];

function statedNear({min, max, written}: Reading, value: number): number {
	const isLower = max === null || (min !== null && Math.abs(min - value) <= Math.abs(max - value));
	return (isLower ? written.min : written.max) ?? 0;
}
