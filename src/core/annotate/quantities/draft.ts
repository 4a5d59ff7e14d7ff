import type {Span} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import type {Measure, Quantity, Relation} from '../annotation.ts';
import type {Amount} from './amounts.ts';
import type {Counted} from './countedNoun.ts';

/** What a number counts, as far as it is known. */
export type Reference = {
	/** Lemma of the counted noun or name of the unit; null until an antecedent is found. */
	readonly unit: string | null;
	readonly noun: Span | null;
	readonly measure: Measure;
	readonly per: string | null;
	/** How unit and noun were found. */
	readonly rule: string;
};

/** A quantity in the making: token indexes are into the opened tokens of its sentence. */
export type Draft = Reference & {
	readonly sentence: number;
	readonly tokens: readonly Token[];
	readonly amount: Amount;
	readonly counted: Counted;
	/** First token of hedge and number, and the one after the last of number, unit and noun. */
	readonly from: number;
	readonly to: number;
	readonly relation: Relation;
	readonly hedged: boolean;
	readonly additional: boolean;
	/** Part of a quantity named before it. */
	readonly part: boolean;
	change?: Quantity['change'] | undefined;
};
