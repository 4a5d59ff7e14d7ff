import {isWithin} from '../../language/concepts/concepts.ts';
import {captives, fates, sharedEvents} from '../../language/concepts/fates.ts';
import {countings, isTelling} from '../../language/concepts/telling.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {overlaps} from '../../text/span.ts';
import type {Attribution, Claim, Count, Quantity} from '../annotation.ts';
import {ownPlace, sharedUnit} from '../quantities/earlierNumbers.ts';
import {hasNoun} from './counted.ts';
import type {Found} from './found.ts';
import {sumOfBefore} from './sumOfBefore.ts';

/**
 * Numbers without a noun of their own answer the question of the number whose noun they borrow ("25,000 people
 * marched, against 32,000"), and parts that of their whole ("15,000 jobs are cut, including 4,600 in France").
 */
export function lendQuestions(claims: readonly Claim[], {quantities, attributions}: Lenders): Claim[] {
	/** Those that are only given as they are told in the end: who gives another number next means the same. */
	const counts = new Map<number, Count>();
	for (const claim of claims) for (const count of claim.counts) counts.set(count.quantity, count);
	const lentClaims = claims.map(claim => {
		if (claim.counts.length === 0) return claim;
		const speaker = claim.attribution === null ? undefined : attributions[claim.attribution];
		const told = claim.counts.map(count => {
			const isGiven = onlyGives(claim, count, speaker);
			const found = lent(count, counts, quantities, isGiven);
			if (isGiven || isOfToldKind(count, quantities)) counts.set(count.quantity, found);
			return found;
		});
		return {...claim, counts: told};
	});
	return withOccasions(lentClaims);
}

/** Numbers that questions are lent between, and who gives them. */
type Lenders = Pick<Found, 'quantities' | 'attributions'>;

/** `the nurses` **`speak of 2,300`**, **`according to`** `the mayor, 2,300`: nothing is said of the number but who gives it. */
export const onlyGives = ({verbs}: Claim, {event, governor}: Count, speaker: Attribution | undefined): boolean =>
	speaker !== undefined &&
	(verbs === null || overlaps(speaker.cue, verbs)) &&
	(event === null ||
		isTelling(event) ||
		countings.has(event) ||
		(governor !== null && (overlaps(speaker.cue, governor) || overlaps(speaker.source, governor))));

/**
 * The turnouts that somebody else gives in the next sentence are of the same day and place: "In Lima the unions counted
 * 9,000 marchers on Monday. The police put the number at 4,000."
 */
function withOccasions(claims: readonly Claim[]): Claim[] {
	let last: {readonly count: Count; readonly sentence: number} | null = null;
	return claims.map(claim => {
		const counts = claim.counts.map(count => {
			const near = last !== null && claim.sentence <= last.sentence + 1 ? last.count.what : occasionOf(claim);
			const event = sharedEvents.has(count.what) ? count.what : isCounted(claim, count) ? near : null;
			if (event === null) return count;
			if (event !== count.what) count = {...count, what: event, members: count.what, event};
			const goesOn: boolean = last !== null && claim.sentence === last.sentence + 1 && last.count.what === count.what;
			const alone = !isLimited(count) && count.asOf === null;
			const told = goesOn && alone ? {...count, ...limitsOf(last!.count), asOf: last!.count.asOf} : count;
			if (last?.sentence !== claim.sentence) last = {count: told, sentence: claim.sentence};
			return told;
		});
		return counts.length === 0 ? claim : {...claim, counts};
	});
}

/** `Among the largest marches`, the police counted 9,000 people in Lima. */
const occasionOf = ({terms}: Claim): string | null => terms.find(term => sharedEvents.has(term)) ?? null;

/** People of whom somebody only tells how many they are: "The police put the figure at 4,000 people". */
function isCounted({attribution}: Claim, {what, members, event, about, role}: Count): boolean {
	if (what !== 'person' || members !== null) return false;
	if (about[0] === 'number') return event !== null || attribution !== null;
	if (event !== null) return isTelling(event) || countings.has(event);
	// Nothing else is said of them: neither "is home to 4,000 people" nor "4,000 people are out of work".
	return attribution !== null && role === 'patient';
}

/** Events by which somebody only comes to a number. */
const comesTo: ReadonlySet<string> = conceptSet('arrive reach');

/** `Our map shows 50 acres burnt; the owners arrive` **`at 40`**: of an amount whose unit is that of one before it in the sentence, that is told too. */
function withEventOfUnit(count: Count, counts: ReadonlyMap<number, Count>, quantities: readonly Quantity[]): Count {
	const saysNothing = count.event === null || isTelling(count.event) || comesTo.has(count.event);
	if (!saysNothing) return count;
	return {...count, event: counts.get(unitLender(count.quantity, quantities))?.event ?? count.event};
}

/** Numbers at most between the one whose unit is another's and that other: a sentence of more is a table that lost its lines. */
const lendingReach = 12;

/** The nearest number before one in its sentence that has its unit written; -1 where there is none. */
function unitLender(index: number, quantities: readonly Quantity[]): number {
	const own = quantities[index]!;
	for (let at = index - 1; at >= 0 && at >= index - lendingReach && quantities[at]!.sentence === own.sentence; at--)
		if (quantities[at]!.unit === own.unit && quantities[at]!.rule !== sharedUnit) return at;
	return -1;
}

function lent(
	count: Count,
	counts: ReadonlyMap<number, Count>,
	quantities: readonly Quantity[],
	isGiven: boolean,
): Count {
	const {measure, rule} = quantities[count.quantity]!;
	if (measure !== 'count' && rule === sharedUnit) return withEventOfUnit(count, counts, quantities);
	const sum = sumOfBefore(count, counts, quantities) ?? totalOfRaise(count, counts, quantities);
	if (sum !== null) return sum;
	if (fates.has(count.what) && count.event !== null) return withMembers(count, counts, quantities);
	const isKind = isOfToldKind(count, quantities);
	const lender = counts.get(lenderOf(count.quantity, quantities, isKind));
	// What befell a part did not befall the whole: "60 migrants out of 200 drowned".
	if (lender !== undefined && quantities[lender.quantity]!.partOf === count.quantity) return count;
	if (lender === undefined || !fates.has(lender.what)) return count;
	if (isKind && mayBeOf(quantities, count, lender)) return {...count, what: lender.what, event: lender.event};
	if (count.members !== null) return count;
	const isPart = quantities[count.quantity]!.partOf !== undefined;
	if (isPart && hasNoun(quantities[count.quantity]!) && isWithin(count.what, 'person'))
		return {...count, what: lender.what, members: count.what, event: lender.event};
	const isOfCaptives = lender.members === null && captives.has(count.what);
	if (count.what !== lender.what && count.what !== lender.members && !isOfCaptives) return count;
	const tellsOther = count.event !== null && count.event !== lender.event && !fates.has(count.event);
	// `40 are dead`, **`raising`** `an earlier count of 12`: the event is that of the count.
	if (!isPart && tellsOther && !count.superseded && !isGiven && !tellsHowMany(count)) return count;
	const limits = limitsOf(isLimited(count) || isPart ? count : lender);
	return {...count, what: lender.what, members: lender.members, event: lender.event, ...limits};
}

/** `Two of the wounded died, bringing the toll to` **`nine`**: whoever came on top of the others has befallen them what befell all. */
function totalOfRaise(count: Count, counts: ReadonlyMap<number, Count>, quantities: readonly Quantity[]): Count | null {
	const added = counts.get(count.quantity - 1);
	if (added === undefined || !fates.has(added.what)) return null;
	const {raises, start} = quantities[added.quantity]!;
	const own = quantities[count.quantity]!.noun;
	// `Two of the wounded died`: the noun of the total is only borrowed from those before it.
	const isBorrowed = own !== null && own.start < quantities[count.quantity]!.start && own.start >= start;
	const isOpen = isBorrowed || count.what === 'victim' || count.what === 'person';
	if (!raises || !isOpen || count.what === added.what) return null;
	return {...count, what: added.what, members: null, event: added.event};
}

/** Whether it is told where a number holds. */
const isLimited = ({places, territory, everywhere}: Count): boolean =>
	everywhere || places.length > 0 || territory !== null;

const limitsOf = ({places, territory}: Count): Pick<Count, 'places' | 'territory'> => ({places, territory});

/** `The storm killed 31 people.` **`Twelve were children`**: of those told before it is only said what kind of people some are. */
const isOfToldKind = ({what, members, event, quantity}: Count, quantities: readonly Quantity[]): boolean =>
	what === 'person' && members !== null && event === null && !hasNoun(quantities[quantity]!);

/** Whether so many may be some of others, told in the same sentence or the one before. */
function mayBeOf(quantities: readonly Quantity[], {quantity}: Count, {quantity: whole}: Count): boolean {
	const [own, all] = [quantities[quantity]!, quantities[whole]!];
	return own.sentence - all.sentence <= 1 && (own.max ?? Number.POSITIVE_INFINITY) <= (all.max ?? 0);
}

/** `12 have died; the ministry's tally` **`has risen to`** `20`: only how many they are now is told. */
const tellsHowMany = ({event, about}: Count): boolean =>
	event !== null && amounting.has(event) && about.some(key => numbers.has(key));
const amounting: ReadonlySet<string> = conceptSet('reach rise fall');
const numbers: ReadonlySet<string> = conceptSet('number census total');

/** Numbers between a number and the one whose noun it borrows. */
const farthestLender = 40;

/** Index of the number whose noun this one borrows or whose part it is; -1 when it has its own, or is only told elsewhere and no kind of those. */
function lenderOf(index: number, quantities: readonly Quantity[], isKind: boolean): number {
	const {noun, start, partOf, rule} = quantities[index]!;
	if (partOf !== undefined && partOf >= 0) return partOf;
	if (noun === null && rule === sharedUnit) return lenderOfNoNoun(index, quantities);
	if (noun === null || noun.end > start || (rule === ownPlace && !isKind)) return -1;
	for (let place = index - 1; place >= 0 && place >= index - farthestLender; place--)
		if (quantities[place]!.noun?.start === noun.start) return place;
	return -1;
}

/** `40 died in Oslo. The mayor speaks of` **`50`**: the number before of people whom no noun names either; -1 without one in its sentence or the one before. */
function lenderOfNoNoun(index: number, quantities: readonly Quantity[]): number {
	const {unit, sentence} = quantities[index]!;
	for (let place = index - 1; place >= 0 && sentence - quantities[place]!.sentence <= 1; place--) {
		const before = quantities[place]!;
		if (before.unit === unit && before.measure === 'count') return before.noun === null ? place : -1;
		if (index - place >= farthestLender) return -1;
	}
	return -1;
}

/** "300 soldiers killed and 2,700 wounded": the wounded are soldiers too; of whom only a part is, nobody else is: "12 killed, including 3 children, and 30 hurt". */
function withMembers(count: Count, counts: ReadonlyMap<number, Count>, quantities: readonly Quantity[]): Count {
	const isPart = (index: number): boolean => quantities[index]?.partOf !== undefined;
	let last = count.quantity - 1;
	if (!isPart(count.quantity)) while (isPart(last)) last--;
	const before = counts.get(last);
	if (count.members !== null || !before || before.members === null || !fates.has(before.what)) return count;
	const near = quantities[before.quantity]!.sentence === quantities[count.quantity]!.sentence;
	return near && before.what !== count.what ? {...count, members: before.members} : count;
}
