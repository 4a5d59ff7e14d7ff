import {once} from '../../text/once.ts';
import type {ReportingStatement} from '../differences/pairVerdicts.ts';
import type {FactId} from '../dossier.ts';
import type {ClaimDecisions} from './claimDecisions.ts';

/** How sure it is that two statements tell the same, where the reader has said so: 1 or 0; null elsewhere. */
export type DecidedPairs = (one: ReportingStatement, other: ReportingStatement) => 0 | 1 | null;

/** The reader has said nothing. */
export const undecided: DecidedPairs = () => null;

/** Pairs of sentences that the reader's lines decide, as keys. */
export type DecidedSentences = {readonly together: readonly string[]; readonly apart: readonly string[]};

/** No sentences are decided. */
export const noSentences: DecidedSentences = {together: [], apart: []};

/** The pairs of sentences that the reader's lines decide. */
export const decidedSentences = ({same, different}: ClaimDecisions): DecidedSentences => ({
	together: sentencePairs(same),
	apart: sentencePairs(different),
});

/** The facts that a sentence reports, given its article's place in the dossier and its own in the article. */
type FactsOfSentence = (article: number, sentence: number) => ReportingStatement['facts'];

/** Tells the reader's decision on pairs: what is joined to one claim of a fact is joined to all. Sentences parted by a line may still share another fact. */
export function decidedPairs(pairs: DecidedSentences, factsOf: FactsOfSentence): DecidedPairs {
	if (pairs.together.length + pairs.apart.length === 0) return undecided;
	const [together, apart] = [new Set(pairs.together), new Set(pairs.apart)];
	const joined = once(() => new Set(pairs.together.flatMap(key => factsOfBoth(key, factsOf))));
	return (one, other) => {
		const key = pairKey(one.statement, other.statement);
		if (together.has(key)) return 1;
		const shared = sharedFacts(one.facts, other.facts);
		if (apart.has(key)) return shared.length > 0 ? null : 0;
		return shared.some(id => joined().has(id)) ? 1 : null;
	};
}

const sharedFacts = (one: ReportingStatement['facts'], other: ReportingStatement['facts']): FactId[] =>
	one.map(({id}) => id).filter(id => other.some(fact => fact.id === id));

const factsOfBoth = (key: string, factsOf: FactsOfSentence): FactId[] => {
	const [one = [], other = []] = key.split(' ').map(sentence => {
		const [article = 0, place = 0] = sentence.split('.').map(Number);
		return factsOf(article, place);
	});
	return sharedFacts(one, other);
};

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
