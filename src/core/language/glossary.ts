import type {LanguageCode} from '../text/token.ts';
import type {PartOfSpeech} from './lexicon.ts';

/** The language that a glossary gives the meanings of words in. */
export const glossaryLanguage: LanguageCode = 'en';

/** English words that another language's words mean. Compiled from our own glossary (src/lexicons/glossary.txt). */
export type Glossary = {
	/** English words for a dictionary form in lower case with its accents, nearest first; empty when it is not known. */
	english(lemma: string, pos: PartOfSpeech): readonly string[];
};

const partLetters: Partial<Readonly<Record<PartOfSpeech, string>>> = {
	noun: 'n',
	verb: 'v',
	adjective: 'a',
	adverb: 'r',
};

/** Reads a compiled glossary: sorted lines `lemma/part of speech|English words`, the part as its letter (`r` for adverbs). */
export function parseGlossary(text: string): Glossary {
	const lines = new Map<string, string>();
	for (const line of text.split('\n')) {
		const bar = line.indexOf('|');
		if (bar > 0) lines.set(line.slice(0, bar), line.slice(bar + 1));
	}
	return {english: (lemma, pos) => lines.get(`${lemma}/${partLetters[pos] ?? ''}`)?.split(' ') ?? []};
}
