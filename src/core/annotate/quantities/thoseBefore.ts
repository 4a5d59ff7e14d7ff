import {namesPeople} from '../../language/concepts/namesPeople.ts';
import type {Language} from '../../language/language.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {
	adverbClass,
	functionClass,
	hasClass,
	nounClass,
	participleClass,
	pluralNounClass,
	verbClass,
} from '../../text/wordClass.ts';
import {byPronoun, countedBy, doSomething} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {isClosed, isMainlyVerb, isThing, nounOf} from './nouns.ts';
import {isOfThem} from './ofThem.ts';

/** Tokens at most that are looked through for those whom a later number counts. */
const longestLook = 25;

/** `Lorries block the road.` **`There are eight of them`**: those who the sentence or the part before tells of without a number. */
export function byThoseThere(
	draft: Draft,
	before: Draft | undefined,
	sentences: readonly Sentence[],
	language: Language,
): (Reference & Pick<Draft, 'part'>) | null {
	if (!isBare(draft) || !isExistential(draft, language) || isCountedBefore(draft, before)) return null;
	const found = byLastPlural(draft, sentences, language);
	return found && {...found, part: false};
}

/** `Les secours ont sorti les skieurs. Il y en avait` **`dix`**, **`hundreds of them`**: the same where no number before tells who are counted. */
export const byThoseBefore = (draft: Draft, sentences: readonly Sentence[], language: Language): Reference | null =>
	isBare(draft) && (draft.counted.ofThem || isOfThem(draft, language))
		? byLastPlural(draft, sentences, language)
		: null;

const isBare = ({amount, counted}: Draft): boolean => Number.isInteger(amount.max) && counted.at === null;

function byLastPlural(draft: Draft, sentences: readonly Sentence[], language: Language): Reference | null {
	const noun = pluralsBefore(draft, sentences, language).at(-1);
	return noun === undefined ? null : countedBy(noun, rule, language);
}

/** `Lorries block the road:` **`they are eight`**: things that the sentence or the part before tells of, and nobody whom the pronoun may stand for. */
export function byThings(draft: Draft, sentences: readonly Sentence[], language: Language): Reference | null {
	if (byPronoun(draft, language) === null || doSomething(draft.tokens, draft.to, language)) return null;
	const nouns = pluralsBefore(draft, sentences, language);
	const isOfThings = nouns.length > 0 && nouns.every(noun => isThing(nounOf(noun) ?? noun.form, language));
	return isOfThings ? countedBy(nouns[0]!, rule, language) : null;
}

/** Words at most from the beginning of a sentence to the plural that it is about. */
const subjectReach = 6;

/** **`Raiders`** `from the north blew up the wall.` **`They were a dozen`**: the people that the sentence before opens with, where no number tells them. */
export function byThoseWhoDid(
	draft: Draft,
	before: Draft | undefined,
	sentences: readonly Sentence[],
	language: Language,
): Reference | null {
	if (!isBare(draft) || draft.from > subjectReach || isCountedBefore(draft, before)) return null;
	const last = sentences[draft.sentence - 1];
	if (byPronoun(draft, language) === null || last?.language !== sentences[draft.sentence]!.language) return null;
	const [subject] = pluralsIn(last.tokens.slice(0, subjectReach), language);
	return subject === undefined || !namesPeople(nounOf(subject) ?? subject.form, language.code)
		? null
		: countedBy(subject, rule, language);
}

/** Whether a number in the sentence or in the one before it says already who are counted. */
const isCountedBefore = ({sentence}: Draft, before: Draft | undefined): boolean =>
	before !== undefined && before.sentence >= sentence - 1 && before.unit !== null && before.measure === 'count';

/** Words at most between `there` and the number: `there` **`must have been`** `12`, `there` **`are still only`** `12`. */
const existentialReach = 4;

/** **`there were`** `12`. */
function isExistential({tokens, from}: Draft, {clauses}: Language): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 1 - existentialReach); at--) {
		const token = tokens[at]!;
		if (clauses.existentials.has(token.form)) return at < from - 1;
		if (token.kind !== 'word' || !hasClass(token, verbClass | adverbClass | functionClass)) return false;
	}
	return false;
}

/** The plurals that no preposition stands before, in the part before the number, else in the sentence before. */
function pluralsBefore(
	{tokens, from, sentence}: Draft,
	sentences: readonly Sentence[],
	language: Language,
): readonly Token[] {
	let sign = from - 1;
	while (sign >= Math.max(0, from - longestLook) && tokens[sign]!.kind !== 'sign') sign--;
	const here =
		tokens[sign]?.kind === 'sign' ? pluralsIn(tokens.slice(Math.max(0, sign - longestLook), sign), language) : [];
	if (here.length > 0) return here;
	const last = sentences[sentence - 1];
	return last === undefined || last.language !== sentences[sentence]!.language
		? []
		: pluralsIn(last.tokens.slice(-longestLook), language);
}

const pluralsIn = (tokens: readonly Token[], language: Language): readonly Token[] =>
	tokens.filter((token, at) => {
		const isPlural = token.kind === 'word' && hasClass(token, pluralNounClass) && !hasClass(token, functionClass);
		const isVerb = !language.headFirst && isMainlyVerb(token);
		if (!isPlural || isVerb || isClosed(token, language) || isAmount(tokens, at, language)) return false;
		const isAdjective = token.readings.some(
			({pos, lemma}) => pos === 'adjective' && language.counting.adjectivesBefore.has(lemma),
		);
		return !isAdjective && !isBehindPreposition(tokens, at, language) && !isAddressee(tokens, at, language);
	});

/** `told` **`reporters`**, `told the` **`guests`**: who is told, and not who is told of. */
export function isAddressee(tokens: readonly Token[], noun: number, {counting, grammar}: Language): boolean {
	const verb = grammar.determiners.has(tokens[noun - 1]?.form ?? '') ? noun - 2 : noun - 1;
	return isVerbAmong(tokens[verb], counting.addressingVerbs);
}

/** `every few` **`minutes`**, `720` **`millions`**: how much, not who. */
const isAmount = (tokens: readonly Token[], at: number, {units, numbers}: Language): boolean =>
	units.names.startingAt(tokens, at) !== null || numbers.scales.has(tokens[at]!.form);

/** Words at most from a preposition to its noun: `in` **`the long`** `nights`. */
const prepositionReach = 3;

/** Whether a preposition stands before a noun and what is said of it. */
export function isBehindPreposition(
	tokens: readonly Token[],
	noun: number,
	{grammar, numbers, counting}: Language,
): boolean {
	for (let at = noun - 1; at >= Math.max(0, noun - prepositionReach) && tokens[at]!.kind === 'word'; at--) {
		if (numbers.partitives.has(tokens[at]!.form)) return isNoun(tokens, at - 1, counting);
		if (grammar.prepositions.has(tokens[at]!.form)) return true;
		if (tokens[at]!.readings.some(({pos}) => pos === 'verb')) return false;
	}
	return false;
}

/** `les portes` **`des`** `granges`; not `a arrêté` **`des`** `manifestants`. */
const isNoun = (tokens: readonly Token[], at: number, {determiners}: Language['counting']): boolean =>
	hasClass(tokens[at], nounClass) &&
	(determiners.has(tokens[at - 1]?.form ?? '') || !hasClass(tokens[at], verbClass | participleClass));

const rule = 'those before';
