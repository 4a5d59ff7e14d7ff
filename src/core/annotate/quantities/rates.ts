import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {adverbClass, functionClass, hasClass} from '../../text/wordClass.ts';
import {digitsAt} from './digitNumerals.ts';
import {nounOf} from './nouns.ts';
import {isInnerHyphen, type Numeral} from './numeral.ts';
import {symbolAt} from './symbols.ts';

/** What a number is counted per, and the token behind it. */
export type Rate = {readonly lemma: string; readonly to: number};

/** `a day`, `par jour`, `$95 a share`, `1,89 euro le litre`, `80 €/MWh`, `C$8 (US$5.90)` **`per share`**. */
export function rateAfter(tokens: readonly Token[], behind: number, money: boolean, language: Language): Rate | null {
	const rate =
		roundAt(tokens, behind, language) ?? rateAt(tokens, behind, money, language) ?? oftenAt(tokens, behind, language);
	if (rate || !money || tokens[behind]?.text !== '(') return rate;
	const far = rateAt(tokens, behindConversion(tokens, behind), money, language);
	return far && {...far, to: behind};
}

/** `12,000 patients` **`annually`**, `9 000 voyageurs` **`tous les jours`**. */
function oftenAt(tokens: readonly Token[], behind: number, {units}: Language): Rate | null {
	const often = units.often.startingAt(tokens, behind);
	return often && {lemma: often.meaning, to: often.to};
}

/** Fewer people or things than this may meet or happen every week and be the same. */
const leastOften = 20;
/** Tokens at most between a number and how often it is told behind it, and between that and its number where it opens the sentence. */
const oftenReach = {behind: 5, ahead: 12};

/** Where a number of people or things ends that has no rate of its own, and where it begins. */
type OwnSpan = {readonly from: number; readonly to: number; readonly max: number};

/**
 * What a number is counted per where it is told with the verb or behind an adverb: **`chaque année`**`, 12 000 patients`, `200 people die
 * on the roads` **`each year`**, `18 000 visiteurs environ` **`par an`**.
 */
export function rateOfVerb(tokens: readonly Token[], {from, to, max}: OwnSpan, language: Language): string | null {
	const {often} = language.units;
	const beside = hasClass(tokens[to], adverbClass) ? rateAt(tokens, to + 1, false, language) : null;
	if (beside || max < leastOften) return beside?.lemma ?? null;
	const before = often.endingAt(tokens, from) ?? (from <= oftenReach.ahead ? often.startingAt(tokens, 0) : null);
	if (before && before.to <= from && !hasNumber(tokens, before.to, from)) return before.meaning;
	for (let at = to; tokens[at]?.kind === 'word' && at <= to + oftenReach.behind; at++) {
		const found = often.startingAt(tokens, at);
		if (found) return found.meaning;
	}
	return null;
}

const hasNumber = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let at = from; at < to; at++) if (tokens[at]!.kind === 'number') return true;
	return false;
};

/** Words at most of what is measured, between its unit and the rate. */
const longestMatter = 3;

/** `5 million barrels` **`of crude oil a day`**, `3 tonnes` **`de poisson par jour`**: a rate behind what is measured, which the number itself does not reach to. */
export function rateBehindMatter(tokens: readonly Token[], behind: number, language: Language): Rate | null {
	if (!language.numbers.of.has(tokens[behind]?.form ?? '')) return null;
	for (let at = behind + 2; at <= behind + 1 + longestMatter; at++) {
		const word = tokens[at - 1];
		if (word?.kind !== 'word' || hasClass(word, functionClass) || word.capital) return null;
		const rate = rateAt(tokens, at, false, language);
		if (rate) return {...rate, to: behind};
	}
	return null;
}

/** Longest sum in another currency, in parentheses. */
const longestConversion = 6;

/** Where the sentence goes on behind a short parenthesis that holds a number, or the same place. */
function behindConversion(tokens: readonly Token[], open: number): number {
	const inside = tokens.slice(open + 1, open + 1 + longestConversion);
	const close = inside.findIndex(({text}) => text === ')');
	return close > 0 && inside.slice(0, close).some(({kind}) => kind === 'number') ? open + close + 2 : open;
}

/** Numbers that cases are counted per. */
const rounds: ReadonlySet<number> = new Set([100, 1000, 1e4, 1e5, 1e6]);

/** How far before it the number of the cases ends: `12 new cases` **`per`** `100,000`. */
const casesReach = 4;

/** Whether a number is what cases are counted per, and no count: `12 deaths per` **`100,000`**. */
export function isRound(tokens: readonly Token[], {from, to, max}: Numeral, {units}: Language): boolean {
	const per = rounds.has(max) ? units.perRound.endingAt(tokens, from) : null;
	if (!per || !tokens.slice(Math.max(0, per.from - casesReach), per.from).some(({kind}) => kind === 'number'))
		return false;
	return units.roundOf.size === 0 || tokens[to]?.kind !== 'word' || units.roundOf.has(tokens[to]!.form);
}

/** **`per 100,000`** `people`. */
function roundAt(tokens: readonly Token[], behind: number, language: Language): Rate | null {
	const per = language.units.perRound.startingAt(tokens, behind);
	const round = per && tokens[per.to]?.kind === 'number' ? digitsAt(tokens, per.to, language.numbers) : null;
	if (!round || !isRound(tokens, round, language)) return null;
	const noun = nounOfRate(tokens, round.to, language);
	return {lemma: noun ? `${round.max} ${noun.lemma}` : `${round.max}`, to: noun?.to ?? round.to};
}

function rateAt(tokens: readonly Token[], behind: number, money: boolean, language: Language): Rate | null {
	const {units, counting} = language;
	const between = units.beforePer.has(tokens[behind]?.form ?? '') || isInnerHyphen(tokens, behind);
	const at = behind + (between ? 1 : 0);
	const form = tokens[at]?.form ?? '';
	if (units.notPer.has(tokens[at + 1]?.form ?? '')) return null;
	const article = units.perArticle.has(form);
	if (!article && form !== '/' && !units.per.has(form)) return null;
	if (article && units.articleOnlyForMoney && !money) return null;
	const named = units.names.startingAt(tokens, at + 1);
	if (named && counting.lengthAfter.startingAt(tokens, named.to)) return null;
	const symbol = !article || money ? symbolOf(tokens, at + 1) : null;
	if (symbol && symbol.to > (named?.to ?? 0)) return symbol;
	if (named && (named.meaning.measure === 'duration' || !article || money))
		return {lemma: named.meaning.name, to: named.to};
	return article && (!money || units.articleOnlyForMoney) ? null : nounOfRate(tokens, at + 1, language);
}

/** `€/MWh`, `mm/h`, `le kg`: no symbol of one letter but behind a stroke, where it is no word. */
function symbolOf(tokens: readonly Token[], at: number): Rate | null {
	if (tokens[at]?.text === 'h' && tokens[at - 1]!.text === '/') return {lemma: 'h', to: at + 1};
	const symbol = symbolAt(tokens, at);
	const letter = tokens[at]?.text.length === 1 && symbol?.to === at + 1 && tokens[at - 1]!.text !== '/';
	return symbol && !letter ? {lemma: symbol.unit.name, to: symbol.to} : null;
}

function nounOfRate(tokens: readonly Token[], at: number, {counting}: Language): Rate | null {
	const next = tokens[at];
	const closed = next !== undefined && hasClass(next, functionClass) && !counting.nounsBesidePronouns.has(next.form);
	const noun = next === undefined || closed || next.capital ? null : nounOf(next);
	return noun === null ? null : {lemma: noun, to: at + 1};
}
