import {isGenitiveMark} from '../../language/genitiveMark.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {
	adjectiveClass,
	functionClass,
	givenClass,
	hasClass,
	nounClass,
	participleClass,
	pluralNounClass,
	properClass,
	surnameClass,
	verbClass,
} from '../../text/wordClass.ts';
import type {Amount} from './amounts.ts';
import {casualtyOf, type Head, isClosed, isMainlyVerb, lemmaOf, longestPhrase} from './nouns.ts';

/** The head of a phrase that ends with it: the first plural, or the last noun when there is no plural. */
export function headLast(tokens: readonly Token[], from: number, amount: Amount, language: Language): Head | null {
	const hyphenated = tokens[amount.to]?.text === '-' && from === amount.to + 1;
	if (hyphenated && isNounLike(tokens[from]!)) return {at: from, lemma: lemmaOf(tokens[from]!)};
	let last: number | null = null;
	let first: number | null = null;
	const end = Math.min(tokens.length, from + longestPhrase);
	for (let at = from; at < end; at++) {
		const token = tokens[at]!;
		if (isInnerHyphen(tokens, at) || isModelNumber(tokens, at)) continue;
		const listed = amount.max > 1 ? listedKinds(tokens, at, language) : 0;
		if (listed > 0) {
			at += listed - 1;
			continue;
		}
		if (isAdjectivePair(tokens, at, language)) {
			at += 2;
			continue;
		}
		if (at === from && isTownAndState(tokens, at)) {
			at += 3;
			continue;
		}
		if (isOwner(tokens, at, amount)) {
			at += 1;
			continue;
		}
		if (isOtherNumber(tokens, from, at, language)) return null;
		if (token.kind !== 'word' || isClosed(token, language) || isGenitiveMark(token)) break;
		if (isTime(tokens, at, language) || isPredicate(tokens, at, amount, language)) break;
		if (isCasualtyHead(tokens, at, last, language)) return {at, lemma: casualtyOf(token, language)!};
		if (isVerbHere(tokens, at, last !== null) || isOpenGerund(tokens, at, language) || isCompared(tokens, at, language))
			break;
		if (isPastPredicate(tokens, at, amount, language)) return null;
		if (!isNounLike(token) || (amount.max > 1 && isUnknownComparison(token, language))) continue;
		last = at;
		first ??= at;
		if ((isPlural(token) || language.counting.alikeInPlural.has(token.form)) && !goesOn(tokens, at, amount, language))
			return {at, lemma: lemmaOf(token)};
	}
	const head = amount.max > 1 && first !== null && isMeasureNoun(tokens, first) ? first : last;
	if (head !== null && isSaidOfMany(tokens, head, amount)) return null;
	return head === null ? peopleAt(tokens, from, language) : {at: head, lemma: lemmaOf(tokens[head]!)};
}

/** `found 38` **`open`**, `5,200` **`put up`**: a word right behind several that is no plural says something of them, where it may be an adjective or a participle. */
const isSaidOfMany = (tokens: readonly Token[], head: number, {to, max, kind}: Amount): boolean =>
	head === to &&
	max > 1 &&
	kind !== 'share' &&
	!tokens[head]!.capital &&
	hasClass(tokens[head], adjectiveClass | participleClass) &&
	hasClass(tokens[head], verbClass) &&
	!isPlural(tokens[head]!) &&
	!isNounLike(tokens[head + 1] ?? tokens[head]!);

/** `600` **`Varn, Ohio,`** `employees`: where those counted are, between a number and its noun. */
const isTownAndState = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.capital &&
	tokens[at + 1]?.text === ',' &&
	(tokens[at + 2]?.capital ?? false) &&
	tokens[at + 3]?.text === ',' &&
	hasClass(tokens[at + 4], pluralNounClass);

/** `141` **`Chinese`**: the adjective of a country stands for its people where no noun follows. */
function peopleAt(tokens: readonly Token[], at: number, {gazetteer, code}: Language): Head | null {
	const token = tokens[at];
	if (!token?.capital || gazetteer.demonym(token.text, code) === undefined) return null;
	return {at, lemma: token.form};
}

/** `about 1,000` **`come from`**, `six` **`face the`** `judge`, `nine` **`need`** `surgery`: a verb that could be a noun. */
function isPredicate(tokens: readonly Token[], at: number, {to, max, kind}: Amount, language: Language): boolean {
	const token = tokens[at]!;
	const isMany = max > 1 || kind === 'share';
	if (at !== to || !isMany || isPlural(token) || !isMainlyVerb(token) || casualtyOf(token, language) !== null)
		return false;
	if (language.counting.alikeInPlural.has(token.form)) return false;
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || language.numbers.of.has(next.form)) return false;
	if (language.grammar.prepositions.has(next.form) || language.counting.determiners.has(next.form)) return true;
	return isRatherVerb(token) && hasClass(next, nounClass) && !isPluralAhead(tokens, at + 1);
}

/** A verb as usual as this that the dictionary gives as no adjective rarely stands before a noun. */
const leastUsual = 4;

/** `Of those, nine` **`carried`** `fuel`, `two` **`showed`** `traces`: what is done, where the number opens its part and no other verb stands there. */
function isPastPredicate(
	tokens: readonly Token[],
	at: number,
	{from, to, max, kind}: Amount,
	language: Language,
): boolean {
	const token = tokens[at]!;
	if (at !== to || max <= 1 || kind === 'share' || (tokens[from - 1]?.kind ?? 'sign') !== 'sign') return false;
	const isPast = token.readings.some(({form, frequency}) => form === 'finite' && frequency >= leastUsual);
	if (!isPast || hasClass(token, nounClass | adjectiveClass) || casualtyOf(token, language) !== null) return false;
	for (let next = at + 1; next < tokens.length && tokens[next]!.kind !== 'sign'; next++)
		if (isOnlyVerb(tokens[next]!)) return false;
	return true;
}

/** A word that can only be a verb, and one of a sentence: `was`, `left`; not `regulated`, which may be an adjective. */
const isOnlyVerb = ({readings}: Token): boolean =>
	readings.some(({form}) => form === 'finite') &&
	readings.every(({pos, form}) => pos === 'verb' && (form === 'finite' || form === 'infinitive'));

/** Whether a word is more usual as a verb than as a noun. */
const isRatherVerb = ({readings}: Token): boolean => {
	const noun = readings.find(({pos}) => pos === 'noun');
	return readings.some(({pos, frequency}) => pos === 'verb' && frequency > (noun?.frequency ?? 0));
};

/** `2.6` **`last year`**, `rose to 13` **`Monday`**: a time, not what is counted; nor is it one in `12 Sunday newspapers`. */
const isTime = (tokens: readonly Token[], at: number, {counting, units, times}: Language): boolean =>
	!hasClass(tokens[at + 1], pluralNounClass) &&
	(times.weekdays.has(tokens[at]!.form) ||
		(counting.timeDeterminers.has(tokens[at]!.form) &&
			units.names.startingAt(tokens, at + 1)?.meaning.measure === 'duration'));

/** `six of its last` **`seven`** `games`: only words that may be adjectives stand before another number. */
const isOtherNumber = (tokens: readonly Token[], from: number, at: number, {numbers}: Language): boolean =>
	at > from &&
	(tokens[at]!.kind === 'number' || numbers.cardinals.has(tokens[at]!.form)) &&
	tokens.slice(from, at).every(token => hasClass(token, adjectiveClass));

/** `half of the` **`firms'`** `output`: a share is one of what is owned. */
const isOwner = (tokens: readonly Token[], at: number, {kind}: Amount): boolean =>
	kind === 'share' && tokens[at]!.kind === 'word' && isGenitiveMark(tokens[at + 1]) && tokens[at + 2] !== undefined;

/** `five` **`current or former`** `employees`, `60` **`Fiat and Opel`** `vans`. */
function isAdjectivePair(tokens: readonly Token[], at: number, {numbers}: Language): boolean {
	const link = tokens[at + 1]?.form ?? '';
	const adjectives = hasClass(tokens[at], adjectiveClass) && hasClass(tokens[at + 2], adjectiveClass);
	const names = tokens[at]!.capital && tokens[at + 2]?.capital === true;
	if (!adjectives && !names) return false;
	return (link === numbers.joiner || numbers.rangeOr.has(link)) && isPluralAhead(tokens, at + 3);
}

/** Words of one of the kinds that are listed before their noun: `coast guard`. */
const longestKind = 2;

/** How many words list kinds up to the last joiner: **`naval, coastguard and`** `civilian ships`, **`coast guard and`** `navy divers`; 0 where a plural comes before it. */
function listedKinds(tokens: readonly Token[], from: number, {numbers, counting}: Language): number {
	let kind = 0;
	for (let at = from; at < tokens.length && kind <= longestKind; at++) {
		const token = tokens[at]!;
		const isJoiner = token.form === numbers.joiner;
		if (isJoiner || token.text === ',') {
			if (kind === 0) return 0;
			if (isJoiner)
				return isPluralAhead(tokens, at + 1) && !isClosedKind(tokens[at + 1], numbers.vague) ? at + 1 - from : 0;
			kind = 0;
			continue;
		}
		if (token.kind !== 'word' || isPlural(token) || counting.alikeInPlural.has(token.form)) return 0;
		if (!hasClass(token, nounClass | adjectiveClass) || hasClass(token, functionClass)) return 0;
		kind++;
	}
	return 0;
}

/** A second noun phrase begins with a determiner or a number: `two policemen and three soldiers`, `40 dead and dozens hurt`. */
const isClosedKind = (token: Token | undefined, vague: Language['numbers']['vague']): boolean =>
	token?.kind !== 'word' || hasClass(token, functionClass) || vague.has(token.form);

/** Whether a plural noun stands at one of the next places, with only words before it. */
function isPluralAhead(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 3; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || hasClass(token, functionClass)) return false;
		if (isPlural(token)) return true;
	}
	return false;
}

/** `a 12 page document`: a singular noun behind a number above one is what it counts, unless it is a name. */
const isMeasureNoun = (tokens: readonly Token[], at: number): boolean =>
	!tokens[at]!.capital && tokens[at]!.readings[0]?.pos === 'noun';

const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
	/^[-‐‑]$/u.test(tokens[at]!.text) &&
	tokens[at - 1]?.end === tokens[at]!.start &&
	tokens[at + 1]?.start === tokens[at]!.end;

/** The numbers of `two C-130 planes` and `63,000 Model 3 sedans`, of `two new 320 Neo jets`. */
const isModelNumber = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.kind === 'number' &&
	tokens[at + 1]?.kind === 'word' &&
	(tokens[at - 1]!.capital ||
		isInnerHyphen(tokens, at - 1) ||
		(tokens[at + 1]!.capital && isPluralAhead(tokens, at + 1)));

/** `60 wounded` and `140 dead`; not `300 wounded soldiers`. */
function isCasualtyHead(tokens: readonly Token[], at: number, last: number | null, language: Language): boolean {
	if (last !== null || casualtyOf(tokens[at]!, language) === null) return false;
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || isClosed(next, language) || !isNounLike(next) || !isPlural(next)) return true;
	return hasClass(next, verbClass) && leadsToNumber(tokens, at + 2, language);
}

/** `the number of dead stands` **`at 15`**: a preposition and a number. */
const leadsToNumber = (tokens: readonly Token[], at: number, {grammar}: Language): boolean =>
	grammar.prepositions.has(tokens[at]?.form ?? '') && tokens[at + 1]?.kind === 'number';

const isNounLike = (token: Token): boolean =>
	token.text.length > 1 &&
	(hasClass(token, nounClass | givenClass | surnameClass | properClass) || token.readings.length === 0);

const isPlural = (token: Token): boolean =>
	token.readings.length === 0 ? /[^s]s$/u.test(token.form) : hasClass(token, pluralNounClass);

/** A plural goes on with another: `20 women soldiers`, `10 sports cars`. */
function goesOn(tokens: readonly Token[], at: number, amount: Amount, language: Language): boolean {
	if (amount.max === 1 && amount.kind === 'one') return false;
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || hasClass(next, functionClass)) return false;
	if (!isPlural(next)) return isNameOfBody(tokens, at, language);
	return !isMainlyVerb(next) || isOfName(tokens, at);
}

/** `two` **`Reuters`** `news staff`: an unknown name that only looks like a plural, before nouns. */
function isNameOfBody(tokens: readonly Token[], at: number, {counting}: Language): boolean {
	const [name, next, last] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
	if (!name.capital || name.readings.length > 0 || next.capital || !isNounLike(next) || isMainlyVerb(next))
		return false;
	return last?.kind === 'word' && isNounLike(last) && (isPlural(last) || counting.alikeInPlural.has(last.form));
}

/** `500,000` **`Grand Hotels`** `records`: what belongs to somebody with a name, unless that one does something to something. */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.capital &&
	tokens[at - 1]!.capital &&
	!tokens[at + 1]!.capital &&
	!hasClass(tokens[at + 2], functionClass);

/** `around 64` **`raising`** `the prospect`: a gerund with an object. */
const isOpenGerund = (tokens: readonly Token[], at: number, {counting}: Language): boolean =>
	tokens[at]!.readings.some(({form}) => form === 'gerund') &&
	!isPlural(tokens[at]!) &&
	counting.determiners.has(tokens[at + 1]?.form ?? '');

/** `the four` **`biggest`**: comparatives and superlatives that the dictionary leaves out. */
const isUnknownComparison = ({readings, capital, form}: Token, {counting}: Language): boolean =>
	readings.length === 0 && !capital && counting.compared?.test(form) === true;

/** `30k` **`cheaper`** `than`: a comparative, which the dictionary leaves out. */
const isCompared = (tokens: readonly Token[], at: number, {counting}: Language): boolean =>
	counting.comparative?.test(tokens[at]!.form) === true && counting.comparedWith.has(tokens[at + 1]?.form ?? '');

/** A form that is mainly a verb ends the phrase, unless it can still be an adjective before the noun. */
function isVerbHere(tokens: readonly Token[], at: number, afterNoun: boolean): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1];
	const [first] = token.readings;
	if (!first) return false;
	if (first.pos === 'adverb' && !hasClass(token, nounClass | adjectiveClass)) return afterNoun;
	if (first.pos !== 'verb')
		return afterNoun && first.pos === 'adjective' && !hasClass(token, nounClass) && !isPluralAhead(tokens, at + 1);
	if (first.form === 'gerund') return afterNoun || !isPluralAhead(tokens, at + 1);
	if (afterNoun) return !isPlural(token) || first.form !== 'infinitive';
	if (!next || !(isNounLike(next) || hasClass(next, adjectiveClass)) || hasClass(next, functionClass))
		return !hasClass(token, nounClass);
	return (
		first.form === 'finite' &&
		!hasClass(token, nounClass | adjectiveClass) &&
		!token.readings.some(({form}) => form === 'participle' || form === 'gerund')
	);
}
