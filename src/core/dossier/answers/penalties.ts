import type {AnnotatedArticle, Count, Mention, Quantity} from '../../annotate/annotation.ts';
import {
	beforeNoTerm,
	beforePartOfTerm,
	beforeThreshold,
	behindNoTerm,
	betweenTerms,
	isHandedOver,
	kindBefore,
	kindBehind,
	othersAccused,
	type PenaltyKind,
	type PenaltyStage,
	punishedObject,
	punishedPronoun,
	rightBefore,
	rightBehind,
	stageBefore,
	stageBehind,
	stageToldBy,
	tellsOfCourtAlone,
	towards,
	unitsOfTerms,
} from '../../language/penalties.ts';
import {conceptSet, words} from '../../language/wordLists.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import type {Answer} from './answer.ts';
import {personBefore} from './answerOwners.ts';

/** A penalty that a number is of: what it is, and whether it is threatened with, asked for or given. */
export type Penalty = {readonly kind: PenaltyKind | null; readonly stage: PenaltyStage | null};

/** Text before or behind a number in which the kind of penalty is named. */
const reach = 70;

/** UTF-16 units of a sentence that are read on either side of a number: a line that lost its stops may be a megabyte long. */
const farthest = 600;

/** Steps at most from a term to those beside it that say what it is. */
const longestList = 8;

/** The penalty that a length or a sum of an article that tells of a court is of; null where it is none. */
export function penaltyOf(found: AnnotatedArticle, index: number, steps = longestList): Penalty | null {
	const quantity = found.quantities[index]!;
	const {measure, unit} = quantity;
	const isTerm = measure === 'duration' && unitsOfTerms.has(unit) && quantity.rule !== 'age';
	if (!isTerm && measure !== 'money') return null;
	const {before, behind, between} = around(found, index);
	if (isTerm && behindNoTerm.test(behind)) return null;
	if (isTerm && isThreshold(found, index) && stageBehind(behind) === null) return {kind: 'none', stage: null};
	const kind = kindOf(between, behind, isTerm);
	if (!isTerm && kind === null)
		return isHandedOver(between, inBrackets(between, behind)) ? {kind: 'none', stage: null} : null;
	if (kind === 'none' || (!isTerm && isHandedOver(between, ''))) return {kind: 'none', stage: null};
	if (kind === 'prison' && beforeNoTerm.test(between) && kindBehind(rightBehind(behind)) === null) return null;
	const part = kind === null || kind === 'prison' ? partOf(found, index, behind, steps) : null;
	const isTold = kind !== null || part !== null || rightBefore.test(between) || stageBehind(behind) !== null;
	if (!isTold && !followsTerm(found, index, between, steps)) return null;
	const stage =
		stageBehind(behind) ??
		part?.stage ??
		stageBefore(before) ??
		inheritedStage(found, quantity) ??
		ownStage(found, quantity);
	return {kind: part === null ? kind : 'prison', stage};
}

/** What stands behind a number: where a bracket opens before it, no farther than where that closes. */
const inBrackets = (before: string, behind: string): string =>
	before.trimEnd().endsWith('(') ? behind.split(')')[0]! : behind;

/** Text before a number in which its hedge stands. */
const hedgeReach = 30;
const isThreshold = ({article: {text}, quantities}: AnnotatedArticle, index: number): boolean => {
	const {number} = quantities[index]!;
	return beforeThreshold.test(text.slice(Math.max(0, number.start - hedgeReach), number.start));
};

/** The penalty that the next number is as a part of this one: `three years,` **`of which 18 months`** `suspended`. */
function partOf(found: AnnotatedArticle, index: number, behind: string, steps: number): Penalty | null {
	const {quantities} = found;
	const isBeside = quantities[index + 1]?.sentence === quantities[index]!.sentence;
	return isBeside && beforePartOfTerm.test(behind) && steps > 0 ? penaltyOf(found, index + 1, steps - 1) : null;
}

/** Text right before a sum that says what it is, whatever is named behind: **`fined`** `$9,000 for taking bribes`. */
const besideReach = 16;

const ofMoney: ReadonlySet<PenaltyKind> = new Set(['fine', 'damages', 'none']);

function kindOf(between: string, behind: string, isTerm: boolean): PenaltyKind | null {
	const before = between.split(/[;:]/u).at(-1)!;
	const beside = kindBefore(before.slice(-besideReach));
	const near = [
		...(isTerm || beside === 'none' ? [] : [beside]),
		kindBehind(rightBehind(behind)),
		kindBefore(before.slice(-reach)),
	];
	return near.find(kind => kind !== null && ofMoney.has(kind) !== isTerm) ?? null;
}

/** The text of its sentence before a number, as far as it is read, that from the number before, and that up to the next number. */
function around({article: {text}, sentences, quantities}: AnnotatedArticle, index: number) {
	const quantity = quantities[index]!;
	const {start, end} = sentences[quantity.sentence]!;
	const last = quantities[index - 1];
	const next = quantities[index + 1];
	const first = Math.max(start, quantity.start - farthest);
	const until = Math.min(end, quantity.end + farthest);
	const from = last !== undefined && last.end > first && last.end <= quantity.start ? last.end : first;
	const to = next !== undefined && next.start < until && next.start >= quantity.end ? next.start : until;
	return {
		before: text.slice(first, quantity.start),
		between: text.slice(from, quantity.start),
		behind: text.slice(quantity.end, to),
	};
}

/** Sentences at most between what tells of a court and the penalties that are listed without a verb. */
const listReach = 4;

/**
 * `The prosecutor was brief.` **`Five years in prison. A fine of $9,000.`**: sentences without a verb go on with the one before, as others
 * do with one that tells of a penalty: `A fine of $9,000` **`comes on top`**.
 */
function inheritedStage(found: AnnotatedArticle, {sentence}: Quantity): PenaltyStage | null {
	const {verbsOf} = lookupOf(found);
	const hasVerb = (at: number): boolean => verbsOf(at).some(({finite}) => finite);
	let isList = !hasVerb(sentence);
	for (let at = sentence - 1; at >= 0 && at > sentence - listReach; at--) {
		const {start, end, block} = found.sentences[at]!;
		if (block !== found.sentences[sentence]!.block) return null;
		const text = found.article.text.slice(start, Math.min(end, start + farthest));
		if (kindBefore(text) !== null && stageBefore(text) !== null) return stageBefore(text);
		if (isList && hasVerb(at)) return stageToldBy(text);
		isList = isList && !hasVerb(at);
	}
	return null;
}

/** `Five years in prison, a fine of $9,000:` **`the court`** `showed no mercy`: what a sentence lists that tells of a court alone. */
const ownStage = ({article: {text}, sentences}: AnnotatedArticle, {sentence}: Quantity): PenaltyStage | null =>
	tellsOfCourtAlone(text.slice(sentences[sentence]!.start, sentences[sentence]!.end)) ? 'given' : null;

/** Whether a length stands beside a term of somebody else, with the same verb. */
function followsTerm(found: AnnotatedArticle, index: number, between: string, steps: number): boolean {
	const {quantities} = found;
	const isBeside = quantities[index - 1]?.sentence === quantities[index]!.sentence;
	return isBeside && steps > 0 && betweenTerms.test(between) && penaltyOf(found, index - 1, steps - 1) !== null;
}

/** Whom a penalty is told of where no verb says so: named behind `against`, by a pronoun, or the others who are accused. */
export function punishedIn(found: AnnotatedArticle, index: number, actors: ActorIndex): string[] {
	const quantity = found.quantities[index]!;
	const {before, between, behind} = around(found, index);
	const actorOf = ({chain}: Mention): string[] => [actors.actorOf(found.article.id, chain) ?? []].flat();
	if (othersAccused.test(between)) return [others];
	const {start, end} = found.sentences[quantity.sentence]!;
	const {text} = found.article;
	const persons = lookupOf(found)
		.mentionsAt({start, end})
		.filter(({kind}) => kind === 'person');
	if (punishedObject.test(between)) return actorsBefore(found, quantity.sentence, actors);
	const last = persons.findLast(mention => mention.end <= quantity.start);
	if (last !== undefined && towards.test(text.slice(start, last.start))) return actorOf(last);
	const next = persons.find(mention => mention.start >= quantity.end && mention.start < quantity.end + behind.length);
	if (next !== undefined && towards.test(text.slice(quantity.end, next.start)) && last === undefined)
		return actorOf(next);
	return persons.length > 0 || !punishedPronoun.test(before) ? [] : actorsBefore(found, quantity.sentence, actors);
}

/** Whether a pronoun right before a penalty tells whom it is for, so that the subject of its verb is somebody else. */
export const isToldOfPronoun = (found: AnnotatedArticle, index: number): boolean =>
	punishedObject.test(around(found, index).between);

/** The person whom a pronoun of a sentence is for. */
function actorsBefore(found: AnnotatedArticle, sentence: number, actors: ActorIndex): string[] {
	const named = personBefore(found, sentence);
	return named === undefined ? [] : [actors.actorOf(found.article.id, named.chain) ?? []].flat();
}

/** Those accused beside the one who is named. */
const others = '*others';

/** What happens to a term by how far it has come. */
const eventOf: Readonly<Record<PenaltyStage, string>> = {faced: 'risk', asked: 'demand', given: 'sentence'};

/** A count that is a penalty, with what happens by it. */
export const punishedBy = (count: Count, quantity: Quantity, penalty: Penalty | null): Count =>
	penalty === null || penalty.stage === null
		? count
		: {...count, event: quantity.measure === 'money' ? 'fine' : eventOf[penalty.stage]};

/** Kinds of which one says more than the other: a term, and how it is served; a ban, and from what. */
const compatible: readonly ReadonlySet<string>[] = [
	conceptSet('prison firm_term'),
	conceptSet('prison suspended_term'),
	conceptSet('ban ineligibility'),
];

/** Whether two penalties are of two kinds. */
export const areOtherPenalties = (one: string | null, other: string | null): boolean =>
	one !== null && other !== null && one !== other && !compatible.some(kinds => kinds.has(one) && kinds.has(other));

/** Whether only one of two penalties says of which kind it is: a term is one in prison, and money no fine, unless it is told otherwise. */
export const isSaidOnce = (one: string | null, other: string | null): boolean =>
	one !== other && [one, other].some(kind => kind !== null && !goesUnsaid.has(kind));
const goesUnsaid: ReadonlySet<string> = words('prison firm_term damages none');

/** Whether an answer is what somebody is threatened with or sentenced to, a term or a sum, and no age. */
export const isPenalty = ({count, ageOf, stage}: Answer): boolean =>
	ageOf === null && (stage !== null || count.event === 'sentence' || count.event === 'fine');
