import {keptIn, meets, setOf} from './sharedKeys.ts';
import type {Statement} from './statement.ts';
import {sumOf, type Weights} from './weights.ts';

/** What two statements tell in common, apart from who speaks. */
export type ContentFeatures = {
	/** Weighted cosine of what is told. */
	readonly told: number;
	/** Likeness (Dice) of what is told where every word counts alike. */
	readonly toldPlain: number;
	/** 1 where one speaker says both, -1 where different ones do, 0 where one has none. */
	readonly sameSpeaker: number;
	/** Weight of the words that stand together in both, beside that of the statements. */
	readonly phrases: number;
	/** Logarithm of one more than the number of such pairs of words. */
	readonly sharedPhrases: number;
};

/** Compares what two statements tell. */
export function compareContent(a: Statement, b: Statement, weights: Weights): ContentFeatures {
	const terms = keptIn(setOf(b.told), a.told);
	const actors = keptIn(b.toldActors, a.toldActors);
	const shared = terms.length + actors.length;
	const phrases = keptIn(setOf(b.phrases), setOf(a.phrases));
	return {
		told:
			shared === 0
				? 0
				: (sumOf(terms, weights.term) + sumOf(actors, weights.actor)) /
					Math.sqrt((weights.told(a) + 4) * (weights.told(b) + 4)),
		toldPlain: (2 * shared) / (a.told.length + a.toldActors.size + b.told.length + b.toldActors.size + 2),
		sameSpeaker: a.speakers.size === 0 || b.speakers.size === 0 ? 0 : meets(a.speakers, b.speakers) ? 1 : -1,
		phrases:
			sumOf(phrases, weights.phrase) /
			(weights.term('') + Math.sqrt(weights.total(a) * weights.total(b)) / shareOfPhrases),
		sharedPhrases: Math.log1p(phrases.length),
	};
}

/** A statement weighs this many times what its phrases are set against. */
const shareOfPhrases = 4;
