import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {adverbClass, functionClass, hasClass} from '../../text/wordClass.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf} from './nouns.ts';

/** Words at most between a number and what its own verb says befell those counted: `ont toujours été`. */
const predicateReach = 5;

/** `152` **`are hospitalised`**, `30 ont été blessées`: what the number's own verb says. */
export function byPredicate({tokens, counted}: Draft, {counting}: Language): Reference | null {
	if (!isCopula(tokens[counted.to], counting)) return null;
	for (let at = counted.to + 1; at < counted.to + predicateReach; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word') return null;
		const unit = casualtyOf(token, {counting});
		if (unit !== null) return countOf(unit, null, 'predicate');
		const perfect = perfectOf(token, counting);
		if (perfect !== null) return countOf(perfect, null, 'predicate');
		if (counting.fallsIll.startingAt(tokens, at) !== null) return countOf(counting.people, null, 'predicate');
		if (isPassiveOfPeople(token, counting)) return countOf(counting.people, null, 'predicate');
		if (!isCopula(token, counting) && !counting.fateManners.has(token.form) && !hasClass(token, adverbClass))
			return null;
	}
	return null;
}

/** `six have` **`died`**: what befell those who do it. */
function perfectOf({readings}: Token, {casualtyVerbs}: Language['counting']): string | null {
	const verb = readings.find(({pos, form}) => pos === 'verb' && form === 'participle');
	return verb === undefined ? null : (casualtyVerbs.get(verb.lemma) ?? null);
}

/** `2,450 have been` **`admitted`**: what is done to people alone. */
const isPassiveOfPeople = ({readings}: Token, {peopleVerbs}: Language['counting']): boolean =>
	readings.some(({pos, lemma, form}) => pos === 'verb' && form === 'participle' && peopleVerbs.has(lemma));

/** `12` **`died`**, **`30 were arrested`**, **`459 on board`**: people of whom nothing is told but what befell them. */
export function byFate(draft: Draft, language: Language): Reference | null {
	const {tokens, counted, amount} = draft;
	if (!Number.isInteger(amount.max)) return null;
	if (language.counting.aboard.startingAt(tokens, counted.to))
		return countOf(language.counting.people, null, 'predicate');
	const headline = byHeadline(draft, language);
	if (headline !== null) return headline;
	for (const {lemma, pos} of tokens[counted.to]?.readings ?? []) {
		const unit = pos === 'verb' ? language.counting.casualtyVerbs.get(lemma) : undefined;
		if (unit !== undefined) return countOf(unit, null, 'predicate');
	}
	return byPredicate(draft, language);
}

/** `Two` **`held after`** `raid`, at the beginning: a participle that has an object where it is a verb of its own. */
function byHeadline({tokens, counted, from}: Draft, {counting, grammar}: Language): Reference | null {
	const unit = counting.headlineFates.get(tokens[counted.to]?.form ?? '');
	const next = tokens[counted.to + 1];
	const opens = (tokens[from - 1]?.kind ?? 'sign') === 'sign';
	const isAlone = next === undefined || next.kind === 'sign' || grammar.prepositions.has(next.form);
	return unit !== undefined && opens && isAlone ? countOf(unit, null, 'predicate') : null;
}

/** A number as large as this that is or has something, and counts nothing else, is one of people. */
const leastOfPeople = 100_000;

/** `Eighteen million` **`are`** `hungry`: so many of whom no noun tells. */
export function byManySubject(draft: Draft, language: Language): Reference | null {
	const {tokens, amount, counted} = draft;
	const isMany = Number.isInteger(amount.max) && amount.max >= leastOfPeople && hasPredicate(draft, language);
	const isOne = language.clauses.thirdPerson?.test(tokens[counted.to]?.form ?? '') ?? false;
	return isMany && !isOne ? countOf(language.counting.people, null, 'predicate') : null;
}

/** Whether the number's own verb stands behind it, or it is the rest of a number: what people do and are, and no length or weight. */
export const isSubject = (draft: Draft, language: Language): boolean =>
	Number.isInteger(draft.amount.max) &&
	(hasPredicate(draft, language) || byFate(draft, language) !== null || isOneOfOthers(draft, language));

/** `the other` **`60`** `drowned`, `les 60` **`autres`**: what is left of those that were counted. */
function isOneOfOthers({tokens, amount, counted}: Draft, {counting}: Language): boolean {
	const other = counting.additional.has(tokens[amount.from - 1]?.form ?? '');
	return (other || counted.additional) && counting.theArticles.has(tokens[amount.from - (other ? 2 : 1)]?.form ?? '');
}

/** Words at most between a number and the vote that it is of: `se sont`. */
const voteReach = 3;

/** `36` **`voted against`**, `19 se sont abstenus`: votes, where the number before counts none who cast them. */
export function byVote(
	{tokens, counted, amount}: Draft,
	earlier: Reference | null,
	{counting}: Language,
): Reference | null {
	if (!Number.isInteger(amount.max)) return null;
	if (earlier?.unit && earlier.measure === 'count' && !counting.votedOn.has(earlier.unit)) return null;
	for (let at = counted.to; at <= counted.to + voteReach; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word') return null;
		const verb = token.readings.find(({pos}) => pos === 'verb');
		const unit = verb && counting.voteVerbs.get(verb.lemma);
		if (unit !== undefined) return countOf(unit, null, 'predicate');
		if (!isCopula(token, counting) && !hasClass(token, adverbClass | functionClass)) return null;
	}
	return null;
}

/** Whether a number is the subject of a copula: then only what that says is counted, as in `152 are in hospital`. */
export const hasPredicate = ({tokens, counted}: Draft, {counting}: Language): boolean =>
	isCopula(tokens[counted.to], counting);

/** `152` **`are in`** `hospital`: the number's verb says where those counted are. */
export const isElsewhere = ({tokens, counted}: Draft, {counting, grammar}: Language): boolean =>
	isCopula(tokens[counted.to], counting) && grammar.prepositions.has(tokens[counted.to + 1]?.form ?? '');

const isCopula = (token: Token | undefined, {copulas}: Language['counting']): boolean => isVerbAmong(token, copulas);
