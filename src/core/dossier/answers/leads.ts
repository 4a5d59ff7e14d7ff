import {crews, fates, growingTolls, meansOfCrews, ruins} from '../../language/concepts/fates.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {isAmountOfChange, isOnTop} from './tolls.ts';

/** Marks the first toll of each article, of each kind, the first number of its crews and their means, and of what lies in ruins. */
export function markLeads(answers: readonly AnswerDraft[]): void {
	const first = new Map<string, AnswerDraft>();
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		const toll = tollOf(answer);
		if (toll === null || answer.part || isOnTop(answer) || isAmountOfChange(answer)) continue;
		const key = `${answer.article} ${toll}`;
		const before = first.get(key);
		if (before === undefined || comesBefore(answer, before)) first.set(key, answer);
	}
	for (const answer of first.values()) answer.lead = true;
}

/**
 * The earlier number; that of a whole region before those of its countries, and one of several people before that of one alone: a toll
 * that begins with a country or with somebody is told in full further down.
 */
function comesBefore(one: Answer, other: Answer): boolean {
	if (one.wide !== other.wide && one.scope.size + other.scope.size > 0) return one.wide;
	const [isOne, isOther] = [one.high <= 1, other.high <= 1];
	return isOne === isOther ? one.index < other.index : isOther;
}

/** What a number counts that goes up while a story goes on; null for others. */
function tollOf({count: {what, event}, quantity, unit}: Answer): string | null {
	const {measure} = quantity;
	if (growingTolls.has(what) || crews.has(what) || meansOfCrews.has(what)) return what;
	if (event === null || !ruins.has(event)) return null;
	if (measure === 'measure') return unit.dimension === 'area' ? 'land in ruins' : null;
	return measure === 'count' && !fates.has(what) ? `${what} in ruins` : null;
}
