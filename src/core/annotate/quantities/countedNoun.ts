import type {Language} from '../../language/language.ts';
import type {Reading} from '../../language/lexicon.ts';
import type {Token} from '../../text/token.ts';
import type {Amount} from './amounts.ts';

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

/** The longest noun phrase that is looked through for its head. */
const longestPhrase = 9;

/** Finds the noun that a number counts, from the token behind the number (and its hedge) on. */
export function countedNoun(tokens: readonly Token[], amount: Amount, language: Language): Counted {
	const {counting} = language;
	const them = counting.partOfThem.startingAt(tokens, amount.to);
	if (them) return {...nothing(them.to), ofThem: true};
	let at = openPhrase(tokens, amount, language);
	if (at === null) return nothing(amount.to);
	let additional = false;
	while (counting.additional.has(tokens[at]?.form ?? '')) {
		additional = true;
		at++;
	}
	const head =
		language.code === 'fr' ? frenchHead(tokens, at, amount, language) : englishHead(tokens, at, amount, language);
	if (head && counting.thresholds.has(head.lemma)) return nothing(head.at + 1);
	if (!head) return additional ? {...nothing(at), additional} : nothing(amount.to);
	const tail =
		counting.additionalAfter.startingAt(tokens, head.at + 1) ?? afterAdjective(tokens, head.at + 1, language);
	return {
		at: head.at,
		lemma: head.lemma,
		to: tail?.to ?? head.at + 1,
		modifiers: modifiersOf(tokens, at, head.at, language),
		additional: additional || tail !== null,
		ofThem: false,
	};
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

const has = (token: Token | undefined, ...parts: string[]): boolean =>
	token?.readings.some(({pos}) => parts.includes(pos)) ?? false;

/** `3 000 soldats nord-coréens supplémentaires`: one adjective may stand between. */
const afterAdjective = (tokens: readonly Token[], at: number, {counting, code}: Language) =>
	code === 'fr' && has(tokens[at], 'adjective') ? counting.additionalAfter.startingAt(tokens, at + 1) : null;

/** The first token of the noun phrase, behind `of the`, `de ses` and quotation marks; null when no noun can follow. */
function openPhrase(tokens: readonly Token[], amount: Amount, {numbers, counting}: Language): number | null {
	let at = amount.to;
	if (/^[”"»’']$/u.test(tokens[at]?.text ?? '') && numbers.of.has(tokens[at + 1]?.form ?? '')) at++;
	if (tokens[at]?.text === '-' && tokens[at]!.start === tokens[at - 1]!.end) at++;
	if (numbers.of.has(tokens[at]?.form ?? '')) {
		const determined = counting.determiners.has(tokens[at + 1]?.form ?? '');
		if (!determined && !isRound(tokens, amount, numbers.scales, numbers.collectives, numbers.vague)) return null;
		at += 1;
		while (counting.determiners.has(tokens[at]?.form ?? '')) at++;
	}
	while (/^[“"«‘']$/u.test(tokens[at]?.text ?? '')) at++;
	return at;
}

const isRound = (
	tokens: readonly Token[],
	{number, kind}: Amount,
	...lists: readonly ReadonlyMap<string, number>[]
): boolean =>
	kind === 'collective' ||
	kind === 'vague' ||
	kind === 'share' ||
	lists.some(list => tokens.slice(number.from, number.to).some(({form}) => list.has(form)));

type Head = {readonly at: number; readonly lemma: string};

// ---------------------------------------------------------------- French

/** In French the head is the first noun, behind the few adjectives that may stand before it. */
function frenchHead(tokens: readonly Token[], from: number, amount: Amount, language: Language): Head | null {
	const {counting} = language;
	for (let at = from; at < Math.min(tokens.length, from + longestPhrase); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || isClosed(token, language)) return null;
		if (isLeadingAdjective(tokens, at, counting.adjectivesBefore)) continue;
		const casualty = casualtyOf(token, language);
		if (casualty) return {at, lemma: casualty};
		const noun = nounOf(token);
		if (noun) return amount.max >= 2 && isSingular(token) ? null : {at, lemma: noun};
		if (token.readings.length === 0) return {at, lemma: unknownLemma(token)};
		if (has(token, 'adjective') && !has(tokens[at + 1], 'noun', 'adjective') && at === from)
			return {at, lemma: adjectiveOf(token)};
		if (!has(token, 'adjective') || !has(tokens[at + 1], 'noun'))
			return has(token, 'given', 'surname', 'proper') ? {at, lemma: token.text} : null;
	}
	return null;
}

/** Several of something are a plural in French: `deux ferme` counts no farm. */
const isSingular = ({readings, capital}: Token): boolean =>
	!capital &&
	readings.some(({pos, number}) => pos === 'noun' && number === 'singular') &&
	!readings.some(({pos, number}) => pos === 'noun' && number === 'plural');

const isClosed = (token: Token, {counting, numbers}: Language): boolean =>
	counting.notNouns.has(token.form) || numbers.cardinals.has(token.form) || (has(token, 'function') && !token.capital);

/** `autres`, `jeunes`, `deux dernières années`: an adjective here when a noun follows. */
function isLeadingAdjective(tokens: readonly Token[], at: number, before: ReadonlySet<string>): boolean {
	const [token, next] = [tokens[at]!, tokens[at + 1]];
	if (next?.kind !== 'word' || has(next, 'function')) return false;
	if (!has(next, 'noun') && next.readings.length > 0 && !has(next, 'adjective')) return false;
	return token.readings.some(({lemma, pos}) => pos === 'adjective' && before.has(lemma));
}

// ---------------------------------------------------------------- English

/** In English the head is the first plural of the noun phrase, or its last noun when it has no plural. */
function englishHead(tokens: readonly Token[], from: number, amount: Amount, language: Language): Head | null {
	const hyphenated = tokens[amount.to]?.text === '-' && from === amount.to + 1;
	if (hyphenated && isNounLike(tokens[from]!))
		return {at: from, lemma: nounOf(tokens[from]!) ?? unknownLemma(tokens[from]!)};
	let last: number | null = null;
	let first: number | null = null;
	const end = Math.min(tokens.length, from + longestPhrase);
	for (let at = from; at < end; at++) {
		const token = tokens[at]!;
		if (isInnerHyphen(tokens, at) || isModelNumber(tokens, at)) continue;
		if (token.kind !== 'word' || isClosed(token, language) || token.form.startsWith("'")) break;
		if (isCasualtyHead(tokens, at, last, language)) return {at, lemma: casualtyOf(token, language)!};
		if (isVerbHere(token, last !== null, tokens[at + 1])) break;
		if (!isNounLike(token)) continue;
		last = at;
		first ??= at;
		if (isPlural(token) && !goesOn(tokens, at, amount)) return {at, lemma: nounOf(token) ?? unknownLemma(token)};
	}
	const head = amount.max > 1 && first !== null && isMeasureNoun(tokens, first) ? first : last;
	return head === null ? null : {at: head, lemma: nounOf(tokens[head]!) ?? unknownLemma(tokens[head]!)};
}

/** `a 12 page document`: a singular noun behind a number above one is what it counts, unless it is a name. */
const isMeasureNoun = (tokens: readonly Token[], at: number): boolean =>
	!tokens[at]!.capital && tokens[at]!.readings[0]?.pos === 'noun';

const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
	/^[-‐‑]$/u.test(tokens[at]!.text) &&
	tokens[at - 1]?.end === tokens[at]!.start &&
	tokens[at + 1]?.start === tokens[at]!.end;

/** The numbers of `two C-130 planes` and `63,000 Model 3 sedans`. */
const isModelNumber = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.kind === 'number' &&
	(tokens[at - 1]!.capital || isInnerHyphen(tokens, at - 1)) &&
	tokens[at + 1]?.kind === 'word';

/** `2,700 wounded` and `28,000 dead`; not `300 wounded soldiers`. */
function isCasualtyHead(tokens: readonly Token[], at: number, last: number | null, language: Language): boolean {
	if (last !== null || casualtyOf(tokens[at]!, language) === null) return false;
	const next = tokens[at + 1];
	return next?.kind !== 'word' || isClosed(next, language) || !isNounLike(next) || !isPlural(next);
}

const isNounLike = (token: Token): boolean =>
	has(token, 'noun', 'given', 'surname', 'proper') || token.readings.length === 0;

const isPlural = (token: Token): boolean =>
	token.readings.length === 0
		? /[^s]s$/u.test(token.form)
		: token.readings.some(({pos, number}) => pos === 'noun' && number === 'plural');

/** A plural goes on with another: `20 women soldiers`, `10 sports cars`. */
function goesOn(tokens: readonly Token[], at: number, amount: Amount): boolean {
	if (amount.max === 1 && amount.kind === 'one') return false;
	const next = tokens[at + 1];
	return next?.kind === 'word' && isPlural(next) && !isMainlyVerb(next) && !has(next, 'function');
}

const isMainlyVerb = ({readings}: Token): boolean => {
	const verb = readings.find(({pos}) => pos === 'verb');
	const noun = readings.find(({pos}) => pos === 'noun');
	return verb !== undefined && verb.frequency + 1 >= (noun?.frequency ?? 0);
};

/** A form that is mainly a verb ends the phrase, unless it can still be an adjective before the noun. */
function isVerbHere(token: Token, afterNoun: boolean, next: Token | undefined): boolean {
	const [first] = token.readings;
	if (!first) return false;
	if (first.pos === 'adverb' && !has(token, 'noun', 'adjective')) return afterNoun;
	if (first.pos !== 'verb') return afterNoun && first.pos === 'adjective' && !has(token, 'noun');
	if (first.form === 'gerund') return afterNoun || !next || !(has(token, 'adjective') || isPlural(next));
	if (afterNoun) return !isPlural(token) || first.form !== 'infinitive';
	if (!next || !(isNounLike(next) || has(next, 'adjective')) || has(next, 'function')) return !has(token, 'noun');
	return (
		first.form === 'finite' &&
		!has(token, 'noun', 'adjective') &&
		!token.readings.some(({form}) => form === 'participle' || form === 'gerund')
	);
}

// ---------------------------------------------------------------- words

/** The unit of a participle or adjective that counts people by what befell them, or null. */
export function casualtyOf(token: Token, {counting}: Language): string | null {
	const direct = counting.casualties.get(token.form);
	if (direct) return direct;
	const singular = token.form.replace(/(?:es|s|e)$/u, '');
	const known = counting.casualties.get(singular) ?? counting.casualties.get(token.form.replace(/s$/u, ''));
	return known ?? null;
}

/** The lemma of a noun: a plural reading before others, then the most usual. */
export function nounOf(token: Token): string | null {
	let best: Reading | null = null;
	for (const reading of token.readings) if (reading.pos === 'noun' && isBetter(reading, best)) best = reading;
	return best?.lemma ?? null;
}

/** The lemma of an adjective that stands as noun: `les enseignants`. */
const adjectiveOf = (token: Token): string => token.readings.find(({pos}) => pos === 'adjective')?.lemma ?? token.form;

const isBetter = (reading: Reading, best: Reading | null): boolean => {
	if (!best) return true;
	const plural = reading.number === 'plural';
	if (plural !== (best.number === 'plural')) return plural;
	return reading.frequency > best.frequency;
};

const unknownLemma = (token: Token): string =>
	token.capital ? token.text : token.form.replace(/(?<=\p{L}{3})s$/u, '');

/** Lemmas of the words before the noun and of the adjectives and names behind it. */
function modifiersOf(tokens: readonly Token[], from: number, head: number, {code, numbers}: Language): string[] {
	const before = tokens.slice(from, head).filter(token => token.kind === 'word');
	const after: Token[] = [];
	let at = head + 1;
	while (
		code === 'fr' &&
		after.length < 2 &&
		tokens[at]?.kind === 'word' &&
		has(tokens[at], 'adjective') &&
		!has(tokens[at], 'function')
	)
		after.push(tokens[at++]!);
	if (numbers.of.has(tokens[at]?.form ?? '')) {
		at++;
		while (tokens[at]?.kind === 'word' && has(tokens[at], 'function')) at++;
		while (
			after.length < 4 &&
			tokens[at]?.kind === 'word' &&
			!has(tokens[at], 'function') &&
			!(code === 'en' && has(tokens[at], 'verb'))
		)
			after.push(tokens[at++]!);
	}
	return [...before, ...after].map(
		token => token.readings.find(({pos}) => pos === 'adjective' || pos === 'noun')?.lemma ?? token.form,
	);
}
