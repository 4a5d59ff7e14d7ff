import {conceptOfToken} from '../../language/concepts/concepts.ts';
import type {Language} from '../../language/language.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {functionClass, hasClass, nounClass, verbClass} from '../../text/wordClass.ts';
import {ofAge} from './ages.ts';
import type {Draft, Reference} from './draft.ts';
import {isHeldTo} from './estimates.ts';
import {longestSearch, take} from './otherNumbers.ts';

/** Rule of a length that has its unit from the one that it is set against. */
export const rivalLength = 'rival length';

/** Words at most between what sets a number against a length and the number: `against` **`a total of`** `80`. */
const reach = 2;
const reachOfContrast = 4;

/**
 * `Six hours,` **`not three`**`.`, `five hours, whatever the minister, who insists on` **`three`**`, may say`, `it took four hours; they had waited` **`nine`**:
 * another length, in the unit of the one before; of the sentence before too, where that tells nothing but a length and this one only gives another.
 */
export function byRivalLength(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): Reference | null {
	const before = drafts[index - 1];
	if (before === undefined || before.measure !== 'duration' || before.unit === null || draft.part) return null;
	if (before.rule === ofAge)
		return isSetAgainst(draft, language) && endsPhrase(draft, language) ? take(before, ofAge) : null;
	if (before.unit === language.units.age.name || draft.sentence - before.sentence > 1) return null;
	const isNext = before.sentence < draft.sentence;
	if (isNext && countsBeside(drafts, index - 1)) return null;
	const isRival = isNext
		? givesAnother(draft, language) || areOfOneLog(before, draft, language)
		: isSetAgainst(draft, language) ||
			(endsPhrase(draft, language) && (givesNumber(draft, language) || tellsLength(draft, language))) ||
			leavesOutVerb(draft, before, language);
	return isRival ? take(before, rivalLength) : null;
}

/** Whether the sentence of a length counts something too. */
function countsBeside(drafts: readonly Draft[], length: number): boolean {
	const {sentence} = drafts[length]!;
	for (let at = length - 1; drafts[at]?.sentence === sentence && at > length - longestSearch; at--)
		if (drafts[at]!.measure === 'count' && drafts[at]!.rule !== 'antecedent') return true;
	return false;
}

/** Hours that a log tells are hundreds: `he has flown 6,000 hours. His co-pilot had` **`450`** `on the type`. */
const leastOfLog = 100;
const areOfOneLog = (before: Draft, {tokens, from, to, amount, counted}: Draft, {grammar}: Language): boolean =>
	before.amount.max >= leastOfLog &&
	amount.max >= leastOfLog &&
	!counted.ofThem &&
	hasClass(tokens[from - 1], verbClass) &&
	(tokens[to] === undefined || tokens[to]!.kind === 'sign' || grammar.prepositions.has(tokens[to]!.form));

/** Before a sign, or an adverb that says when it was given: `they spoke of two` **`at first`**. */
function endsPhrase({tokens, to}: Draft, {clauses}: Language): boolean {
	const next = tokens[to];
	return (
		next === undefined ||
		next.kind === 'sign' ||
		clauses.formerly.has(next.form) ||
		clauses.sooner.startingAt(tokens, to) !== null
	);
}

/** What somebody does who gives another length. */
const gives: ReadonlySet<string> = conceptSet(
	'say insist claim argue admit speak report_say announce recognise value_estimate census count confirm answer',
);

/** Behind a verb by which somebody says how many. */
function givesNumber(draft: Draft, language: Language): boolean {
	const {tokens, from} = draft;
	return (
		isHeldTo(draft, language) ||
		tokens.slice(Math.max(0, from - reach), from).some(token => gives.has(verbOf(token, language) ?? ''))
	);
}

/** Behind a verb whose object is so much time: `they had` **`waited`** `nine`. */
const tellsLength = ({tokens, from}: Draft, {counting}: Language): boolean =>
	isVerbAmong(tokens[from - 1], counting.timeVerbs);

const verbOf = (token: Token, {code}: Language): string | undefined =>
	token.kind === 'word' ? conceptOfToken(token, code, 'verb')?.group : undefined;

/** Behind `not`, `against` or `instead of`, in front of no noun of its own. */
function isSetAgainst({tokens, from, to}: Draft, {clauses}: Language): boolean {
	const next = tokens[to];
	if (hasClass(next, nounClass) && !hasClass(next, functionClass)) return false;
	for (let at = from - 1; at >= Math.max(0, from - reachOfContrast); at--) {
		const token = tokens[at]!;
		if ([clauses.against, clauses.negations, clauses.inPlaceOf].some(words => words.has(token.form))) return true;
		const isOther = token.kind !== 'word' || (hasClass(token, verbClass) && !hasClass(token, functionClass));
		if (isOther && at < from - 1) return false;
	}
	return false;
}

/** Whether a length with a unit of its own is set against the one before: `nine days,` **`not five days`**. */
export function isRivalLength(draft: Draft, before: Draft | undefined, language: Language): boolean {
	const areLengths = draft.measure === 'duration' && before?.measure === 'duration';
	return areLengths && before.sentence === draft.sentence && isSetAgainst(draft, language);
}

/** Whether nothing but a verb by which somebody says how many stands before a number, and nothing that it counts behind. */
const givesAnother = (draft: Draft, language: Language): boolean =>
	endsPhrase(draft, language) && givesNumber(draft, language);

/** Words at most of whoever gives another length without a verb: `the army says three hours, the` **`rebels six`**. */
const longestSubject = 4;

/**
 * `it lasted three hours, the rebels` **`six`**, `five days according to the mayor,` **`nine`** `according to the firm`: between a sign and the end of
 * a clause nothing but who gives it.
 */
function leavesOutVerb(draft: Draft, before: Draft, {speech}: Language): boolean {
	const {tokens, from, to} = draft;
	const isSaid =
		isGivenBehind(draft, speech) ||
		speech.prepositions.some(phrase => phrase.every((form, at) => tokens[to + at]?.form === form));
	if (!isSaid && tokens[to] !== undefined && tokens[to]!.kind !== 'sign') return false;
	let hasSubject = isSaid;
	for (let at = from - 1; at >= Math.max(before.to, from - 1 - longestSubject); at--) {
		const token = tokens[at]!;
		if (token.kind === 'sign') return hasSubject && isSaid === (at === from - 1) && /^[,;]$/u.test(token.text);
		if (token.kind !== 'word') return false;
		hasSubject ||= hasClass(token, nounClass) && !hasClass(token, functionClass);
	}
	return false;
}

/** `three,` **`says`** `the mayor`. */
const isGivenBehind = ({tokens, to}: Draft, {verbs}: Language['speech']): boolean =>
	tokens[to]?.text === ',' && isVerbAmong(tokens[to + 1], verbs);
