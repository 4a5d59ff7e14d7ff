import type {Comparable} from './comparable.ts';
import {at, type Features} from './features.ts';
import {meet, type Overlap, overlapOf} from './sortedKeys.ts';
import {mostWeight, type Vocabulary} from './vocabulary.ts';

/** Added to the weight of what is told, so that short statements are not alike by chance. */
const padding = 4;
/** A statement weighs this many times what its phrases are set against. */
const shareOfPhrases = 4;

const told: Overlap = {count: 0, weight: 0, heaviest: 0};
const phrases: Overlap = {count: 0, weight: 0, heaviest: 0};

/** Compares what two statements tell, apart from who speaks, and the words that stand together in both. */
export function compareContent(
	a: Comparable,
	b: Comparable,
	{weights, phraseWeights}: Vocabulary,
	into: Features,
): void {
	overlapOf(a.told, b.told, weights, told);
	overlapOf(a.phrases, b.phrases, phraseWeights, phrases);
	into[at.told] = told.weight / Math.sqrt((a.toldWeight + padding) * (b.toldWeight + padding));
	into[at.toldPlain] = (2 * told.count) / (a.told.length + b.told.length + 2);
	into[at.sameSpeaker] = a.speakers.length === 0 || b.speakers.length === 0 ? 0 : meet(a.speakers, b.speakers) ? 1 : -1;
	into[at.phrases] = phrases.weight / (mostWeight + Math.sqrt(a.weight * b.weight) / shareOfPhrases);
	into[at.sharedPhrases] = Math.log1p(phrases.count);
}
