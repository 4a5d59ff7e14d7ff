import type {Answer, AnswerDraft} from './answer.ts';

/** `19 of the victims had suffocated` are a part of the toll where their article has a larger one, and else all of whom it tells. */
export function markPartsOfTolls(own: readonly AnswerDraft[]): void {
	const wholes = own.filter(answer => answer.part && isOfVictims(answer) && !hasLargerToll(own, answer));
	for (const answer of wholes) answer.part = false;
}

const isOfVictims = ({count: {members}, quantity: {partOf}}: Answer): boolean => members === 'victim' && partOf === -1;

const hasLargerToll = (own: readonly Answer[], {count: {what}, high}: Answer): boolean =>
	own.some(other => other.count.what === what && !other.part && other.low > high);

/** Takes an article's passengers for all on board where it tells of nobody else there: `433 passengers`, `459 people on board`. */
export function markAllAboard(own: readonly AnswerDraft[]): void {
	if (own.some(isOnBoardToo)) return;
	for (const answer of own.filter(isOfPassengers)) answer.members = null;
}

const isOfPassengers = ({count: {what}, members}: Answer): boolean => what === 'aboard' && members === 'passenger';

/** The crew, or people on board who are not called passengers. */
const isOnBoardToo = ({count: {what}, members}: Answer): boolean =>
	what === 'crew' || members === 'crew' || (what === 'aboard' && members !== 'passenger');
