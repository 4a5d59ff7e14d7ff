import type {AnnotatedArticle, Claim, Count, Mention, Quantity} from '../../annotate/annotation.ts';
import {
	beforeAmount,
	beforeAnchor,
	beforeParty,
	beforePrice,
	beforeReceiver,
	beginsAnchor,
	betweenEach,
	betweenSameOwners,
	betweenTwoMeasures,
	longestAmountLink,
	longestAnchorLink,
	longestPartyLink,
	longestReceiverLink,
	oneEach,
	ownedByPronoun,
	sharedOut,
} from '../../language/ownerLinks.ts';
import type {Span} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {isLength} from './isLength.ts';

/** The actor whose name stands right before an amount of money; where `for` links them, only in a list of several: a single one is the amount's price. */
export function holderOf(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	const holder = namedBefore(found, quantity, actors);
	if (holder === null || !beforePrice.test(linkBefore(found, quantity))) return holder;
	const isOther = (other: Quantity): boolean =>
		other.sentence === quantity.sentence && (namedBefore(found, other, actors) ?? holder) !== holder;
	return found.quantities.some(isOther) ? holder : null;
}

/** The actor that an amount of money buys or goes to: `Norla for $3 million`, `$3 million for Norla`. */
export function receiverOf(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	if (quantity.measure !== 'money') return null;
	if (beforePrice.test(linkBefore(found, quantity))) return namedBefore(found, quantity, actors);
	const {text} = found.article;
	const {end} = quantity;
	const named = lookupOf(found)
		.mentionsAt({start: end, end: end + longestReceiverLink})
		.find(({start}) => start >= end);
	return named !== undefined && beforeReceiver.test(text.slice(end, named.start))
		? holding(found, named, actors)
		: null;
}

const linkBefore = ({article: {text}}: AnnotatedArticle, {start}: Quantity): string =>
	text.slice(Math.max(0, start - longestAmountLink), start);

function namedBefore(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	if (quantity.measure !== 'money') return null;
	const before = linkBefore(found, quantity);
	const link = beforeAmount.exec(before);
	if (link === null) return null;
	const end = quantity.start - before.length + link.index;
	const named = lookupOf(found)
		.mentionsAt({start: end - 1, end})
		.find(mention => mention.end === end);
	return named === undefined ? null : holding(found, named, actors);
}

/** Who a mention names, as far as he can have money: a place has none. */
const holding = ({article: {id}}: AnnotatedArticle, {kind, chain}: Mention, actors: ActorIndex): string | null =>
	kind === 'place' ? null : (actors.actorOf(id, chain) ?? null);

/** The place that a distance is measured from. */
export function anchorOf(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	if (!isLength(quantity)) return null;
	const {end} = quantity;
	const {text, id} = found.article;
	const named = lookupOf(found)
		.mentionsAt({start: end, end: end + longestAnchorLink})
		.find(({start}) => start >= end);
	if (named === undefined || !beforeAnchor.test(text.slice(end, named.start))) return null;
	return actors.actorOf(id, named.chain) ?? null;
}

/** Whether a length is a distance from something, by its name or another word: `30 km north of Lima`, `from the capital`. */
export const isDistance = ({article: {text}}: AnnotatedArticle, quantity: Quantity): boolean =>
	isLength(quantity) && beginsAnchor.test(text.slice(quantity.end, quantity.end + longestAnchorLink));

/** The person or body named between the number before and this one; that of the number before where only `soit` stands between. */
export function ownerOf(found: AnnotatedArticle, {quantity: index, what}: Count, actors: ActorIndex): string | null {
	if (!sharedOut.has(what)) return null;
	const {article, quantities, sentences} = found;
	const {start, sentence} = quantities[index]!;
	const previous = quantities[index - 1];
	const beside = previous !== undefined && previous.sentence === sentence && previous.end <= start;
	const lookup = lookupOf(found);
	const each = ownerOfEach(found, index, actors);
	if (each !== null) return each;
	const party = partyBehind(found, quantities[index]!, actors);
	if (party !== null) return party;
	if (beside && isOfSameOwner(found, previous, quantities[index]!)) {
		const count = lookup.countOf(index - 1);
		return count === undefined ? null : ownerOf(found, count, actors);
	}
	const from = beside ? previous.end : sentences[sentence]!.start;
	const isAtBracket = ({end}: Mention): boolean => article.text.slice(end, start) === ' (';
	const named = lookup
		.mentionsAt({start: from, end: start})
		.filter(
			mention =>
				mention.start >= from &&
				mention.end <= start &&
				(isOwner(mention) || (mayBeParty(mention) && isAtBracket(mention))) &&
				!lookup.isSource(mention),
		);
	const owner = named.at(-1) ?? personSpokenOf(found, from, quantities[index]!);
	return owner === undefined ? null : (actors.actorOf(article.id, owner.chain) ?? null);
}

/** The person whom a pronoun between the number before and this one is for: named in its sentence, be it as who speaks, or before it. */
function personSpokenOf(found: AnnotatedArticle, from: number, {start, sentence}: Quantity): Mention | undefined {
	if (!ownedByPronoun.test(found.article.text.slice(from, start))) return undefined;
	const here = personsIn(found, {start: found.sentences[sentence]!.start, end: start});
	return here.at(-1) ?? personBefore(found, sentence);
}

/** Sentences at most from a pronoun to the name that it is for. */
const pronounReach = 2;

/** Whom a pronoun of a sentence is for, where it names nobody itself: the first person of the sentence before, who is its subject more often than not. */
export function personBefore(found: AnnotatedArticle, sentence: number): Mention | undefined {
	for (let at = sentence - 1; at >= 0 && at >= sentence - pronounReach; at--) {
		const named = personsIn(found, found.sentences[at]!)[0];
		if (named !== undefined) return named;
	}
	return undefined;
}

/** The persons named in a stretch of an article. */
export const personsIn = (found: AnnotatedArticle, span: Span): Mention[] =>
	lookupOf(found)
		.mentionsAt(span)
		.filter(({kind, end}) => kind === 'person' && end <= span.end);

/** `1,605,086 votes or 35.79%`, `19 seats and 8 % of the vote`. */
function isOfSameOwner({article}: AnnotatedArticle, {end, measure}: Quantity, next: Quantity): boolean {
	const between = article.text.slice(end, next.start);
	return betweenSameOwners.test(between) || (measure !== next.measure && betweenTwoMeasures.test(between));
}

/** `30` **`pour le Congrès`**: the party named right behind a number. */
function partyBehind(found: AnnotatedArticle, {end}: Quantity, actors: ActorIndex): string | null {
	const {article} = found;
	const named = lookupOf(found)
		.mentionsAt({start: end, end: end + longestPartyLink})
		.find(mention => mention.start >= end && mayBeParty(mention));
	if (named === undefined || !beforeParty.test(article.text.slice(end, named.start))) return null;
	return actors.actorOf(article.id, named.chain) ?? null;
}

/** **`The Left and the Greens`** `got 14 % and 9 % respectively`: where as many names stand before them, the name at the number's place in its list. */
function ownerOfEach(found: AnnotatedArticle, index: number, actors: ActorIndex): string | null {
	const {article, quantities, sentences} = found;
	const isNext = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
		one !== undefined &&
		other !== undefined &&
		one.sentence === other.sentence &&
		betweenEach.test(article.text.slice(one.number.end, other.start));
	let first = index;
	while (index - first < mostEach && isNext(quantities[first - 1], quantities[first])) first--;
	let last = index;
	while (last - first < mostEach && isNext(quantities[last], quantities[last + 1])) last++;
	if (last - first === mostEach) return null;
	const {start, end} = sentences[quantities[index]!.sentence]!;
	const told = article.text.slice(
		Math.max(start, quantities[first]!.start - eachReach),
		Math.min(end, quantities[last]!.end + eachReach),
	);
	if (first === last || !oneEach.test(told)) return null;
	const named = lookupOf(found).mentionsAt({start, end: quantities[first]!.start}).filter(mayBeParty);
	const owner = named.at(index - last - 1);
	return owner === undefined ? null : (actors.actorOf(article.id, owner.chain) ?? null);
}

/** Names and numbers at most that are paired one by one: a longer list is a table that lost its lines. */
const mostEach = 10;

/** UTF-16 units before or behind a list of numbers in which `respectively` stands. */
const eachReach = 24;

/** A party may be called what a parliament is: a congress, an assembly. */
const mayBeParty = (mention: Mention): boolean => isOwner(mention) || mention.kind === 'government';

const isOwner = ({kind}: Mention): boolean => kind === 'person' || kind === 'organization';

/** What is sent may be others' too: `the Union, which deployed` **`90 observers`**. */
const sending = 'send';

/** Room for a comma between a name and the clause on it. */
const beforeClause = 3;

/** The country or international body that sends people somewhere, by what it is known as in every language; null for others. */
export function senderOf(found: AnnotatedArticle, {participants, rule, start}: Claim, count: Count): string | null {
	if (count.event !== sending || count.role !== 'patient') return null;
	const agent = participants.find(({role}) => role === 'agent');
	const sender =
		agent !== undefined
			? found.mentions[agent.mention]
			: rule === 'relative'
				? lookupOf(found)
						.mentionsAt({start: start - beforeClause, end: start})
						.at(-1)
				: undefined;
	return sender?.key !== undefined && /^(?:country|body):/u.test(sender.key) ? sender.key : null;
}
