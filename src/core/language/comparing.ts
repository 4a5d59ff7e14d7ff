import type {Unit} from './units.ts';

/** What a unit measures where it does not count things. */
export type MeasuredKind = Exclude<Unit['measure'], 'multiple'>;

/** By what the units and names that a person wrote down are compared with those that were found. All of it in lower case without accents. */
export type ComparingWords = {
	/** Words that say nothing of a unit or of who speaks. */
	readonly empty: ReadonlySet<string>;
	/** Articles that a name is compared without; elided ones with their apostrophe. */
	readonly nameArticles: ReadonlySet<string>;
	/** Ends of words that are plurals, or that their plural changes: `bod`**`y`**, `bod`**`ies`**. */
	readonly pluralEndings: ReadonlySet<string>;
	/** Plurals that are another word than their singular, with it; whoever marks a text writes either. */
	readonly otherPlurals: ReadonlyMap<string, string>;
	/** Words of units, singular and plural, by what they measure. */
	readonly unitWords: Readonly<Record<MeasuredKind, ReadonlySet<string>>>;
	/** The share sign in words: `per cent`. */
	readonly percent: string;
};

/** Codes and signs of units that every language has, by what they measure. */
export const commonUnitWords: Readonly<Partial<Record<MeasuredKind, ReadonlySet<string>>>> = {
	money: new Set(['usd', 'eur', 'gbp']),
	measure: new Set(['mm', 'cm', 'm', 'km', 'kg']),
};
