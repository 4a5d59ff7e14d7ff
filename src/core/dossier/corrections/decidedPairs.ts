import type {ReportingStatement} from '../pairVerdicts.ts';
import type {ClaimDecisions} from './claimDecisions.ts';

/** How sure it is that two statements tell the same, where the reader has said so: 1 or 0; null elsewhere. */
export type DecidedPairs = (one: ReportingStatement, other: ReportingStatement) => 0 | 1 | null;

/** The reader has said nothing. */
export const undecided: DecidedPairs = () => null;

/** Pairs of sentences that the reader's lines decide, as keys. */
export type DecidedSentences = {readonly together: readonly string[]; readonly apart: readonly string[]};

/** The pairs of sentences that the reader's lines decide. */
export const decidedSentences = ({same, different}: ClaimDecisions): DecidedSentences => ({
	together: sentencePairs(same),
	apart: sentencePairs(different),
});

/** Tells the reader's decision on pairs. Sentences parted by a line may still share another fact. */
export function decidedPairs(pairs: DecidedSentences): DecidedPairs {
	if (pairs.together.length + pairs.apart.length === 0) return undecided;
	const [together, apart] = [new Set(pairs.together), new Set(pairs.apart)];
	return (one, other) => {
		const key = pairKey(one.statement, other.statement);
		if (together.has(key)) return 1;
		if (!apart.has(key)) return null;
		return one.facts.some(({id}) => other.facts.some(fact => fact.id === id)) ? null : 0;
	};
}

type Sentence = {readonly article: number; readonly sentence: number};

const pairKey = (one: Sentence, other: Sentence): string =>
	[one, other]
		.map(({article, sentence}) => `${article}.${sentence}`)
		.sort()
		.join(' ');

const sentencePairs = (lines: ClaimDecisions['same']): string[] =>
	lines.flatMap(claims => {
		const sentences = claims.map(({article, claim}) => ({article, sentence: claim.sentence}));
		return sentences.flatMap((one, index) => sentences.slice(index + 1).map(other => pairKey(one, other)));
	});
