import type {AnnotatedArticle, Attribution, Claim} from '../../annotate/annotation.ts';
import {bareSpeech} from '../../language/concepts/telling.ts';
import {contains, overlaps, type Span} from '../../text/span.ts';

/** Whether a passage of a claim says who speaks, and nothing of what is said: `One mother told the channel`. */
export function onlyCites({attributions}: AnnotatedArticle, {verbs, event}: Claim, passage: Span): boolean {
	const named = namesOnlySpeakers(attributions, passage);
	if (named !== null) return named;
	const saysSo = bareSpeech.has(event) && verbs !== null && contains(passage, verbs);
	return saysSo && !attributions.some(({content}) => overlaps(passage, content));
}

/** Whether a passage in which somebody is said to speak holds nothing of what is said; null where nobody is. */
export function namesOnlySpeakers(attributions: readonly Attribution[], passage: Span): boolean | null {
	const cited = attributions.filter(({cue}) => contains(passage, cue));
	return cited.length === 0 ? null : cited.every(({content}) => !overlaps(passage, content));
}
