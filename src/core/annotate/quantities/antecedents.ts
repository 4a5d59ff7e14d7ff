import type {Language} from '../../language/language.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {casualtyOf, nounOf} from './countedNoun.ts';
import type {Draft, Reference} from './draft.ts';

/** Gives the numbers that stand without a noun the noun that they leave out; changes the drafts. */
export function resolveAntecedents(
	drafts: readonly Draft[],
	sentences: readonly Sentence[],
	languageOf: (draft: Draft) => Language,
): void {
	for (const [index, draft] of drafts.entries()) {
		if (draft.unit !== null) continue;
		const language = languageOf(draft);
		const found: Reference | null =
			byRelative(draft, language) ??
			byCountNoun(draft, language) ??
			byAge(draft, language) ??
			fromNext(draft, drafts[index + 1], language) ??
			fromHeading(draft, sentences, language) ??
			fromEarlier(draft, drafts, index) ??
			byPronoun(draft, language);
		if (found) Object.assign(draft, found);
	}
}

const token = (found: Token): {start: number; end: number} => ({start: found.start, end: found.end});

/** `at least 138,000 who died`. */
function byRelative({tokens, counted}: Draft, {counting}: Language): Reference | null {
	if (!counting.relatives.has(tokens[counted.to]?.form ?? '')) return null;
	for (let at = counted.to + 1; at < Math.min(tokens.length, counted.to + 5); at++)
		for (const {lemma, pos} of tokens[at]!.readings) {
			const unit = pos === 'verb' ? counting.casualtyVerbs.get(lemma) : undefined;
			if (unit) return {unit, noun: token(tokens[at]!), measure: 'count', per: null, rule: 'relative'};
		}
	return null;
}

/** `the death toll hits 85,000`, `the number of people in need at 1.8m`, `the number killed exceeds 150,000`. */
function byCountNoun({tokens, from}: Draft, language: Language): Reference | null {
	const {counting} = language;
	for (let at = from - 1; at >= Math.max(0, from - 25); at--) {
		const here = tokens[at]!;
		if (/^[;.]$/u.test(here.text) && at < from - 1 && tokens[at + 1]?.kind !== 'number') return null;
		const toll = tollOf(here, language);
		if (toll) return {unit: toll, noun: null, measure: 'count', per: null, rule: 'toll'};
		if (counting.numberNouns.has(here.form)) {
			const noun = nounOfNumber(tokens, at + 1, from, language);
			if (noun) return noun;
		}
	}
	return null;
}

/** `ils étaient 250 000`. */
function byPronoun({tokens, from}: Draft, {counting}: Language): Reference | null {
	const verb = tokens[from - 1];
	if (!verb?.readings.some(({lemma}) => lemma === counting.copula)) return null;
	for (let at = from - 2; at >= Math.max(0, from - 4); at--)
		if (counting.peoplePronouns.has(tokens[at]!.form))
			return {unit: counting.people, noun: null, measure: 'count', per: null, rule: 'pronoun'};
	return null;
}

/** `raise the retirement age from 62 to 64`. */
function byAge({tokens, from, amount}: Draft, {counting, units}: Language): Reference | null {
	if (!Number.isInteger(amount.max) || amount.max > 120) return null;
	for (let at = from - 1; at >= Math.max(0, from - 8); at--)
		if (counting.ages.has(tokens[at]!.form))
			return {unit: units.age.name, noun: null, measure: 'duration', per: null, rule: 'age'};
	return null;
}

function tollOf(here: Token, {counting}: Language): string | null {
	const direct = counting.tolls.get(here.form);
	if (direct) return direct;
	for (const {lemma, pos} of here.readings)
		if (pos === 'noun' && counting.tolls.has(lemma)) return counting.tolls.get(lemma)!;
	return null;
}

function nounOfNumber(tokens: readonly Token[], from: number, to: number, language: Language): Reference | null {
	const casualty = tokens[from] ? casualtyOf(tokens[from]!, language) : null;
	if (casualty) return {unit: casualty, noun: token(tokens[from]!), measure: 'count', per: null, rule: 'number of'};
	if (!language.numbers.of.has(tokens[from]?.form ?? '')) return null;
	for (let at = from + 1; at < Math.min(to, from + 5); at++) {
		const here = tokens[at]!;
		if (here.readings.some(({pos}) => pos === 'function')) continue;
		const lemma = casualtyOf(here, language) ?? nounOf(here);
		const next = tokens[at + 1];
		const compound = language.code === 'en' && next?.kind === 'word' && next.readings[0]?.pos === 'noun' && at + 1 < to;
		if (lemma && !compound) return {unit: lemma, noun: token(here), measure: 'count', per: null, rule: 'number of'};
	}
	return null;
}

/** `10 and 12 soldiers`, `12 ou 15 blessés`: the noun stands behind the next number. */
function fromNext(draft: Draft, next: Draft | undefined, {numbers}: Language): Reference | null {
	if (!next || next.sentence !== draft.sentence || next.unit === null || next.amount.kind === 'one') return null;
	const between = next.from - draft.to;
	const link = draft.tokens[draft.to];
	if (between > 2 || !link) return null;
	const joined =
		(numbers.of.has(link.form) && draft.amount.kind !== 'share') ||
		link.form === numbers.joiner ||
		numbers.rangeOr.has(link.form) ||
		link.text === ',' ||
		numbers.rangeTo.has(link.form) ||
		link.text === '/';
	return joined ? take(next, 'shared noun') : null;
}

const take = ({unit, noun, measure, per}: Draft, rule: string): Reference => ({unit, noun, measure, per, rule});

/** Sentences of a list are not longer than this, and their heading is not farther away. */
const longestItem = 14;
const longestList = 60;

/** `Indonesia: 94,081` in a list under a heading that says what is counted: `Confirmed death tolls`. */
function fromHeading(
	{tokens, from, sentence}: Draft,
	sentences: readonly Sentence[],
	language: Language,
): Reference | null {
	if (!/^[:–—-]$/u.test(tokens[from - 1]?.text ?? '') || tokens.length > longestItem) return null;
	for (let at = sentence - 1; at >= Math.max(0, sentence - longestList); at--) {
		const above = sentences[at]!;
		if (above.tokens.length > longestItem) return null;
		for (const here of above.tokens) {
			const unit = tollOf(here, language) ?? casualtyOf(here, language);
			if (unit) return {unit, noun: token(here), measure: 'count', per: null, rule: 'heading'};
		}
	}
	return null;
}

/** How many sentences back an antecedent may stand. */
const reach = 2;

/** The nearest earlier quantity with a noun: in the sentence, then in the two before. */
function fromEarlier(draft: Draft, drafts: readonly Draft[], index: number): Reference | null {
	for (let at = index - 1; at >= 0; at--) {
		const earlier = drafts[at]!;
		if (draft.sentence - earlier.sentence > reach) return null;
		if (earlier.unit === null || !compatible(draft, earlier)) continue;
		return take(earlier, 'antecedent');
	}
	return null;
}

/** Only counts of things carry over to a later sentence; in one sentence money and shares do too. */
function compatible(draft: Draft, earlier: Draft): boolean {
	if (earlier.measure === 'multiple') return false;
	if (draft.sentence !== earlier.sentence) return earlier.measure === 'count';
	if (earlier.measure === 'duration') return draft.part && !draft.counted.ofThem;
	if (earlier.part && !draft.part) return false;
	if (earlier.measure === 'count') return Number.isInteger(draft.amount.max);
	return !draft.counted.ofThem && !draft.part;
}
