import {expect, test} from 'vitest';
import {annotate} from '../../src/core/annotate/annotate.ts';
import {parseArticle} from '../../src/core/article/parseArticle.ts';
import {buildDossier} from '../../src/core/dossier/buildDossier.ts';
import {languages} from '../support/languages.ts';
import {processorTime} from '../support/processorTime.ts';

// Texts made to be slow: each is analysed at one length and at four times that length. Time in proportion makes the
// ratio 4, quadratic time 16; the limit lies between, and what takes next to no time is not measured.
const short = 4000;
const growth = 4;
const highestRatio = 9;
const tooFastToMeasure = 80;
const attempts = 3;

/** Everything from the file's text to the facts of a dossier that holds it twice. */
function analyse(path: string, text: string): number {
	const started = processorTime();
	const found = annotate(parseArticle(`one/${path}`, text).article, languages);
	// What was found in the one is found in the other as well.
	const again = {...found, article: parseArticle(`two/${path}`, text).article};
	buildDossier({title: 'Hostile', annotated: [found, again], issues: []});
	return processorTime() - started;
}

/** A name that no other number has. */
function nameOf(number: number): string {
	let name = '';
	for (let rest = number + 50; rest > 0; rest = Math.floor(rest / 20))
		name += `${'bcdfghjklmnpqrstvwxz'[rest % 20]}${'aeiou'[rest % 5]}`;
	return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** Texts of any length: a unit repeated, or a unit for each number. */
type Unit = string | ((number: number) => string);

function textOf(unit: Unit, length: number): string {
	if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
	let text = '';
	for (let number = 0; text.length < length; number++) text += unit(number);
	return text;
}

const kinds: readonly (readonly [name: string, path: string, unit: Unit])[] = [
	['one word', 'a.txt', 'maison '],
	['one letter without end', 'a.txt', 'A'],
	['one acronym', 'a.txt', 'ONU '],
	['one acronym a sentence', 'a.txt', 'ONU. '],
	['an acronym between commas', 'a.txt', 'ONU, '],
	['one name', 'a.txt', 'Anna Lindqvist '],
	['other names all the time', 'a.txt', number => `${nameOf(number)} ${nameOf(number * 7)}, `],
	['one surname, many names', 'a.txt', number => `Paul ${nameOf(number)} Kim. Kim dit non. `],
	['names with dots', 'a.txt', 'J. R. '],
	['initials without a blank', 'a.txt', 'J.R.'],
	['names of bodies', 'a.txt', number => `le ministère de la ${nameOf(number)}, `],
	['prepositions', 'a.txt', 'de la '],
	['small words', 'a.txt', 'de '],
	['number words', 'a.txt', 'vingt et un '],
	['ones', 'a.txt', '1 '],
	['a number without end', 'a.txt', '7'],
	['groups of zeros', 'a.txt', '000 '],
	['commas in numbers', 'a.txt', '1,000,'],
	['a list of numbers', 'a.txt', number => `${(number * 37) % 9973} soldats, `],
	['a number a sentence', 'a.txt', number => `${(number * 37) % 9973} soldats sont morts. `],
	['a number a line', 'a.txt', number => `${(number * 37) % 9973}\n`],
	['parts of parts', 'a.txt', '10 morts dont '],
	['open ranges', 'a.txt', 'entre 3 et '],
	['dates', 'a.txt', 'le 3 mars 2024 '],
	['months', 'a.txt', 'mars '],
	['terms', 'a.txt', 'the judge of Varn, 34, and the head of Lorm, 50, '],
	['losses', 'a.txt', '12 of its soldiers died in Norway and '],
	['numbers set aside', 'a.txt', '12 boats, not 240, '],
	['items of a list', 'a.txt', 'Oslo had 9 murders, Bergen 14, '],
	['ages in a list', 'a.txt', 'two sisters, 11 and 13, '],
	['dates of asides', 'a.txt', 'built in 1932 12 boats '],
	['views', 'a.txt', 'le maire, pour qui 12 '],
	['claims called false', 'a.txt', 'it is untrue that '],
	['votes for and against', 'a.txt', '281 voix, contre 274, '],
	['opening quotation marks', 'a.txt', '« '],
	['nested quotations', 'a.txt', '« a '],
	['straight quotation marks', 'a.txt', '" '],
	['quotations', 'a.txt', number => `« ${nameOf(number)} va bien », a dit Paul. `],
	['speech', 'a.txt', 'Paul a dit. '],
	['content in content', 'a.txt', 'il dit que '],
	['speakers', 'a.txt', 'selon '],
	['brackets', 'a.txt', '['],
	['round brackets', 'a.txt', '(a '],
	['elisions', 'a.txt', "l'"],
	['apostrophes', 'a.txt', "a'"],
	['hyphens', 'a.txt', 'a-'],
	['pronouns after hyphens', 'a.txt', '-t-il'],
	['dashes', 'a.txt', '— '],
	['full stops', 'a.txt', '. '],
	['blanks', 'a.txt', ' '],
	['zero-width characters', 'a.txt', '1\u200b'],
	['combining marks', 'a.txt', '\u0301'],
	['lone surrogates', 'a.txt', '\ud800'],
	['control sequences', 'a.txt', '\u001b[3'],
	['lines of credits', 'a.txt', number => `Photo : ${nameOf(number)} ${nameOf(number + 3)}/AFP\n`],
	['lines of biographies', 'a.txt', number => `Anna ${nameOf(number)} est journaliste au ${nameOf(number + 9)}.\n`],
	['lines of sources', 'a.txt', number => `Source\n${nameOf(number)}\n`],
	['no sentence ends', 'a.txt', 'The council said that three people were hurt in Oslo and '],
	['one long line', 'a.txt', 'The council said on Monday that three people were hurt in Oslo. He was there too. '],
	['nested quotations of Markdown', 'a.md', '> '],
	['headings', 'a.md', '# a\n'],
	['lists', 'a.md', '- a\n'],
	['deep lists', 'a.md', number => `${' '.repeat(number % 200)}- a\n`],
	['rows of a table', 'a.md', '|a|b|\n|-|-|\n'],
	['links that never close', 'a.md', '[a]('],
	['stars', 'a.md', '*a '],
	['underscores', 'a.md', '_a_'],
	['backticks', 'a.md', '`a '],
	['tags that never close', 'a.md', '<a '],
	['references of characters', 'a.md', '&amp;'],
	['footnotes', 'a.md', number => `[^${number}]: a\n`],
];

/** The text between plain words, so that nothing of it is trimmed away before it is read. */
const framed = (unit: Unit, length: number): string => `Le mot a${textOf(unit, length)}a la fin.\n`;

analyse('warm.txt', framed('Le maire Jean Morel a dit lundi que 30 personnes sont mortes à Lille. ', short));

test.each(kinds)('%s: time grows with the length', (_name, path, unit) => {
	const texts = [framed(unit, short), framed(unit, short * growth)] as const;
	const ratios: number[] = [];
	while (ratios.length < attempts && (ratios.at(-1) ?? Number.POSITIVE_INFINITY) > highestRatio) {
		const many = analyse(path, texts[1]);
		ratios.push(many < tooFastToMeasure ? 0 : many / analyse(path, texts[0]));
	}
	expect(Math.min(...ratios), `ratios ${ratios.map(ratio => ratio.toFixed(1)).join(', ')}`).toBeLessThan(highestRatio);
});
