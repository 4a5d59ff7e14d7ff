import type {AnnotatedArticle, Count} from '../../annotate/annotation.ts';
import {ofBallotPaper} from '../../language/ballotShares.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {percentSign} from '../../language/percentSign.ts';
import {
	anyWorker,
	isGivenFor,
	isOfStrikers,
	mayBeGivenFor,
	ofPeoplesVote,
	type StrikeCounter,
	saysNoMore,
	strikeCounterOf,
} from '../../language/strikeShares.ts';
import {type Span, sliceOf} from '../../text/span.ts';
import {lookupOf} from '../articleLookup.ts';

/** Those who stop work, by what they do. */
const strike = 'strike';

/** Whether an article tells of a strike, so that a share that somebody counts may be of those who strike. */
export const tellsOfStrike = ({article, claims}: AnnotatedArticle): boolean =>
	claims.some(
		({event, counts, terms}) =>
			event === strike ||
			terms.includes(strike) ||
			counts.some(count => count.event === strike || count.members === strike),
	) && !ofPeoplesVote.test(article.text);

/** Who counts those on strike, by the source of a number; null for others and where none is named. */
export function strikeCounterIn(
	{article, attributions}: AnnotatedArticle,
	attribution: number | null,
): StrikeCounter | null {
	const source = attribution === null ? undefined : attributions[attribution]?.source;
	return source ? strikeCounterOf(sliceOf(article.text, source)) : null;
}

/** A share of those who stop work as what it is: told as that, or given by one of the two sides for one that was told before. */
export function strikeShareOf(found: AnnotatedArticle, count: Count, counter: StrikeCounter | null): Count {
	const {measure, change} = found.quantities[count.quantity]!;
	if (measure !== 'share' || change === 'rise' || change === 'fall') return count;
	const isShare = isToldOf(found, count.quantity) || isGivenAgain(found, count, counter);
	return isShare ? {...count, what: strikeShare, members: membersOf(count)} : count;
}

const membersOf = ({members}: Count): string | null => (members === null || anyWorker.has(members) ? null : members);

function isToldOf(found: AnnotatedArticle, index: number): boolean {
	const [before, behind] = textsBeside(found, index);
	return isOfStrikers(before, behind) && !ofBallotPaper.test(sliceOf(found.article.text, sentenceOf(found, index)));
}

/** `60 % de grévistes selon le syndicat ;` **`la direction parle de 20 %`**: a bare share behind one of those on strike, in its sentence or the next. */
function isGivenAgain(
	found: AnnotatedArticle,
	{quantity: index, members}: Count,
	counter: StrikeCounter | null,
): boolean {
	const before = shareBefore(found, index);
	if (before === undefined || !isToldOf(found, before)) return false;
	if (members !== null && !anyWorker.has(members)) return members === lookupOf(found).countOf(before)?.members;
	const [told, behind] = textsBeside(found, index);
	return (isGivenFor(told) || (counter !== null && mayBeGivenFor(told))) && saysNoMore(behind);
}

const sentenceOf = ({quantities, sentences}: AnnotatedArticle, index: number): Span =>
	sentences[quantities[index]!.sentence]!;

/** Numbers at most between a share and the one that it is given for. */
const mostBetween = 4;

/** Index of the nearest share before a quantity, in its sentence or the one before. */
function shareBefore({quantities}: AnnotatedArticle, index: number): number | undefined {
	const {sentence} = quantities[index]!;
	const last = Math.max(0, index - mostBetween);
	for (let at = index - 1; at >= last && quantities[at]!.sentence >= sentence - 1; at--)
		if (quantities[at]!.measure === 'share') return at;
	return undefined;
}

/** Text beside a share in which it is told of what it is. */
const reach = 110;

/** The text before a share, from the number before it on, and that behind it up to the next. */
function textsBeside({article: {text}, quantities, sentences}: AnnotatedArticle, index: number): [string, string] {
	const quantity = quantities[index]!;
	const {start, end} = sentences[quantity.sentence]!;
	const from = Math.min(
		quantity.start,
		Math.max(start, quantity.start - reach, quantities[index - 1]?.number.end ?? 0),
	);
	const to = Math.min(end, quantity.number.end + reach, quantities[index + 1]?.start ?? end);
	return [text.slice(from, quantity.start), text.slice(quantity.number.end, to).replace(percentSign, '')];
}
