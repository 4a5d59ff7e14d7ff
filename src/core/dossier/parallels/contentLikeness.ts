import type {ComparableStatements} from './comparableStatements.ts';
import {at, type Features} from './features.ts';
import {lengthOf, type Overlap, overlapOf, share} from './keyLists.ts';
import {mostWeight} from './vocabulary.ts';

/** Added to the weight of what is told, so that short statements are not alike by chance. */
const padding = 4;
/** A statement weighs this many times what its phrases are set against. */
const shareOfPhrases = 4;

const told: Overlap = {count: 0, weight: 0, heaviest: 0};
const phrases: Overlap = {count: 0, weight: 0, heaviest: 0};

/** Compares what two statements tell, apart from who speaks, and the words that stand together in both. */
export function compareContent(statements: ComparableStatements, a: number, b: number, into: Features): void {
	const {toldWeights, weights, vocabulary} = statements;
	overlapOf(statements.told, a, b, vocabulary.weights, told);
	overlapOf(statements.phrases, a, b, vocabulary.phraseWeights, phrases);
	into[at.told] = told.weight / Math.sqrt((toldWeights[a]! + padding) * (toldWeights[b]! + padding));
	into[at.toldPlain] = (2 * told.count) / (lengthOf(statements.told, a) + lengthOf(statements.told, b) + 2);
	into[at.sameSpeaker] = sameSpeaker(statements, a, b);
	into[at.phrases] = phrases.weight / (mostWeight + Math.sqrt(weights[a]! * weights[b]!) / shareOfPhrases);
	into[at.sharedPhrases] = Math.log1p(phrases.count);
}

/** 0 where one of them has no speaker. */
function sameSpeaker({speakers}: ComparableStatements, a: number, b: number): number {
	if (lengthOf(speakers, a) === 0 || lengthOf(speakers, b) === 0) return 0;
	return share(1, speakers, a, b) ? 1 : -1;
}
