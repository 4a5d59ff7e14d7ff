import type {ClauseWords} from '../../language/clauses.ts';
import type {GrammarWords} from '../../language/grammar.ts';
import type {LanguageRules} from '../../language/language.ts';
import {mapPacked} from '../../text/mapPacked.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {tokenAt} from '../../text/tokens.ts';
import {perWord, perWordFlag, type Word, wordOf} from '../../text/word.ts';
import {functionClass, hasClass} from '../../text/wordClass.ts';
import type {Mention, Quantity, TimeExpression} from '../annotation.ts';
import type {Context} from '../context.ts';
import {noTokens} from './noTokens.ts';
import {quotedTokens} from './quotations.ts';
import {withDoubleMarks} from './singleMarks.ts';
import type {SpeechScan} from './speechScan.ts';

/** A quotation of at most so many tokens, marks included, is a few words that a sentence runs through. */
const longestGlance = 10;

type Known = {
	readonly mentions: readonly Mention[];
	readonly times: readonly TimeExpression[];
	readonly quantities: readonly Quantity[];
};

/** All sentences of an article with what the search for speakers has to know. */
export function scansOf({article, languages, ...context}: Context, {mentions, times, quantities}: Known): SpeechScan[] {
	const sentences = withDoubleMarks(article.text, context.sentences);
	const quoted = quotedTokens(article.text, sentences);
	const named = bySentence(sentences, mentions);
	const dated = bySentence(sentences, times);
	const counted = bySentence(sentences, quantities);
	return mapPacked(sentences, (sentence, index) => {
		const language = languages[sentence.language];
		const {grammar, speech, headFirst} = language;
		const timed = covered(sentence.tokens, dated[index]!);
		return {
			sentence,
			index,
			kind: article.blocks[sentence.block]?.kind ?? 'paragraph',
			tokens: plainTokens(sentence.tokens, language),
			grammar,
			headFirst,
			speech,
			mentions: named[index]!,
			timed,
			counted: countedTokens(sentence.tokens, counted[index]!, timed),
			quoted: quoted[index]!,
			glancing: glancingTokens(quoted[index]!),
			bracketed: bracketedTokens(sentence),
		};
	});
}

/** For every token, whether it lies in one of the spans; both are in text order. */
function covered(tokens: readonly Token[], spans: readonly Span[]): readonly boolean[] {
	if (spans.length === 0) return noTokens(tokens.length);
	const inside = new Array<boolean>(tokens.length).fill(false);
	let next = 0;
	for (let at = 0; at < tokens.length && next < spans.length; at++) {
		while (next < spans.length && spans[next]!.end <= tokens[at]!.start) next++;
		inside[at] = next < spans.length && overlaps(spans[next]!, tokens[at]!);
	}
	return inside;
}

/** Quantities, and numbers in digits that are no times. */
function countedTokens(
	tokens: readonly Token[],
	quantities: readonly Span[],
	timed: readonly boolean[],
): readonly boolean[] {
	const told = covered(tokens, quantities);
	let counted: boolean[] | undefined;
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]!.kind !== 'number' || timed[at] || told[at]) continue;
		counted ??= [...told];
		counted[at] = true;
	}
	return counted ?? told;
}

/** The tokens of a sentence, each as it is read; the same list where nothing is read otherwise than it is written. */
function plainTokens(tokens: readonly Token[], language: LanguageRules): readonly Token[] {
	let plain: Token[] | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		if (!token.capital) continue;
		const read = plainToken(token, tokens[at - 1], tokens[at + 1], language);
		if (read === token) continue;
		plain ??= [...tokens];
		plain[at] = read;
	}
	return plain ?? tokens;
}

/** A token with a capital: one that this shows to be a name, or no name, is cleared of what the small word would be. */
function plainToken(
	token: Token,
	before: Token | undefined,
	next: Token | undefined,
	{grammar, clauses}: LanguageRules,
): Token {
	if (isAcronym(token, grammar) || isInsideName(token, before)) return tokenAt(asName(token), token.kind, token.start);
	const bare = clauses.bareCapitals.has(token.text) && next?.kind === 'word';
	return bare && (next.capital || grammar.determiners.has(next.form))
		? tokenAt(withAccent(token, clauses), token.kind, token.start)
		: token;
}

/** A word with another form and nothing that the lexicon says of it. */
const unreadAs = ({text, capital}: Word, form: string): Word => wordOf(text, form, [], capital);
const asName = perWord(word => unreadAs(word, word.text));
const withAccent = perWord((word, {bareCapitals}: ClauseWords) => unreadAs(word, bareCapitals.get(word.text)!));

/** `WHO`, `ELLE`: names that must not be read as the small words they spell. */
const isAcronym = perWordFlag(
	({text, form}, grammar: GrammarWords) => text.length > 1 && /^\p{Lu}{2,}$/u.test(text) && !grammar.titles.has(form),
);

/** `Park Da Un`, `Mona Le Goaëc`: a small word in capitals between names. */
const isInsideName = ({readings, start}: Token, before: Token | undefined): boolean =>
	before?.capital === true &&
	before.end + 1 === start &&
	!hasClass(before, functionClass) &&
	readings.some(({pos}) => pos === 'function');

/** Spans in text order, shared out to the sentences that they begin in. */
function bySentence<Found extends Span>(sentences: readonly Sentence[], spans: readonly Found[]): Found[][] {
	let next = 0;
	return sentences.map(({end}) => {
		const inside: Found[] = [];
		for (; next < spans.length && spans[next]!.start < end; next++) inside.push(spans[next]!);
		return inside;
	});
}

/** Tokens of quotations that are over within a few words of the middle of a sentence. */
function glancingTokens(quoted: readonly boolean[]): readonly boolean[] {
	if (!quoted.includes(true)) return noTokens(quoted.length);
	const glancing = new Array<boolean>(quoted.length).fill(false);
	for (let from = 1; from < quoted.length; from++) {
		if (!quoted[from] || quoted[from - 1]) continue;
		let to = from;
		while (quoted[to]) to++;
		if (to - from <= longestGlance && to < quoted.length) glancing.fill(true, from, to);
		from = to;
	}
	return glancing;
}

function bracketedTokens({tokens}: Sentence): readonly boolean[] {
	if (!tokens.some(({kind, text}) => kind === 'sign' && opensBracket(text))) return noTokens(tokens.length);
	const bracketed = new Array<boolean>(tokens.length).fill(false);
	let depth = 0;
	for (let at = 0; at < tokens.length; at++) {
		const {text} = tokens[at]!;
		if (opensBracket(text)) depth++;
		bracketed[at] = depth > 0;
		if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
	}
	return bracketed;
}

const opensBracket = (text: string): boolean => text === '(' || text === '[';
