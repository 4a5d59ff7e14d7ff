import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {
	adjectiveClass,
	adverbClass,
	functionClass,
	hasClass,
	nounClass,
	pluralNounClass,
} from '../../text/wordClass.ts';
import type {Amount} from './amounts.ts';
import {headFirst} from './headFirst.ts';
import {headLast} from './headLast.ts';
import {modifiersOf} from './modifiers.ts';
import {casualtyOf, type Head, isMainlyVerb} from './nouns.ts';
import {glued} from './numeral.ts';

/** What a number counts, as far as the words behind it tell. */
export type Counted = {
	/** Token index of the noun; null when the number stands alone. */
	readonly at: number | null;
	readonly lemma: string | null;
	/** Index after the last token that belongs to the number and its noun. */
	readonly to: number;
	readonly modifiers: readonly string[];
	readonly additional: boolean;
	/** `of them`, `d'entre eux`: counts part of what was named before. */
	readonly ofThem: boolean;
};

/** A few of ours may be of anything that we have: `three of ours`. */
const leastOfOurs = 11;

/** Finds the noun that a number counts, from the token behind the number (and its hedge) on. */
export function countedNoun(tokens: readonly Token[], amount: Amount, language: Language): Counted {
	const {counting, numbers} = language;
	const us =
		counting.partOfUs.startingAt(tokens, amount.to) ??
		(amount.max >= leastOfOurs ? counting.partOfOurs.startingAt(tokens, amount.to) : null);
	if (us) return {...nothing(us.to), lemma: counting.people};
	const them = counting.partOfThem.startingAt(tokens, amount.to);
	if (them && !determines(tokens, them.to, language))
		return fateOfThose(tokens, them.to, language) ?? named(tokens, them.to, amount, language);
	const strong = counting.strength.startingAt(tokens, amount.to);
	if (strong) return {...nothing(strong.to), lemma: counting.people};
	let at = openPhrase(tokens, amount, language);
	if (at === null) return aloneWithTail(tokens, amount.to, language);
	let additional = false;
	while (counting.additional.has(tokens[at]?.form ?? '')) {
		additional = true;
		at++;
	}
	const fate = fateAt(tokens, at, amount, language);
	if (fate) return {...nothing(fate.at + 1), at: fate.at, lemma: fate.lemma, additional};
	const headOf = language.headFirst ? headFirst : headLast;
	const head = headOf(tokens, at, amount, language);
	if (head && counting.thresholds.has(head.lemma)) return nothing(head.at + 1);
	if (head && isTeller(tokens, amount, head, language)) return nothing(amount.to);
	if (!head) return additional ? {...nothing(at), additional} : aloneWithTail(tokens, amount.to, language);
	const told =
		counting.additionalAfter.startingAt(tokens, head.at + 1) ?? afterAdjective(tokens, head.at + 1, language);
	const tail = told !== null && boundsNumber(tokens, told.to, numbers) ? null : told;
	return {
		at: head.at,
		lemma: head.lemma,
		to: tail?.to ?? head.at + 1,
		modifiers: modifiersOf(tokens, at, head.at, language),
		additional: additional || tail !== null,
		ofThem: isOfCasualties(tokens, amount, head.at, language),
	};
}

/** `the 110,000` **`economists had forecast`**: who tells the number, in a relative clause without its pronoun, where nothing else is told. */
function isTeller(tokens: readonly Token[], {from, to}: Amount, {at}: Head, language: Language): boolean {
	const {clauses, counting, speech, grammar, headFirst: nounFirst} = language;
	if (nounFirst || at !== to || !counting.theArticles.has(tokens[from - 1]?.form ?? '')) return false;
	const verb = clauses.pluperfects.has(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
	const tells = isVerbAmong(tokens[verb], speech.verbs);
	const next = tokens[verb + 1];
	return tells && (next === undefined || next.kind === 'sign' || grammar.prepositions.has(next.form));
}

/** `eleven` **`of the dead`**, `19` **`of the victims`**: a part of those whom something befell, of one kind or another. */
function isOfCasualties(tokens: readonly Token[], {to, kind}: Amount, head: number, language: Language): boolean {
	const {numbers, counting, clauses} = language;
	const of = tokens[to]?.form ?? '';
	const isOfThe = numbers.of.has(of) && counting.theArticles.has(tokens[to + 1]?.form ?? '');
	if (kind === 'share' || !(isOfThe ? head === to + 2 : clauses.ofThe.has(of) && head === to + 1)) return false;
	return casualtyOf(tokens[head]!, language) !== null || counting.victims.has(tokens[head]!.form);
}

/** `44 enfants de plus` **`de quinze`** `ans`, `de moins` **`de 5`** `ans`: what stands behind a noun is the bound of the next number. */
export const boundsNumber = (tokens: readonly Token[], at: number, {of, cardinals}: Language['numbers']): boolean =>
	of.has(tokens[at]?.form ?? '') && (tokens[at + 1]?.kind === 'number' || cardinals.has(tokens[at + 1]?.form ?? ''));

/** `1,500 of` **`those`** `evacuees`: the pronoun of a whole is the determiner of a plural here. */
const determines = (tokens: readonly Token[], to: number, {counting}: Language): boolean =>
	counting.determiners.has(tokens[to - 1]!.form) && hasClass(tokens[to], pluralNounClass) && !isMainlyVerb(tokens[to]!);

/** `nine of those` **`missing`**: what befell those of whom the number is a part. */
function fateOfThose(tokens: readonly Token[], to: number, language: Language): Counted | null {
	const lemma = tokens[to]?.kind === 'word' ? casualtyOf(tokens[to]!, language) : null;
	const isTold = lemma !== null && language.counting.determiners.has(tokens[to - 1]!.form);
	return isTold ? {...nothing(to + 1), at: to, lemma, ofThem: true} : null;
}

/** `nine of them`, and who these are where a plural says so that ends what is said of them: `nine of them` **`children`**`,`. */
function named(tokens: readonly Token[], them: number, amount: Amount, language: Language): Counted {
	const headOf = language.headFirst ? headFirst : headLast;
	const head = hasClass(tokens[them], functionClass) ? null : headOf(tokens, them, {...amount, to: them}, language);
	const isTold =
		head !== null && hasClass(tokens[head.at], pluralNounClass) && endsAside(tokens[head.at + 1], language);
	if (!isTold) return {...nothing(them), ofThem: true};
	const modifiers = modifiersOf(tokens, them, head.at, language);
	return {at: head.at, lemma: head.lemma, to: head.at + 1, modifiers, additional: false, ofThem: true};
}

/** Whether what is said of a part is over: at a sign, a conjunction or a preposition. */
const endsAside = (token: Token | undefined, {numbers, grammar}: Language): boolean =>
	token === undefined || token.kind === 'sign' || token.form === numbers.joiner || grammar.prepositions.has(token.form);

/** How many words may stand between a number and what befell those that it counts. */
const longestManner = 2;

/** `19` **`still missing`**, `three feared dead`, `14 grièvement blessées`: adverbs before what befell people. */
function fateAt(tokens: readonly Token[], from: number, amount: Amount, language: Language): Head | null {
	if (amount.to !== from || amount.kind === 'share') return null;
	let at = from;
	while (at < from + longestManner && isManner(tokens[at], language)) at++;
	const lemma = at > from && tokens[at]?.kind === 'word' ? casualtyOf(tokens[at]!, language) : null;
	if (lemma === null || hasClass(tokens[at + 1], nounClass)) return null;
	return {at, lemma};
}

const isManner = (token: Token | undefined, {counting}: Language): boolean =>
	token?.kind === 'word' &&
	(counting.fateManners.has(token.form) ||
		(hasClass(token, adverbClass) && !hasClass(token, nounClass | adjectiveClass | functionClass)));

/** `100 millions` **`de plus`**: no noun, but more of what was counted before. */
function aloneWithTail(tokens: readonly Token[], at: number, {counting}: Language): Counted {
	const tail = counting.additionalAfter.startingAt(tokens, at);
	return tail ? {...nothing(tail.to), additional: true} : nothing(at);
}

/** The noun behind an `of` that stands at a place: `the number` **`of people`**. */
export const nounBehindOf = (tokens: readonly Token[], of: number, language: Language): Counted =>
	countedNoun(tokens, {...anyAmount, to: of}, language);

/** More than one of something, whatever it is. */
const anyAmount: Amount = {
	from: 0,
	to: 0,
	number: {from: 0, to: 0},
	min: 2,
	max: 2,
	range: false,
	kind: 'collective',
	yearLike: false,
	ambiguous: false,
	unit: null,
};

const nothing = (to: number): Counted => ({at: null, lemma: null, to, modifiers: [], additional: false, ofThem: false});

/** `30 pompiers portugais supplémentaires`: one adjective may stand between. */
const afterAdjective = (tokens: readonly Token[], at: number, {counting, headFirst: nounFirst}: Language) =>
	nounFirst && hasClass(tokens[at], adjectiveClass) ? counting.additionalAfter.startingAt(tokens, at + 1) : null;

/** The first token of the noun phrase, behind `of the`, `de ses` and quotation marks; null when no noun can follow. */
function openPhrase(tokens: readonly Token[], amount: Amount, {numbers, counting}: Language): number | null {
	let at = amount.to;
	if (
		/^[”"»’']$/u.test(tokens[at]?.text ?? '') &&
		(numbers.of.has(tokens[at + 1]?.form ?? '') || isQuoted(tokens, amount.number.from))
	)
		at++;
	if (tokens[at]?.text === '-' && glued(tokens[at - 1], tokens[at])) {
		if (!glued(tokens[at], tokens[at + 1])) return null;
		at++;
	}
	if (numbers.of.has(tokens[at]?.form ?? '')) {
		if (isGiver(tokens, at, numbers)) return null;
		const determined =
			counting.determiners.has(tokens[at + 1]?.form ?? '') ||
			isOwnerAt(tokens, at + 1) ||
			timeOwnerLength(tokens, at + 1, counting) > 0 ||
			isPartOfMany(tokens, at, amount, numbers);
		if (!determined && !isRound(tokens, amount, numbers.scales, numbers.collectives, numbers.vague)) return null;
		at += 1;
		const of = at;
		while (counting.determiners.has(tokens[at]?.form ?? '')) at++;
		at +=
			at > of
				? ownerLength(tokens, at, token => !hasClass(token, functionClass))
				: ownerLength(tokens, at) || timeOwnerLength(tokens, at, counting);
	}
	at = behindQuotedModifier(tokens, at);
	while (/^[“"«‘']$/u.test(tokens[at]?.text ?? '')) at++;
	return at;
}

/** `80 millions` **`de la France`**, `125` **`de l'Allemagne`**: an article and a name alone say from whom a sum comes, and not what is counted. */
function isGiver(tokens: readonly Token[], of: number, {giverArticles, giverLinks}: Language['numbers']): boolean {
	const name = giverLinks.has(tokens[of]!.form)
		? of + 1
		: giverArticles.has(tokens[of + 1]?.form ?? '')
			? of + 2
			: null;
	return name !== null && tokens[name]?.kind === 'word' && tokens[name].capital;
}

/** Words of the longest modifier in quotation marks. */
const longestQuoted = 2;

/** Where a plural stands behind a word in quotation marks: `36` **`“no”`** `votes`; else the same place. */
function behindQuotedModifier(tokens: readonly Token[], from: number): number {
	if (!/^[“"‘']$/u.test(tokens[from]?.text ?? '')) return from;
	for (let at = from + 2; at <= from + 1 + longestQuoted; at++)
		if (/^[”"’']$/u.test(tokens[at]?.text ?? '')) return hasClass(tokens[at + 1], pluralNounClass) ? at + 1 : from;
	return from;
}

/** Words of the longest name that owns what is counted. */
const longestOwner = 3;

/** How many tokens an owner takes with the possessive: `two of` **`Ann Lund's`** `deputies`, `two of the` **`train's`** `cars`; 0 without one. */
function ownerLength(
	tokens: readonly Token[],
	from: number,
	mayName: (token: Token) => boolean = ({capital}) => capital,
): number {
	let at = from;
	while (at < from + longestOwner && tokens[at]?.kind === 'word' && mayName(tokens[at]!) && !isGenitiveS(tokens[at]))
		at++;
	return at > from && isGenitiveS(tokens[at]) ? at + 1 - from : 0;
}

const isOwnerAt = (tokens: readonly Token[], at: number): boolean => ownerLength(tokens, at) > 0;

/** How many tokens a time takes with the possessive: `45 of` **`last year's`** `deaths`; 0 without one. */
function timeOwnerLength(tokens: readonly Token[], at: number, {timeDeterminers}: Language['counting']): number {
	if (!timeDeterminers.has(tokens[at]?.form ?? '')) return 0;
	return isGenitiveS(tokens[at + 2]) ? 3 : 0;
}

/** `« 1 200 » amendes`: the quotation holds nothing but the number. */
const isQuoted = (tokens: readonly Token[], from: number): boolean => /^[“"«‘]$/u.test(tokens[from - 1]?.text ?? '');

/** `deux` **`des`** `victimes`: an article drawn together with `of` before a plural. */
const isPartOfMany = (tokens: readonly Token[], of: number, {kind}: Amount, numbers: Language['numbers']): boolean =>
	numbers.partitives.has(tokens[of]!.form) && kind === 'words' && hasClass(tokens[of + 1], pluralNounClass);

const isRound = (
	tokens: readonly Token[],
	{number, kind}: Amount,
	...lists: readonly ReadonlyMap<string, number>[]
): boolean =>
	kind === 'collective' ||
	kind === 'vague' ||
	kind === 'share' ||
	lists.some(list => tokens.slice(number.from, number.to).some(({form}) => list.has(form)));
