import type {HedgeMeaning} from '../../language/hedges.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, verbClass} from '../../text/wordClass.ts';

/** What a bound is where its verb is denied: who will **`not`** `settle for` **`less than`** `9 %` wants that at least. */
const turned: ReadonlyMap<HedgeMeaning, HedgeMeaning> = new Map([
	['less-than', 'at-least'],
	['more-than', 'at-most'],
]);

/** The bound before a number, whose words begin at a place, as the negation of its verb leaves it. */
export function boundOfVerb(
	meaning: HedgeMeaning,
	tokens: readonly Token[],
	hedge: number,
	{grammar}: Language,
): HedgeMeaning {
	const to = turned.get(meaning);
	if (to === undefined) return meaning;
	const end = grammar.prepositions.has(tokens[hedge - 1]?.form ?? '') ? hedge - 1 : hedge;
	const isDenied =
		isDeniedBefore(tokens, end, grammar) || isDeniedPerfect(tokens, end, grammar) || isOfNobody(tokens, hedge, grammar);
	return isDenied ? to : meaning;
}

/** The same of how long something lasts, right behind its verb: `nobody waited` **`longer than`** `two hours`, but `has not been seen for` **`more than`** `a year`. */
export function boundOfLength(
	meaning: HedgeMeaning,
	tokens: readonly Token[],
	hedge: number,
	{grammar}: Language,
): HedgeMeaning {
	const isTurned = hasClass(tokens[hedge - 1], verbClass) && isOfNobody(tokens, hedge, grammar);
	return isTurned ? (turned.get(meaning) ?? meaning) : meaning;
}

/** Words at most from nobody to the bound. */
const subjectReach = 9;

/** **`Nobody`** `waited longer than`, **`personne`** `n'a attendu plus de`, `has` **`never`** `been given to more than`: what nobody does. */
function isOfNobody(tokens: readonly Token[], hedge: number, grammar: Language['grammar']): boolean {
	const {negations, negationsAfter, nobody} = grammar;
	let isDenied = negationsAfter.size === 0;
	for (let at = hedge - 1; at >= Math.max(0, hedge - subjectReach); at--) {
		const {form, kind} = tokens[at]!;
		if (kind !== 'word' || grammar.coordinators.has(form)) return false;
		if (nobody.endingAt(tokens, at + 1) !== null) return isDenied;
		if (negations.has(form)) isDenied = true;
	}
	return false;
}

/** A bound that is a verb, as a negation right before it leaves it: `will` **`not exceed`** `40`, **`n'a pas dépassé`** `40`. */
export const boundOfDenied = (
	meaning: HedgeMeaning,
	tokens: readonly Token[],
	verb: number,
	{grammar}: Language,
): HedgeMeaning =>
	isDenial(tokens[verb - 1], grammar) || isDeniedPerfect(tokens, verb + 1, grammar)
		? (turned.get(meaning) ?? meaning)
		: meaning;

/** `will` **`not settle`**, **`ne signera pas`**: a verb right before a place, denied. */
function isDeniedBefore(tokens: readonly Token[], end: number, grammar: Language['grammar']): boolean {
	const isAfter = grammar.negationsAfter.has(tokens[end - 1]?.form ?? '');
	const verb = isAfter ? end - 2 : end - 1;
	return (
		isAfter === grammar.negationsAfter.size > 0 &&
		hasClass(tokens[verb], verbClass) &&
		!hasClass(tokens[verb], functionClass) &&
		isDenial(tokens[verb - 1], grammar)
	);
}

/** `il` **`n'en est pas sorti`** `plus de 40`: a participle right before a place, whose auxiliary is denied. */
const isDeniedPerfect = (
	tokens: readonly Token[],
	end: number,
	{negationsAfter, negations}: Language['grammar'],
): boolean =>
	hasClass(tokens[end - 1], verbClass) &&
	negationsAfter.has(tokens[end - 2]?.form ?? '') &&
	hasClass(tokens[end - 3], verbClass) &&
	[end - 4, end - 5].some(at => negations.has(tokens[at]?.form ?? ''));

const isDenial = (token: Token | undefined, {negations}: Language['grammar']): boolean =>
	negations.has(token?.form ?? '');
