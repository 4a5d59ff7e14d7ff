import type {Language} from '../language/language.ts';
import type {Unit} from '../language/units.ts';
import type {Sentence, Token} from '../text/token.ts';
import type {Measure, Quantity, TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';
import {type Amount, findAmounts} from './quantities/amounts.ts';
import {resolveAntecedents} from './quantities/antecedents.ts';
import {openCompounds} from './quantities/compounds.ts';
import {type Counted, countedNoun, nounOf} from './quantities/countedNoun.ts';
import {isInDate} from './quantities/dates.ts';
import type {Draft} from './quantities/draft.ts';
import {hedgingOf} from './quantities/hedging.ts';
import {isNoQuantity} from './quantities/notQuantities.ts';
import {findNumerals} from './quantities/numerals.ts';

/** Numbers with hedge, bounds and what they count. Dates and years are no quantities: `times` masks them. */
export function annotateQuantities(context: Context, times: readonly TimeExpression[]): Quantity[] {
	const {sentences, languages} = context;
	const drafts = sentences.flatMap((sentence, index) => draftsIn(sentence, index, languages[sentence.language], times));
	resolveAntecedents(drafts, draft => languages[sentences[draft.sentence]!.language]);
	return drafts.filter(draft => counts(draft, languages[sentences[draft.sentence]!.language])).map(quantityOf);
}

function draftsIn(sentence: Sentence, index: number, language: Language, times: readonly TimeExpression[]): Draft[] {
	const tokens = openCompounds(sentence.tokens, language);
	const numerals = findNumerals(tokens, language).filter(
		numeral => !isNoQuantity(tokens, numeral, language) && !isInDate(tokens, numeral, language, times),
	);
	return findAmounts(tokens, numerals, language, 'USD').map(amount => draftOf(tokens, amount, index, language));
}

function draftOf(tokens: readonly Token[], amount: Amount, sentence: number, language: Language): Draft {
	const hedging = hedgingOf(tokens, amount, language);
	const {unit} = amount;
	const counted = unit ? unitOnly(amount) : countedNoun(tokens, {...amount, to: hedging.to}, language);
	const rate = rateAfter(tokens, counted.to, language);
	const share = amount.kind === 'share' || unit?.measure === 'share' ? wholeOf(tokens, amount, language) : null;
	const per = share?.lemma ?? rate?.lemma ?? null;
	return {
		sentence,
		tokens,
		amount,
		counted,
		from: hedging.from,
		to: Math.max(hedging.to, rate?.to ?? counted.to),
		relation: hedging.relation,
		hedged: hedging.hedged,
		measure: measureOf(amount, unit),
		unit: unitName(amount, unit, counted, share?.lemma ?? null, rate?.lemma ?? null, language),
		noun: nounSpan(tokens, share?.at ?? counted.at),
		per,
		additional: counted.additional,
		part: counted.ofThem || language.counting.including.endingAt(tokens, hedging.from) !== null,
		rule: unit ? 'unit' : amount.kind === 'share' ? 'share' : 'noun',
	};
}

const unitOnly = ({to}: Amount): Counted => ({
	at: null,
	lemma: null,
	to,
	modifiers: [],
	additional: false,
	ofThem: false,
});

const measureOf = ({kind}: Amount, unit: Unit | null): Measure =>
	unit?.measure ?? (kind === 'share' ? 'share' : 'count');

function unitName(
	amount: Amount,
	unit: Unit | null,
	counted: Counted,
	whole: string | null,
	rate: string | null,
	language: Language,
): string | null {
	if (amount.kind === 'share') return `${language.counting.shareOf} ${whole ?? ''}`.trim();
	const name = unit?.name ?? counted.lemma;
	return name === null || rate === null ? name : `${name} ${language.code === 'fr' ? 'par' : 'per'} ${rate}`;
}

const nounSpan = (tokens: readonly Token[], at: number | null): Draft['noun'] =>
	at === null ? null : {start: tokens[at]!.start, end: tokens[at]!.end};

/** `a day`, `par jour`, `per person`: what a rate is counted per. */
function rateAfter(tokens: readonly Token[], at: number, {units, code}: Language): {lemma: string; to: number} | null {
	const form = tokens[at]?.form ?? '';
	const article = units.perArticle.has(form);
	const slash = tokens[at]?.text === '/';
	if (!article && !slash && !units.per.has(form)) return null;
	const duration = units.names.startingAt(tokens, at + 1);
	if (duration && (duration.meaning.measure === 'duration' || !article))
		return {lemma: duration.meaning.name, to: duration.to};
	if (article || (code === 'en' && form !== 'per')) return null;
	const noun = tokens[at + 1] && nounOf(tokens[at + 1]!);
	return noun ? {lemma: noun, to: at + 2} : null;
}

/** What a share is a share of: `12 % des salariés`, `a third of the dead`, `half the population`. */
function wholeOf(tokens: readonly Token[], amount: Amount, language: Language): {lemma: string; at: number} | null {
	const of = language.numbers.of.has(tokens[amount.to]?.form ?? '');
	if (!of && amount.kind !== 'share') return null;
	let to = amount.to + (of ? 1 : 0);
	while (language.counting.determiners.has(tokens[to]?.form ?? '')) to++;
	const whole = countedNoun(tokens, {...amount, to}, language);
	return whole.at === null || whole.lemma === null ? null : {lemma: whole.lemma, at: whole.at};
}

/** Whether what was found counts something. */
function counts(draft: Draft, language: Language): boolean {
	const {amount, tokens} = draft;
	if (amount.kind === 'one') return countsOne(draft, language);
	if (draft.unit !== null) return true;
	return draft.hedged || amount.max >= 1000 || !Number.isInteger(amount.max) || tokens.length === 0;
}

function countsOne({amount, tokens, counted, measure}: Draft, language: Language): boolean {
	const {counting} = language;
	if (measure === 'duration')
		return (
			counting.lengthBefore.endingAt(tokens, amount.from) !== null ||
			counting.lengthAfter.startingAt(tokens, amount.to) !== null
		);
	if (amount.unit) return true;
	return counted.lemma !== null && [...counting.casualties.values()].includes(counted.lemma);
}

function quantityOf(draft: Draft): Quantity {
	const {amount, tokens, relation} = draft;
	const open = relation === 'at-least' || relation === 'more-than';
	const capped = relation === 'at-most' || relation === 'less-than';
	return {
		start: tokens[draft.from]!.start,
		end: tokens[draft.to - 1]!.end,
		rule: draft.rule,
		number: {start: tokens[amount.number.from]!.start, end: tokens[amount.number.to - 1]!.end},
		min: capped && !amount.range ? null : amount.min,
		max: open && !amount.range ? null : amount.max,
		relation,
		measure: draft.measure,
		unit: draft.unit ?? '',
		noun: draft.noun,
		modifiers: draft.counted.modifiers,
		per: draft.per,
		additional: draft.additional,
		...(draft.part && {partOf: -1}),
		vague: amount.kind === 'vague',
		ambiguous: amount.ambiguous,
		sentence: draft.sentence,
	};
}
