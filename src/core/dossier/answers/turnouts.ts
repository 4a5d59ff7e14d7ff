import type {AnnotatedArticle, Count, Quantity} from '../../annotate/annotation.ts';
import {gatherings, namesOfCrowds, sharedEvents} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';
import {tellsNumber} from '../../language/concepts/telling.ts';
import {type CrowdCounter, crowdCounterOf, estimateBefore, longestEstimate} from '../../language/crowdCounters.ts';
import {sliceOf} from '../../text/span.ts';
import type {Answer} from './answer.ts';
import {countedKind} from './countedKind.ts';

/** Those who march, by whatever name a text counts them. */
const march = 'protest';
/** What those who march do by other names: "took part". */
const attendance = 'attend';

/** Whether an article tells of a march, so that a crowd it counts is that of the march. */
export const tellsOfMarch = ({claims}: AnnotatedArticle): boolean =>
	claims.some(
		({event, counts, terms}) => event === march || terms.includes(march) || counts.some(count => count.event === march),
	);

/** Who counts a crowd, by the source of a number; null for other sources and where none is named. */
export function counterIn({article, attributions}: AnnotatedArticle, attribution: number | null): CrowdCounter | null {
	const source = attribution === null ? undefined : attributions[attribution]?.source;
	return source ? crowdCounterOf(sliceOf(article.text, source)) : null;
}

/** Who gives a number that is told as somebody's figure: "the police figure of 92,000"; undefined where it is not told as one. */
export function estimatedBy({article: {text}}: AnnotatedArticle, {start}: Quantity): CrowdCounter | null | undefined {
	const told = estimateBefore.exec(text.slice(Math.max(0, start - longestEstimate), start));
	return told === null ? undefined : crowdCounterOf(told.groups?.giver ?? '');
}

/** Whether somebody only means to reach a number: `s'étaient fixé comme objectif 300 000 personnes`. */
export const isAim = ({attributions}: AnnotatedArticle, attribution: number | null): boolean =>
	attribution !== null && attributions[attribution]?.stance === 'plans';

/** Fewer people than this are no crowd, whoever counts them. */
const leastOfCrowd = 100;

/**
 * What a number counts in an article that tells of a march: `340,000 participants`, people who `took part`, a crowd, and people whom
 * the police or the organisers count and whom nothing else is told of, are those who march.
 */
export function turnoutOf(
	count: Count,
	{measure, min, max}: Quantity,
	counter: CrowdCounter | null,
	isEstimate = false,
): Count {
	if (measure !== 'count' || (min ?? max ?? 0) < leastOfCrowd) return count;
	const {what, event, members} = count;
	if (what === march) return counter === null ? count : {...count, members: null};
	if (event !== null && countedKind(event).isFate && !sharedEvents.has(event)) return count;
	const isCrowd =
		namesOfCrowds.has(what) ||
		((counter !== null || isEstimate || event === attendance) && mayMarch(what) && !isDoneTo(count));
	return isCrowd
		? {...count, what: march, members: members === null || anybody.has(members) ? members : null, event: march}
		: count;
}

/** Whether something else is done to those counted: `700 operations were put off, the union says`. */
const isDoneTo = ({event, role}: Count): boolean =>
	event !== null && role === 'patient' && !gatherings.has(event) && !sharedEvents.has(event) && !tellsNumber(event);

const mayMarch = (what: string): boolean =>
	what === '' || anybody.has(what) || (countedKind(what).mayBePeople && !countedKind(what).isPerson);

/** Whether two numbers are those of the two sides that count one crowd. */
export const areRivalCounts = (one: Answer, other: Answer): boolean =>
	one.kind.isSharedEvent === other.kind.isSharedEvent &&
	one.counter !== null &&
	other.counter !== null &&
	one.counter !== other.counter;
