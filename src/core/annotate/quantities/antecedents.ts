import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {casualtyOf, nounOf} from './countedNoun.ts';
import type {Draft} from './draft.ts';

/** What a number without a noun counts: unit, where the noun stands, and how it was found. */
type Antecedent = Pick<Draft, 'unit' | 'noun' | 'measure' | 'per' | 'rule'>;

/** Gives the numbers that stand without a noun the noun that they leave out; changes the drafts. */
export function resolveAntecedents(drafts: readonly Draft[], language: (draft: Draft) => Language): void {
	let toll: Antecedent | null = null;
	let tollSentence = -1;
	for (const [index, draft] of drafts.entries()) {
		if (draft.unit !== null) continue;
		const own = language(draft);
		const found: Antecedent | null =
			byRelative(draft, own) ??
			byCountNoun(draft, own) ??
			fromNext(draft, drafts[index + 1], own) ??
			(isListItem(draft) && toll && draft.sentence - tollSentence < 40 ? toll : null) ??
			fromEarlier(draft, drafts, index);
		if (!found) continue;
		Object.assign(draft, found);
		if (found.rule === 'toll') {
			toll = {...found, noun: null};
			tollSentence = draft.sentence;
		}
	}
}

const token = (found: Token): {start: number; end: number} => ({start: found.start, end: found.end});

/** `at least 138,000 who died`. */
function byRelative({tokens, counted}: Draft, {counting}: Language): Antecedent | null {
	if (!counting.relatives.has(tokens[counted.to]?.form ?? '')) return null;
	for (let at = counted.to + 1; at < Math.min(tokens.length, counted.to + 5); at++)
		for (const {lemma, pos} of tokens[at]!.readings) {
			const unit = pos === 'verb' ? counting.casualtyVerbs.get(lemma) : undefined;
			if (unit) return {unit, noun: token(tokens[at]!), measure: 'count', per: null, rule: 'relative'};
		}
	return null;
}

/** `the death toll hits 85,000`, `the number of people in need at 1.8m`, `the number killed exceeds 150,000`. */
function byCountNoun({tokens, from}: Draft, language: Language): Antecedent | null {
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

function tollOf(here: Token, {counting}: Language): string | null {
	const direct = counting.tolls.get(here.form);
	if (direct) return direct;
	for (const {lemma, pos} of here.readings)
		if (pos === 'noun' && counting.tolls.has(lemma)) return counting.tolls.get(lemma)!;
	return null;
}

function nounOfNumber(tokens: readonly Token[], from: number, to: number, language: Language): Antecedent | null {
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
function fromNext(draft: Draft, next: Draft | undefined, {numbers}: Language): Antecedent | null {
	if (!next || next.sentence !== draft.sentence || next.unit === null) return null;
	const between = next.from - draft.to;
	const link = draft.tokens[draft.to];
	if (between > 2 || !link) return null;
	const joined =
		link.form === numbers.joiner ||
		numbers.rangeOr.has(link.form) ||
		link.text === ',' ||
		numbers.rangeTo.has(link.form) ||
		link.text === '/';
	return joined ? take(next, 'shared noun') : null;
}

const take = ({unit, noun, measure, per}: Draft, rule: string): Antecedent => ({unit, noun, measure, per, rule});

/** `Indonesia: 94,081`. */
const isListItem = ({tokens, from}: Draft): boolean => tokens[from - 1]?.text === ':';

/** How many sentences back an antecedent may stand. */
const reach = 2;

/** The nearest earlier quantity with a noun: in the sentence, then in the two before. */
function fromEarlier(draft: Draft, drafts: readonly Draft[], index: number): Antecedent | null {
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
	if (earlier.measure === 'duration' || earlier.measure === 'multiple') return false;
	if (draft.sentence !== earlier.sentence) return earlier.measure === 'count';
	if (earlier.measure === 'count') return Number.isInteger(draft.amount.max);
	return !draft.counted.ofThem && !draft.part;
}
