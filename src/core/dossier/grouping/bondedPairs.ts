import type {ItemPairs} from './itemPairs.ts';

/** How much two items belong together; above 0 they do. Null where they must never stand in one group. */
export type Bond = number | null;

/** A pair of items, by index, with its bond. */
export type BondedPair = {readonly one: number; readonly other: number; readonly bond: Bond};

/** Pairs of items with their bonds, not a number where the two must never stand in one group. */
export type BondedPairs = ItemPairs & {readonly bonds: Float64Array};

/** The same in flat arrays, in their order: a large dossier has millions. */
export const bondedPairs = (pairs: readonly BondedPair[]): BondedPairs => ({
	ones: Uint32Array.from(pairs, ({one}) => one),
	others: Uint32Array.from(pairs, ({other}) => other),
	bonds: Float64Array.from(pairs, ({bond}) => bond ?? Number.NaN),
});
