import type {Language} from '../../language/language.ts';
import type {PartOfSpeech} from '../../language/lexicon.ts';
import type {Token} from '../../text/token.ts';

/** More words than this behind a noun do not narrow it. */
const longestComplement = 3;

/** Lemmas of the words that narrow a counted noun: those before it, adjectives behind it, and its complement with `of`. */
export function modifiersOf(tokens: readonly Token[], from: number, head: number, language: Language): string[] {
	const before = tokens.slice(from, head).filter(({kind, form}) => kind === 'word' && !form.startsWith("'"));
	const adjectives = language.headFirst ? adjectivesBehind(tokens, head + 1) : [];
	const complement = complementAt(tokens, head + 1 + adjectives.length, language);
	return [
		...[...before, ...adjectives].map(token => lemmaOf(token, 'adjective')),
		...complement.map(token => lemmaOf(token, 'noun')),
	];
}

const is = (token: Token, pos: PartOfSpeech): boolean => token.readings.some(reading => reading.pos === pos);

function adjectivesBehind(tokens: readonly Token[], from: number): Token[] {
	const found: Token[] = [];
	for (let at = from; at < Math.min(tokens.length, from + 2); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || !is(token, 'adjective') || is(token, 'function')) break;
		found.push(token);
	}
	return found;
}

/** The words behind `of` and its article, as far as they are nouns, names and adjectives. */
function complementAt(tokens: readonly Token[], at: number, {numbers, headFirst}: Language): Token[] {
	if (!numbers.of.has(tokens[at]?.form ?? '')) return [];
	let from = at + 1;
	while (tokens[from]?.kind === 'word' && is(tokens[from]!, 'function')) from++;
	const found: Token[] = [];
	for (let next = from; next < Math.min(tokens.length, from + longestComplement); next++) {
		const token = tokens[next]!;
		if (token.kind !== 'word' || is(token, 'function') || (found.length > 0 && isVerb(token, headFirst))) break;
		found.push(token);
	}
	return found;
}

/** A form that goes on with the sentence: a verb, unless it may be an adjective behind the complement's noun. */
const isVerb = (token: Token, headFirst: boolean): boolean =>
	is(token, 'verb') && (headFirst ? !is(token, 'adjective') : token.readings[0]?.pos === 'verb');

const lemmaOf = (token: Token, first: PartOfSpeech): string =>
	(
		token.readings.find(({pos}) => pos === first) ??
		token.readings.find(({pos}) => pos === 'adjective' || pos === 'noun')
	)?.lemma ?? token.form;
