import {en} from './en.ts';
import {fr} from './fr.ts';
import type {Locale} from './locale.ts';
import type {SaidKey} from './saidKey.ts';

type Widened<Value> = Value extends string
	? string
	: Value extends (...values: infer Values) => string
		? (...values: Values) => string
		: never;

/** Everything the interface says. English is the measure: an entry that another language lacks does not compile. */
export type Messages = {readonly [Id in keyof typeof en]: Widened<(typeof en)[Id]>};

/** Messages that take no argument: labels and headings. */
export type LabelId = {[Id in keyof Messages]: Messages[Id] extends string ? Id : never}[keyof Messages];

/** Messages that say keys and take nothing else. */
export type KeyedId = {
	[Id in keyof Messages]: Messages[Id] extends (key: SaidKey) => string ? Id : never;
}[keyof Messages];

const byLocale: Readonly<Record<Locale, Messages>> = {en, fr};

/** The words of one language. */
export const messages = (locale: Locale): Messages => byLocale[locale];
