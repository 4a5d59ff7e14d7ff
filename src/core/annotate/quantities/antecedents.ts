import type {Language} from '../../language/language.ts';
import type {Sentence} from '../../text/token.ts';
import {antecedentRules, type BareNumber} from './antecedentRules.ts';
import type {Draft, Reference} from './draft.ts';
import {hasOwnTime, withoutTime, withRate} from './lentRates.ts';
import {isRivalLength, rivalLength} from './rivalLengths.ts';
import {isSum, moneyBeside} from './sums.ts';

/** Gives the numbers that stand without a noun the noun that they leave out; changes the drafts. */
export function resolveAntecedents(
	drafts: readonly Draft[],
	sentences: readonly Sentence[],
	languageOf: (draft: Draft) => Language,
): void {
	for (let index = 0; index < drafts.length; index++) {
		const draft = drafts[index]!;
		const language = languageOf(draft);
		if (draft.unit !== null) {
			tellBeside(drafts, index, language);
			continue;
		}
		const found = antecedentOf({
			...{draft, before: drafts[index - 1], next: drafts[index + 1]},
			...{drafts, index, sentences, language},
		});
		if (found) Object.assign(draft, withOwnRate(found, draft, language));
	}
}

/** What the first of the rules finds; null where none does. */
function antecedentOf(number: BareNumber): Reference | null {
	for (const rule of antecedentRules) {
		const found = rule.find(number);
		if (found !== null) return found;
	}
	return null;
}

/** What is found, at the number's own rate, and in its own time where it tells one. */
const withOwnRate = (found: Reference, draft: Draft, language: Language): Reference =>
	withRate(hasOwnTime(draft, found, language) ? withoutTime(found) : found, draft.per, language);

/** A number with a unit of its own: a sum is in the currency of those beside it, and a length may be set against another. */
function tellBeside(drafts: readonly Draft[], index: number, language: Language): void {
	const draft = drafts[index]!;
	const money = isSum(draft, language) ? moneyBeside(drafts, index) : null;
	if (money) Object.assign(draft, money, {noun: draft.noun});
	if (isRivalLength(draft, drafts[index - 1], language)) Object.assign(draft, {rule: rivalLength});
}
