import {conceptOfToken, expressionAt} from '../language/concepts/concepts.ts';
import {foldWord} from '../text/fold.ts';
import type {LanguageCode, Sentence, Token} from '../text/token.ts';
import type {Mention} from './annotation.ts';

/** Parts of speech that carry content, the likeliest reading of a word first. */
const contentOrder = ['noun', 'verb', 'adjective', 'proper', 'surname', 'given'] as const;

/**
 * Keys of a sentence's content words, in order and each once: concepts, which are the same in every language, else
 * dictionary forms without accents; numbers as digits.
 * Words inside names are left out, since actors stand for them.
 */
export function termsOf(sentence: Sentence, mentions: readonly Mention[]): string[] {
	const {tokens, language} = sentence;
	const terms = new Set<string>();
	let next = firstEndingAfter(mentions, sentence.start);
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		while (next < mentions.length && mentions[next]!.end <= token.start) next++;
		const mention = mentions[next];
		if (mention && mention.start <= token.start) continue;
		const expression = expressionAt(tokens, at, language);
		if (expression) at += expression.length - 1;
		const term = expression ? expression.concept.id : termOf(token, language);
		if (term) terms.add(term);
	}
	return [...terms];
}

/** Index of the first mention that ends after the offset. */
function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function termOf(token: Token, language: LanguageCode): string | null {
	if (token.kind === 'number') return `#${token.text.replaceAll(/\D/gu, '')}`;
	if (token.kind !== 'word' || token.text.length < 2) return null;
	const content = token.readings.filter(reading => reading.pos !== 'function');
	if (content.length < token.readings.length && !token.capital) return null;
	const concept = conceptOfToken(token, language);
	if (concept) return concept.id;
	for (const pos of contentOrder) {
		const reading = content.find(candidate => candidate.pos === pos);
		if (reading) return foldWord(reading.lemma);
	}
	return content.length > 0 ? null : foldWord(token.form);
}
