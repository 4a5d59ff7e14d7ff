import {fates} from '../../language/concepts/fates.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {comparedQuantity} from './comparedParts.ts';
import {leastTold} from './countriesTold.ts';

/**
 * Marks the answers whose limits matter: their article limits numbers of the same thing to several places, or what they
 * count is among `wide`.
 */
export function markManyScopes(answers: readonly AnswerDraft[], wide: ReadonlySet<string>): void {
	const keyOf = ({article, count}: Answer): string => `${article} ${count.what}`;
	const shared = new Map<string, ReadonlySet<string>>();
	for (let at = 0; at < answers.length; at++) {
		const answer = answers[at]!;
		if (answer.scope.size === 0) continue;
		const known = shared.get(keyOf(answer));
		shared.set(keyOf(answer), known ? new Set([...known].filter(place => answer.scope.has(place))) : answer.scope);
	}
	for (const answer of answers)
		answer.manyScopes = shared.get(keyOf(answer))?.size === 0 || wide.has(answer.count.what);
}

/**
 * `14 died in Chile.` **`Eight others`** `died in Peru`: they come on top of those of another country, and are all of whom their article
 * tells in theirs.
 */
export function markOthersElsewhere(own: readonly AnswerDraft[]): void {
	const told = new Map<string, number>();
	const limited = own.filter(({count, scope}) => fates.has(count.what) && scope.size > 0);
	for (const {count, scope} of limited)
		for (const key of [count.what, ...[...scope].map(place => `${count.what} ${place}`)])
			told.set(key, (told.get(key) ?? 0) + 1);
	for (const answer of limited) {
		const {quantity, scope, scopeCountries, count} = answer;
		if (!quantity.additional || scopeCountries.size !== 1 || told.get(count.what)! < leastTold) continue;
		const isAlone = [...scope].every(place => told.get(`${count.what} ${place}`) === 1);
		if (isAlone) answer.quantity = comparedQuantity({...quantity, additional: false});
	}
}
