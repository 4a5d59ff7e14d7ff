import type {Effect} from './action.ts';

/** Who does what is asked of the outside. An effect that nobody does does not compile. */
export type Performers = {readonly [Type in Effect['type']]: (effect: Extract<Effect, {type: Type}>) => void};

/** Hands each effect to the one who does it. */
export const performWith =
	(performers: Performers) =>
	(effect: Effect): void =>
		(performers[effect.type] as (effect: Effect) => void)(effect);
