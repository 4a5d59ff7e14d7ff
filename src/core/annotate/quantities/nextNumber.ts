import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import type {Amount} from './amounts.ts';
import {nounBehindOf} from './countedNoun.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {glued, product} from './numeral.ts';
import {take} from './otherNumbers.ts';

/** Rule of a number that is part of the next: `nine of the 12 flats`. */
export const partOfNext = 'part of the next number';

/** **`three`** `500-kg bombs`, `eight million 250 ml bottles`: the noun stands behind the measure of one. */
export function byMeasured(
	{tokens, to, sentence}: Draft,
	next: Draft | undefined,
	language: Language,
): Reference | null {
	if (next?.sentence !== sentence || next.from !== to || next.measure !== 'measure' || language.headFirst) return null;
	const {at, lemma} = nounBehindOf(tokens, next.to, language);
	return at === null || lemma === null ? null : countOf(lemma, tokens[at]!, 'measured');
}

/** More numbers than this in a row are a table. */
const longestList = 12;

/** `24, 31 and 45 years`: the noun that the numbers of a list share stands behind the last. */
export function fromList(drafts: readonly Draft[], index: number, language: Language): Reference | null {
	let last = index;
	while (last < index + longestList && drafts[last]!.unit === null && isListedBefore(drafts[last]!, drafts[last + 1]))
		last++;
	if (last < index + 2 || drafts[last]!.unit === null) return null;
	const shared = fromNext(drafts[last - 1]!, drafts[last], language);
	return shared && take({...drafts[last - 1]!, ...shared}, 'shared noun');
}

/** `24` **`,`** `31`: whether no more than a comma, or behind it the last of a list, stands between two numbers of one kind. */
const isListedBefore = ({sentence, to, tokens, amount}: Draft, next: Draft | undefined): boolean =>
	next?.sentence === sentence &&
	next.from === to + 1 &&
	next.amount.kind === amount.kind &&
	(tokens[to]!.text === ',' || next.unit !== null);

/** `10 and 12 soldiers`, `12 ou 15 blessés`: the noun stands behind the next number. */
export function fromNext(
	draft: Draft,
	next: Draft | undefined,
	language: Language,
): (Reference & {readonly amount?: Amount}) | null {
	const {numbers, counting} = language;
	if (
		draft.counted.ofThem ||
		!next ||
		next.sentence !== draft.sentence ||
		next.unit === null ||
		next.amount.kind === 'one'
	)
		return null;
	if (next.measure === 'share' && draft.amount.max > 100 && next.amount.max <= 100) return null;
	if (next.measure === 'share' && isAsShare(draft, next, language)) return null;
	const at = behindParenthesis(draft.tokens, behindHyphen(draft.tokens, draft.to));
	const of = counting.outOf.startingAt(draft.tokens, at);
	if (of && next.from <= of.to + 1) return take(next, partOfNext);
	if (numbers.escalations.startingAt(draft.tokens, at)?.to === next.from) return take(next, 'shared noun');
	const link = draft.tokens[at];
	if (link && numbers.of.has(link.form) && isDetermined(draft.tokens, at + 1, next.from, language))
		return take(next, partOfNext);
	if (next.from - at > 2 || next.from < at || !link || (next.part && link.text === ',')) return null;
	if (next.from - at === 2 && link.kind === 'sign' && isPreposition(draft.tokens[at + 1]!, language)) return null;
	if (numbers.partitives.has(link.form) && draft.amount.kind !== 'share') return take(next, partOfNext);
	const joined =
		(numbers.of.has(link.form) && draft.amount.kind !== 'share') ||
		link.form === numbers.joiner ||
		numbers.rangeOr.has(link.form) ||
		link.text === ',' ||
		numbers.rangeTo.has(link.form) ||
		link.text === '/';
	if (!joined) return null;
	const shared = take(next, 'shared noun');
	return numbers.rangeTo.has(link.form) ? {...shared, amount: inScaleOfNext(draft.amount, next.amount)} : shared;
}

/** `Of 240 staff, 96`**`, or`** `40 percent,`, `96`**`, soit`** `40 %`, `96` **`—`** `40 percent —`: behind a sign the same is told once more, as a share. */
function isAsShare({tokens, to}: Draft, next: Draft, {numbers}: Language): boolean {
	const sign = tokens[to]?.text ?? '';
	const word = tokens[to + 1]?.form ?? '';
	const isWord = numbers.equating.has(word);
	if (/^[–—]$/u.test(sign)) return next.from === to + 1;
	return sign === ',' && isWord && next.from <= to + 2;
}

/** `900 millions,` **`selon`** `deux témoins`: what stands behind it tells who says so, and not what is counted before. */
const isPreposition = ({form}: Token, {grammar, numbers}: Language): boolean =>
	grammar.prepositions.has(form) && !numbers.rangeTo.has(form);

/** The beginning and the end of a change are of one order: within this factor. */
const oneOrder = 10;

/** `son offre de` **`50`** `à 80 millions`, `from` **`50`** `to 80 million`: the beginning of a change in the scale that stands behind its end. */
function inScaleOfNext(amount: Amount, {number, min, max}: Amount): Amount {
	const scale = number.to - number.from > 1 ? 1000 ** Math.floor(Math.log10(Math.max(1, max ?? min ?? 0)) / 3) : 1;
	const scaled = (amount.max ?? 0) * scale;
	const isOfOrder = scaled <= oneOrder * (max ?? 0) && scaled * oneOrder >= (min ?? 0);
	if (scale < leastScale || amount.number.to - amount.number.from > 1 || !isOfOrder) return amount;
	return {...amount, min: product(amount.min, scale), max: product(amount.max, scale)};
}

/** Smaller scales are no words of their own: `from 50 to 80 thousand` is rare. */
const leastScale = 1e6;

/** Behind the hyphen of `four-` **`and`** `six-cylinder`, else the same place. */
const behindHyphen = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.text === '-' && glued(tokens[at - 1], tokens[at]) && !glued(tokens[at], tokens[at + 1]) ? at + 1 : at;

/** Words at most between `of` and the number of the whole. */
const longestDeterminer = 5;

/** `six of` **`its last`** `seven games`, `nine of` **`the chain's`** `64 shops`. */
const isDetermined = (tokens: readonly Token[], from: number, to: number, {counting}: Language): boolean =>
	to - from > 0 &&
	to - from <= longestDeterminer &&
	(isOwner(tokens, from, to) ||
		(counting.determiners.has(tokens[from]!.form) &&
			tokens.slice(from + 1, to).every(({readings}) => readings.some(({pos}) => pos === 'adjective'))));

/** Whether words end with a possessive. */
const isOwner = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from > 1 && isGenitiveS(tokens[to - 1]) && tokens.slice(from, to - 1).every(({kind}) => kind === 'word');

/** `entre 3.200 (selon la police) et 15.000 personnes`: where the sentence goes on. */
function behindParenthesis(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(') return at;
	for (let end = at + 1; end < Math.min(tokens.length, at + 8); end++) if (tokens[end]!.text === ')') return end + 1;
	return at;
}
