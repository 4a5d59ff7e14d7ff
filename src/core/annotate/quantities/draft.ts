import type {Token} from '../../text/token.ts';
import type {Measure, Relation} from '../annotation.ts';
import type {Amount} from './amounts.ts';
import type {Counted} from './countedNoun.ts';

/** A quantity in the making: token indexes are into the sentence's opened tokens. */
export type Draft = {
	readonly sentence: number;
	readonly tokens: readonly Token[];
	readonly amount: Amount;
	readonly counted: Counted;
	/** First token of hedge and number, and the one after the last of number, unit and noun. */
	readonly from: number;
	to: number;
	readonly relation: Relation;
	readonly hedged: boolean;
	measure: Measure;
	/** Lemma or unit name; null until an antecedent is found. */
	unit: string | null;
	noun: {readonly start: number; readonly end: number} | null;
	per: string | null;
	additional: boolean;
	part: boolean;
	rule: string;
};
