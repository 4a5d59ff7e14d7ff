import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {givesNumber} from '../../language/concepts/telling.ts';
import {isGuessBeside, isSetAgainst, longestContrast, longestGuess} from '../../language/setAgainst.ts';
import type {Answer} from './answer.ts';

/** Whether a number is set against the one right before it in its sentence, of the same measure, or may as well be the true one. */
export function isSetAgainstOther({article: {text}, quantities}: AnnotatedArticle, index: number): boolean {
	const {measure, start, number, sentence} = quantities[index]!;
	const before = quantities[index - 1];
	if (before?.sentence !== sentence || before.measure !== measure) return false;
	return (
		isSetAgainst(text.slice(Math.max(before.end, start - longestContrast), start)) ||
		isGuessBeside(text.slice(Math.max(before.number.end, number.start - longestGuess), number.start))
	);
}

/** What somebody puts at an amount another puts at so many times as much, at most. */
const mostTimes = 4;

/** Whether of two amounts right behind each other one is given in place of the other: set against it, or told of the same by somebody else. */
export function areRivalAmounts(one: Answer, other: Answer): boolean {
	const [first, later] = one.index < other.index ? [one, other] : [other, one];
	if (later.quantity.measure === 'count' || later.index !== first.index + 1) return false;
	if (Math.max(one.high, other.high) > mostTimes * Math.min(one.low, other.low)) return false;
	if (later.setAgainst) return true;
	return areGivenByTwo(first, later) && mayBeOfOneThing(first, later);
}

/** `The ministry puts the damage at 4 million,` **`the insurers`** `at 7`; in the next sentence only where that does no more than give the number. */
function areGivenByTwo(
	{speaker, claim}: Answer,
	{speaker: other, claim: next, count: {event, another, phrase}}: Answer,
): boolean {
	if (speaker === null || other === null || speaker === other || another || phrase !== null) return false;
	const apart = next.sentence - claim.sentence;
	return apart === 0 || (apart === 1 && (event === null || givesNumber.has(event)));
}

/** Whether nothing that is told of two amounts makes them two. */
const mayBeOfOneThing = (one: Answer, other: Answer): boolean =>
	!one.kind.isOfBallot &&
	!other.kind.isOfBallot &&
	one.quantity.per === other.quantity.per &&
	one.stage === other.stage &&
	(one.aggregate === null || other.aggregate === null || one.aggregate === other.aggregate);
