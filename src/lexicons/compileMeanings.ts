import {fold} from '../core/search/fold.ts';
import {equivalentsIn} from './compileGlossary.ts';
import type {Forms} from './pack.ts';

/** A word of one language as search knows it: what says it in the other one, nearest first, and its inflected forms; all folded. */
type Word = {readonly meanings: Set<string>; readonly forms: Set<string>};

/** The words of one language by their folded dictionary form. */
type Words = Map<string, Word>;

/** Further ones are far senses, and would find too much. */
const mostMeanings = 2;

/** Shorter words are spelled like others of either language. */
const shortestWord = 3;

/** Of three letters, only words that nothing else is spelled like are worth finding. */
const surelyLong = 4;

/** Only nouns, verbs and adjectives are worth finding. */
const worth = new Set(['n', 'v', 'a']);

/**
 * What search translates by: words with those that mean them in the other language, and with the forms in which they stand in texts,
 * so that `killed` finds `tués`. First French, then English; of each the sets of endings that words share, a line `-own,other,other`
 * each, then a blank line and sorted lines `word|number of its endings|what says it`. What a word has before its own ending, its forms
 * have too.
 */
export function meaningLines(glossary: string, french: Forms, english: Forms): string {
	const words = wordsOf(glossary);
	addForms(words.french, french);
	addForms(words.english, english);
	const [frenchForms, englishForms] = [readingsOf(french), readingsOf(english)];
	dropShort(words.french, {own: frenchForms, other: englishForms});
	dropShort(words.english, {own: englishForms, other: frenchForms});
	// What is a dictionary form or a small word of one language is no inflected form of the other: `pays` is no form of pay, `tire` none of tirer.
	dropForms(words.english, form => words.french.has(form) || isFunctionWord(frenchForms, form));
	dropForms(words.french, form => words.english.has(form) || isFunctionWord(englishForms, form));
	return `${linesOf(words.french)}\n${linesOf(words.english)}`;
}

function wordsOf(text: string): {french: Words; english: Words} {
	const [french, english]: [Words, Words] = [new Map(), new Map()];
	const toEnglish = new Map<string, {word: string; rank: number}[]>();
	const glossary = [...equivalentsIn(text)];
	for (const {english: word, french: equivalents} of glossary)
		for (const [rank, {lemma, part}] of equivalents.entries())
			if (worth.has(part)) toEnglish.set(lemma, [...(toEnglish.get(lemma) ?? []), {word, rank}]);
	for (const [lemma, said] of toEnglish)
		for (const {word} of said.sort((a, b) => a.rank - b.rank).slice(0, mostMeanings)) addMeaning(french, lemma, word);
	for (const {english: word, french: equivalents} of glossary)
		for (const [rank, {lemma, part}] of equivalents.entries()) {
			const isNear = rank === 0 || french.get(fold(lemma))?.meanings.has(fold(word));
			if (worth.has(part) && isNear) addMeaning(english, word, lemma);
		}
	return {french, english};
}

function addMeaning(words: Words, lemma: string, meaning: string): void {
	const key = fold(lemma);
	const word = words.get(key) ?? {meanings: new Set(), forms: new Set()};
	words.set(key, word);
	if (fold(meaning).length >= shortestWord) word.meanings.add(fold(meaning));
}

/** Adds to each word the forms that a dictionary has of it. */
function addForms(words: Words, dictionary: Forms): void {
	for (const [form, readings] of dictionary)
		for (const reading of readings) {
			const [lemma = '', tag = ''] = reading.split('|');
			const folded = fold(form);
			if (worth.has(tag[0] ?? '') && folded.length >= shortestWord) words.get(fold(lemma))?.forms.add(folded);
		}
}

/** The letters of the word classes that each folded form of a dictionary may have. */
function readingsOf(dictionary: Forms): ReadonlyMap<string, string> {
	const classes = new Map<string, string>();
	for (const [form, readings] of dictionary) {
		const parts = [...readings].map(reading => reading.at(reading.lastIndexOf('|') + 1)).join('');
		classes.set(fold(form), (classes.get(fold(form)) ?? '') + parts);
	}
	return classes;
}

const isFunctionWord = (classes: ReadonlyMap<string, string>, form: string): boolean =>
	classes.get(form)?.includes('f') ?? false;

/** Takes out the short words that are small words of their own language, or words of the other. */
function dropShort(
	words: Words,
	{own, other}: {own: ReadonlyMap<string, string>; other: ReadonlyMap<string, string>},
): void {
	for (const word of [...words.keys()])
		if (word.length < shortestWord || (word.length < surelyLong && (isFunctionWord(own, word) || other.has(word))))
			words.delete(word);
}

function dropForms(words: Words, isOther: (form: string) => boolean): void {
	for (const [word, {forms}] of words) for (const form of forms) if (form !== word && isOther(form)) forms.delete(form);
}

function linesOf(words: Words): string {
	const endings = new Map<string, number>();
	const lines = [...words]
		.filter(([, {meanings}]) => meanings.size > 0)
		.map(([word, {meanings, forms}]) => {
			const own = endingsOf(word, [...forms]);
			if (!endings.has(own)) endings.set(own, endings.size);
			return `${word}|${endings.get(own)}|${[...meanings].join(' ')}\n`;
		});
	return `${[...endings.keys()].map(own => `-${own}`).join('\n')}\n\n${lines.sort((a, b) => (a < b ? -1 : 1)).join('')}`;
}

/** What a word and its forms have behind the letters that all of them begin with, the word's own first. */
function endingsOf(word: string, forms: readonly string[]): string {
	let shared = word.length;
	for (const form of forms) while (!form.startsWith(word.slice(0, shared))) shared--;
	const others = [...new Set(forms)].filter(form => form !== word).map(form => form.slice(shared));
	return [word.slice(shared), ...others.sort()].join(',');
}
