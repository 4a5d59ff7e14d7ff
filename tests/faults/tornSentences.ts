import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import type {LanguageCode} from '../../src/core/text/token.ts';

const folder = fileURLToPath(new URL('../evaluation/stories', import.meta.url));

type Sentence = {readonly text: string; readonly language: LanguageCode};

/** The sentences of every story, in the language of their article. */
const sentences: readonly Sentence[] = readdirSync(folder).flatMap(story =>
	readdirSync(`${folder}/${story}`)
		.filter(file => file.endsWith('.md'))
		.flatMap(file => sentencesOf(readFileSync(`${folder}/${story}/${file}`, 'utf8'))),
);

function sentencesOf(file: string): Sentence[] {
	const [, matter = '', ...body] = file.split('---\n');
	const language = /^language: fr$/mu.test(matter) ? 'fr' : 'en';
	return body
		.join('---\n')
		.split(/\n\n+|(?<=[.!?»"]) (?=[\p{Lu}«"“])/u)
		.map(text => ({text, language}));
}

const sentence = fc.nat(sentences.length - 1).map(at => sentences[at]!);
const word = /(?<=[\s,;:.«»"()])|(?=[,;:.«»"()])/u;

/** Sentences of news that end, begin or go over into another one anywhere, or miss a word. */
export const tornSentence: fc.Arbitrary<Sentence> = fc
	.tuple(sentence, sentence, fc.nat(), fc.nat(), fc.constantFrom('end', 'begin', 'miss', 'join'))
	.map(([one, other, first, second, kind]) => {
		const [here, there] = [one.text.split(word), other.text.split(word)];
		const at = first % here.length;
		const torn = {
			end: here.slice(0, at + 1),
			begin: here.slice(at),
			miss: here.toSpliced(at, 1),
			join: [...here.slice(0, at), ...there.slice(second % there.length)],
		}[kind];
		return {text: torn.join(''), language: one.language};
	});
