import type {Article, Block} from '../article/article.ts';
import {detectLanguage} from '../language/detectLanguage.ts';
import type {Language, Languages} from '../language/language.ts';
import type {Reading} from '../language/lexicon.ts';
import {flatMapPacked} from '../text/mapPacked.ts';
import {splitSentences} from '../text/sentences.ts';
import type {Span} from '../text/span.ts';
import type {Sentence} from '../text/token.ts';
import {tokenize} from '../text/tokens.ts';

/** Blocks shorter than this are too short for a vote and take the article's language. */
const shortestVote = 60;

/** All sentences of an article with their tokens, in text order. Code and rules have none. */
export function sentencesOf(article: Article, languages: Languages): Sentence[] {
	return flatMapPacked(article.blocks, (block, index) => {
		if (block.kind === 'code' || block.kind === 'rule') return [];
		const language = languages[languageOf(article, block)];
		return flatMapPacked(partsOf(block), part => sentencesIn(article.text, part, index, language));
	});
}

const languageOf = (article: Article, block: Block) =>
	block.end - block.start < shortestVote
		? article.language
		: (detectLanguage(article.text.slice(block.start, block.end)) ?? article.language);

const partsOf = (block: Block): readonly Span[] => block.rows?.flat() ?? [block];

const sentencesIn = (text: string, part: Span, block: number, language: Language): Sentence[] =>
	splitSentences(text, part, language.sentences).map(span => ({
		start: span.start,
		end: span.end,
		block,
		language: language.code,
		tokens: tokenize(text, span, language.words, form => readingsOf(language, form)),
	}));

/** What the lexicon knows of a word, as it is written or else as the language also spells it. */
function readingsOf({lexicon, otherSpellings}: Language, form: string): readonly Reading[] {
	const readings = lexicon.readings(form);
	if (readings.length > 0) return readings;
	return (
		otherSpellings(form)
			.map(spelt => lexicon.readings(spelt))
			.find(found => found.length > 0) ?? readings
	);
}
