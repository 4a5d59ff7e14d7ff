import {partitionPoint} from '../text/partitionPoint.ts';
import type {Span} from '../text/span.ts';

/** The last sentence that begins at or before an offset, when it reaches it. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
	const after = partitionPoint(sentences, ({start}) => start <= offset);
	const sentence = sentences[after - 1];
	return sentence && sentence.end > offset ? sentence : undefined;
}
