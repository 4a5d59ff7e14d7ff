/** How much each key of a dossier's statements tells, by its number: the rarer, the more. */
export type Vocabulary = {
	/** Of terms, actors and events; of an event between 0 and 1. */
	readonly weights: Float64Array;
	/** The same for terms that are events, named or told; 0 for all others. */
	readonly eventWeights: Float64Array;
	/** 1 for terms that say something, 0 for light ones. */
	readonly heavy: Float64Array;
	/** 1 for actors. */
	readonly isActor: Uint8Array;
	/** Of two terms that stand together; they have numbers of their own. */
	readonly phraseWeights: Float64Array;
};

/**
 * The most that a key weighs, in a dossier of any size: about what it would weigh unscaled among a hundred statements. Without
 * this, sentences of a small dossier would never be alike, and those of a large one all too easily.
 */
export const mostWeight = 4.6;
