import type {Language} from '../../language/language.ts';
import type {Unit} from '../../language/units.ts';
import type {Sentence, Token} from '../../text/token.ts';
import type {Measure, TimeExpression} from '../annotation.ts';
import {areYearsOfPeople} from './ages.ts';
import {type Amount, findAmounts} from './amounts.ts';
import {openCompounds} from './compounds.ts';
import {boundsNumber, type Counted, countedNoun} from './countedNoun.ts';
import {isInDate} from './dates.ts';
import type {Draft} from './draft.ts';
import {hedgeBehind} from './hedgesBehind.ts';
import {type Hedging, hedgingOf} from './hedging.ts';
import {isNoQuantity} from './notQuantities.ts';
import {adjectiveOf, nounOf} from './nouns.ts';
import {glued} from './numeral.ts';
import {findNumerals} from './numerals.ts';
import {type Rate, rateAfter, rateBehindMatter, rateOfVerb} from './rates.ts';

/** What is known when the numbers of a sentence are read. */
export type Surroundings = {
	readonly language: Language;
	readonly times: readonly TimeExpression[];
	/** The currency of a bare dollar sign. */
	readonly dollar: string;
};

/** The numbers of a sentence with hedge, unit and counted noun, as far as the sentence tells. */
export function draftsIn(sentence: Sentence, index: number, {language, times, dollar}: Surroundings): Draft[] {
	const tokens = openCompounds(sentence.tokens, language);
	const numerals = findNumerals(tokens, language).filter(
		numeral => !isNoQuantity(tokens, numeral, language) && !isInDate(tokens, numeral, language, times),
	);
	const drafts: Draft[] = [];
	const amounts = findAmounts(tokens, numerals, language, dollar);
	for (let at = 0; at < amounts.length; at++) {
		const amount = amounts[at]!;
		const hedging = hedgingOf(tokens, amount, language);
		if (isInHedge(drafts.at(-1), hedging)) drafts.pop();
		const place = {sentence: index, behind: drafts.at(-1)?.to ?? 0, ahead: amounts[at + 1]?.from ?? tokens.length};
		drafts.push(draftOf(tokens, amount, hedging, place, language));
	}
	return drafts;
}

/** `un` in `un peu plus de 20`, `un total de 12`. */
const isInHedge = (last: Draft | undefined, hedging: Hedging): boolean =>
	last?.amount.kind === 'one' && last.to > hedging.from;

/** Where a number stands: its sentence, where the quantity before it ends, and where the next number begins. */
type Place = {readonly sentence: number; readonly behind: number; readonly ahead: number};

function draftOf(tokens: readonly Token[], read: Amount, hedging: Hedging, place: Place, language: Language): Draft {
	const {sentence, behind, ahead} = place;
	const inside = insideShare(tokens, read, language);
	const named = read.unit || inside ? null : countedNoun(tokens, {...read, to: hedging.to}, language);
	const amount = named?.at == null ? read : wholeNumber(tokens, read);
	const share = amount.kind === 'share';
	const whole = share || amount.unit?.key === '%' ? wholeAfter(tokens, amount, language) : null;
	const own = named !== null && named.to <= ahead && (!share || whole !== null || named.ofThem);
	const counted = own ? named : unitOnly(tokens, amount, language);
	const unit = amount.unit ?? lengthOf(tokens, counted, language);
	const behindNoun = hedging.hedged ? null : hedgeBehind(tokens, counted.to, counted.at !== null, language);
	const fewer = fewerBehind(tokens, counted.to, language);
	const isMeasured = unit?.measure === 'measure';
	const rate =
		rateAfter(tokens, counted.to, unit?.measure === 'money', language) ??
		(isMeasured ? rateBehindMatter(tokens, counted.to, language) : null);
	return {
		sentence,
		tokens,
		amount,
		counted,
		from: Math.max(hedging.from, behind),
		to: Math.max(amount.to, Math.min(ahead, Math.max(hedging.to, fewer?.to ?? rate?.to ?? counted.to))),
		relation: behindNoun ?? hedging.relation,
		hedged: hedging.hedged || behindNoun !== null,
		measure: measureOf(amount, unit),
		unit: unitName({...amount, unit}, counted, whole, rate, language),
		noun: nounSpan(tokens, whole?.at ?? (unit ? null : counted.at)),
		per:
			whole?.lemma ??
			rate?.lemma ??
			(unit === null && !share
				? rateOfVerb(tokens, {from: hedging.from, to: counted.to, max: amount.max}, language)
				: null),
		additional:
			counted.additional ||
			isOnTop(tokens, hedging.from, amount.from, language) ||
			(unit?.measure === 'money' && isAddend(tokens, hedging.from, language)),
		change:
			(unit?.measure === 'share' ? signed(tokens, amount.from) : undefined) ??
			(isDifference(tokens, amount, language) ? 'rise' : fewer ? 'fall' : undefined),
		part: counted.ofThem || language.counting.including.endingAt(tokens, hedging.from) !== null,
		rule: unit ? (isAge(tokens, hedging.from, unit, counted, language) ? 'age' : 'unit') : share ? 'share' : 'noun',
	};
}

/** `12 sièges` **`de moins`**; not `40 enfants` **`de moins de`** `cinq ans`. */
function fewerBehind(
	tokens: readonly Token[],
	at: number,
	{counting, numbers}: Language,
): {readonly to: number} | null {
	const fewer = counting.fewerAfter.startingAt(tokens, at);
	return fewer === null || boundsNumber(tokens, fewer.to, numbers) ? null : fewer;
}

/** `aged 25 years`, `25 years old`, `a 25-year-old`, `la victime avait 25 ans`, `the guide, 25,`: how old somebody is. */
function isAge(tokens: readonly Token[], from: number, unit: Unit, {to}: Counted, language: Language): boolean {
	if (unit.measure !== 'duration') return false;
	if (unit === language.units.age) return true;
	const {counting} = language;
	const behind = tokens[to]?.text === '-' ? to + 1 : to;
	const isOld = [counting.aged, counting.agedNouns].some(table => table.endingAt(tokens, from) !== null);
	if (isOld || counting.agedAfter.startingAt(tokens, behind) !== null) return true;
	return unit.key === language.units.age.key && areYearsOfPeople(tokens, from, to, language);
}

/** `another 40`, `a further 13`: among the words before a number. */
const isOnTop = (tokens: readonly Token[], from: number, to: number, {counting}: Language): boolean =>
	tokens.slice(from, to).some(({form}) => counting.onTop.has(form));

/** Tokens at most from the number of a sum to what adds another to it: `$20 million plus`, `20 millions d'euros, plus`. */
const sumReach = 5;

/** `$20 million` **`plus about $4 million`**: what comes on top of the sum before it. */
const isAddend = (tokens: readonly Token[], from: number, {counting}: Language): boolean =>
	counting.addends.has(tokens[from - 1]?.form ?? '') &&
	tokens.slice(Math.max(0, from - 1 - sumReach), from - 1).some(({kind}) => kind === 'number');

/** A number that a unit counts; `10 milliards d'euros de plus` comes on top, `$10 more than` compares. */
function unitOnly(tokens: readonly Token[], {to, unit}: Amount, {counting}: Language): Counted {
	const tail = unit?.measure === 'money' ? counting.additionalAfter.startingAt(tokens, to) : null;
	const more = tail !== null && !counting.comparedWith.has(tokens[tail.to]?.form ?? '');
	return {at: null, lemma: null, to: more ? tail.to : to, modifiers: [], additional: more, ofThem: false};
}

/** `10 milliards d'euros de plus que prévu`, `12% more than in May`, `50% higher than`: an amount by which something is larger. */
function isDifference(tokens: readonly Token[], {to}: Amount, {counting}: Language): boolean {
	const tail = counting.additionalAfter.startingAt(tokens, to) ?? counting.largerAfter.startingAt(tokens, to);
	return tail !== null && counting.comparedWith.has(tokens[tail.to]?.form ?? '');
}

/** `+3.2%`, `(-0.4%)`, `(+ 25 %)`: a sign before a share tells how it changed; with a blank behind it, only in brackets. */
function signed(tokens: readonly Token[], from: number): 'rise' | 'fall' | undefined {
	const before = tokens[from - 2];
	const sign = tokens[from - 1];
	const opens = before?.text === '(';
	if (!opens && (!glued(sign, tokens[from]) || glued(before, sign))) return undefined;
	if (sign?.text === '+') return 'rise';
	return sign && /^[-−–]$/u.test(sign.text) ? 'fall' : undefined;
}

/** `deux dernières années`, `two more weeks`: a unit of time behind other words. */
function lengthOf(tokens: readonly Token[], {at}: Counted, {units}: Language): Unit | null {
	const unit = at === null ? undefined : units.names.startingAt(tokens, at)?.meaning;
	return unit?.measure === 'duration' ? unit : null;
}

const measureOf = ({kind}: Amount, unit: Unit | null): Measure =>
	unit?.measure ?? (kind === 'share' ? 'share' : 'count');

type Named = {readonly lemma: string};

function unitName(
	{kind, unit}: Amount,
	counted: Counted,
	whole: Named | null,
	rate: Rate | null,
	{counting}: Language,
): string | null {
	if (kind === 'share') return whole ? `${counting.shareOf} ${whole.lemma}` : counting.share;
	const name = unit?.name ?? counted.lemma;
	return name === null || rate === null ? name : `${name} ${counting.ratePer} ${rate.lemma}`;
}

const nounSpan = (tokens: readonly Token[], at: number | null): Draft['noun'] =>
	at === null ? null : {start: tokens[at]!.start, end: tokens[at]!.end};

/** What a share is a share of: `12 % des salariés`, `a third of the dead`, `half the population`. */
function wholeAfter(tokens: readonly Token[], amount: Amount, language: Language): (Named & {at: number}) | null {
	const inside = insideShare(tokens, amount, language);
	if (inside) return inside;
	const of = language.numbers.of.has(tokens[amount.to]?.form ?? '');
	const determined = language.counting.determiners.has(tokens[amount.to]?.form ?? '');
	if (!of && (amount.kind !== 'share' || !(determined || isProportion(tokens, amount, language)))) return null;
	let to = amount.to + (of ? 1 : 0);
	while (language.counting.determiners.has(tokens[to]?.form ?? '')) to++;
	to = behindNumber(tokens, to, language);
	const whole = countedNoun(tokens, {...amount, to, min: 1, max: 1, kind: 'share'}, language);
	return whole.at === null || whole.lemma === null ? null : {lemma: whole.lemma, at: whole.at};
}

/** `one in five`: its whole stands right behind it. */
const isProportion = (tokens: readonly Token[], {number}: Amount, {numbers}: Language): boolean =>
	tokens.slice(number.from + 1, number.to - 1).some(({form}) => numbers.proportion.some(([first]) => first === form));

/** `70 % des 3,5 millions d'habitants`: where the noun of the whole begins, behind its own number. */
function behindNumber(tokens: readonly Token[], at: number, {numbers}: Language): number {
	let to = at;
	while (tokens[to]?.kind === 'number' || (to > at && numbers.scales.has(tokens[to]?.form ?? ''))) to++;
	return to > at && numbers.of.has(tokens[to]?.form ?? '') ? to + 1 : to;
}

/** `un poste sur cinq`, `one bus driver in five`: the noun between the two numbers, whatever narrows it. */
function insideShare(
	tokens: readonly Token[],
	{number, kind}: Amount,
	{numbers, headFirst}: Language,
): (Named & {at: number}) | null {
	if (kind !== 'share') return null;
	const inside = tokens.slice(number.from + 1, number.to);
	const link = inside.findLastIndex(({form}) => numbers.proportion.some(([first]) => first === form));
	const at = number.from + (headFirst ? 1 : link);
	return link > 0 ? {lemma: nounOf(tokens[at]!) ?? adjectiveOf(tokens[at]!), at} : null;
}

/** `1,234 personnes`: what can only be counted whole was not meant as a decimal. */
function wholeNumber(tokens: readonly Token[], amount: Amount): Amount {
	if (!/[.,]\d{3}$/u.test(tokens[amount.number.to - 1]!.text)) return amount;
	if (!amount.ambiguous || amount.unit || amount.kind !== 'digits' || Number.isInteger(amount.max)) return amount;
	return {...amount, min: Math.round(amount.min * 1000), max: Math.round(amount.max * 1000)};
}
