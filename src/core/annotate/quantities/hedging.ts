import type {HedgeMeaning} from '../../language/hedges.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import type {Relation} from '../annotation.ts';
import type {Amount} from './amounts.ts';
import {hedgeRightBehind} from './hedgesBehind.ts';
import {boundOfDenied, boundOfLength, boundOfVerb} from './negatedBounds.ts';

/** How a number is hedged, and the tokens of hedge and number. */
export type Hedging = {
	readonly relation: Relation;
	readonly from: number;
	readonly to: number;
	readonly hedged: boolean;
};

/** Hedges before the number (two may follow each other), behind it, and the verbs that bound their object. */
export function hedgingOf(tokens: readonly Token[], amount: Amount, language: Language): Hedging {
	const before = hedgesBefore(tokens, amount, language);
	const after = hedgeRightBehind(tokens, amount.to, language);
	const meanings = [...before.meanings, ...(after ? [after.meaning] : [])];
	const bound = meanings.find(
		meaning => meaning !== 'approx' && meaning !== 'exact' && !(meaning === 'at-most' && before.compared),
	);
	const approx = meanings.includes('approx') || amount.kind === 'collective' || amount.kind === 'vague';
	const relation: Relation = bound ?? (amount.range ? 'range' : approx ? 'approx' : 'exact');
	return {relation, from: before.from, to: after?.to ?? amount.to, hedged: meanings.length > 0};
}

function hedgesBefore(
	tokens: readonly Token[],
	amount: Amount,
	language: Language,
): {from: number; meanings: HedgeMeaning[]; compared: boolean} {
	const {from} = amount;
	const meanings: HedgeMeaning[] = [];
	let at = from - (isShareArticle(tokens, amount, language) || isCompoundArticle(tokens, amount, language) ? 1 : 0);
	const isLength = amount.unit?.measure === 'duration';
	for (let rounds = 0; rounds < 3; rounds++) {
		const hedge = language.hedges.before.endingAt(tokens, at);
		if (!hedge || isOtherwiseUsed(tokens, hedge, amount, language)) break;
		if (isParticle(tokens, at, hedge.from, language)) break;
		const boundOf = isLength ? boundOfLength : boundOfVerb;
		meanings.push(boundOf(hedge.meaning, tokens, hedge.from, language));
		at = hedge.from;
	}
	if (meanings.length === 0) at = from;
	const quoted =
		meanings.length === 0 ? (quotedHedge(tokens, at, language) ?? hedgeOfQuoted(tokens, at, language)) : null;
	if (quoted) meanings.push(quoted);
	const verb = verbHedge(tokens, at, amount, language) ?? passedThreshold(tokens, at, amount, language);
	if (verb) meanings.push(verb);
	return {from: at, meanings, compared: isComparison(tokens, at, amount, language)};
}

/** **`“about”`** `40`: a hedge alone in quotation marks, which stays outside the figure. */
function quotedHedge(tokens: readonly Token[], at: number, {hedges}: Language): HedgeMeaning | null {
	if (!/^[”"’']$/u.test(tokens[at - 1]?.text ?? '')) return null;
	const hedge = hedges.before.endingAt(tokens, at - 1);
	return hedge !== null && /^[“"‘']$/u.test(tokens[hedge.from - 1]?.text ?? '') ? hedge.meaning : null;
}

/** **`more than`** `“40 percent”`: a hedge before a quotation that begins with the number, which stays outside the figure. */
function hedgeOfQuoted(tokens: readonly Token[], at: number, {hedges}: Language): HedgeMeaning | null {
	if (!/^[“"«]$/u.test(tokens[at - 1]?.text ?? '')) return null;
	return hedges.before.endingAt(tokens, at - 1)?.meaning ?? null;
}

/** `went up to 15`, `inched back up to 15`, `handed over 15`; not `can go up to 15`, which bounds. */
function isParticle(tokens: readonly Token[], to: number, from: number, {hedges, counting}: Language): boolean {
	const particle = hedges.particles.endingAt(tokens, to);
	if (particle?.from !== from) return false;
	const {verbs, boundsAble} = particle.meaning;
	const verb = from - (hedges.backwards.has(tokens[from - 1]?.form ?? '') ? 2 : 1);
	const isOfVerb = isVerbAmong(tokens[verb], verbs);
	return isOfVerb && !(boundsAble && counting.abilities.has(tokens[verb - 1]?.form ?? ''));
}

/** `plus de la moitié`, `près des deux tiers`: an article may stand between hedge and share. */
const isShareArticle = (tokens: readonly Token[], {from, kind}: Amount, {counting}: Language): boolean =>
	kind === 'share' && counting.determiners.has(tokens[from - 1]?.form ?? '');

/** `at least a 60-day notice`: an article may stand between hedge and compound. */
const isCompoundArticle = (tokens: readonly Token[], {from, number}: Amount, {numbers}: Language): boolean =>
	numbers.articles.has(tokens[from - 1]?.form ?? '') && tokens[number.to]?.text === '-';

/** `over five years`: a preposition of time alone before a length bounds nothing; it does behind another: `in` **`over`** `five years`. */
const isOtherwiseUsed = (
	tokens: readonly Token[],
	{from, to}: {readonly from: number; readonly to: number},
	{unit}: Amount,
	{counting, grammar}: Language,
): boolean =>
	unit?.measure === 'duration' &&
	to - from === 1 &&
	counting.timePrepositions.has(tokens[from]!.form) &&
	!grammar.prepositions.has(tokens[from - 1]?.form ?? '');

/** `passed the 2,000` **`mark`**, `franchi` **`le cap`** `des 2 000`; not `passed the $2 trillion bill`. */
const isThreshold = (tokens: readonly Token[], from: number, amount: Amount, {counting}: Language): boolean =>
	tokens.slice(from, amount.from).some(({form}) => counting.thresholds.has(form)) ||
	counting.thresholds.has(tokens[amount.to]?.form ?? '');

/** Words at most from a toll to the verb that is said of it. */
const tollReach = 8;

/** `the` **`toll`** `from the storm passes 35`: what a toll passes is a number. */
const isOfToll = (tokens: readonly Token[], verb: number, {counting}: Language): boolean =>
	tokens.slice(Math.max(0, verb - tollReach), verb).some(({form}) => counting.tolls.has(form));

/** `nearly as long as three fields`: a hedge that is itself hedged compares. */
const isComparison = (tokens: readonly Token[], at: number, {from}: Amount, {hedges}: Language): boolean => {
	const first = hedges.before.startingAt(tokens, at);
	return (
		first?.meaning === 'approx' && first.to < from && hedges.before.startingAt(tokens, first.to)?.meaning === 'at-most'
	);
};

/** `the` **`top`** `ten`: an adjective. */
const isDetermined = (tokens: readonly Token[], at: number, {counting, numbers, headFirst}: Language): boolean => {
	const before = tokens[at - 1]?.form ?? '';
	return !headFirst && (counting.determiners.has(before) || numbers.articles.has(before));
};

/** How many words may stand between such a verb and its object: `ont dépassé par moment les 170 km/h`. */
const verbReach = 3;

/** `exceeds 70,000`, `dépasse la barre des 10 000`. */
function verbHedge(tokens: readonly Token[], at: number, amount: Amount, language: Language): HedgeMeaning | null {
	const object = language.hedges.verbObjects.endingAt(tokens, at);
	const last = (object?.from ?? at) - 1;
	for (let verb = last; verb >= Math.max(0, last - (object ? verbReach : 0)); verb--) {
		const token = tokens[verb]!;
		if (token.kind !== 'word' || (token.capital && verb > 0)) return null;
		if (isDetermined(tokens, verb, language)) return null;
		for (let place = 0; place < token.readings.length; place++) {
			const {lemma, pos} = token.readings[place]!;
			const meaning = pos === 'verb' ? language.hedges.verbs.get(lemma) : undefined;
			if (!meaning) continue;
			const bounds =
				!language.hedges.thresholdVerbs.has(lemma) ||
				isOfToll(tokens, verb, language) ||
				isThreshold(tokens, object?.from ?? at, amount, language);
			return bounds ? boundOfDenied(meaning, tokens, verb, language) : null;
		}
	}
	return null;
}

/** Tokens at most from a number to the passive of the verb behind it: `le cap des 200` **`cas a enfin été`** `franchi`. */
const passiveReach = 8;

/** `le cap des 200 cas` **`a été franchi`**, `the 200 mark` **`was passed`**: the threshold is the subject of a verb that bounds its object. */
function passedThreshold(
	tokens: readonly Token[],
	at: number,
	amount: Amount,
	{counting, hedges}: Language,
): HedgeMeaning | null {
	const from = hedges.verbObjects.endingAt(tokens, at)?.from ?? at;
	const isSubject =
		tokens.slice(from, at).some(({form}) => counting.thresholds.has(form)) ||
		counting.thresholds.has(tokens[amount.to]?.form ?? '');
	if (!isSubject) return null;
	for (let verb = amount.to + 1; verb < amount.to + passiveReach && tokens[verb]?.kind === 'word'; verb++) {
		const participle = tokens[verb]!.readings.find(({pos, form}) => pos === 'verb' && form === 'participle');
		const meaning = participle && hedges.verbs.get(participle.lemma);
		if (meaning && tokens[verb - 1]!.readings.some(({lemma}) => lemma === counting.copula)) return meaning;
	}
	return null;
}
