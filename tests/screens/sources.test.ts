import {expect, test} from 'vitest';
import {countWords} from '../../src/core/text/countWords.ts';
import {lookupOf} from '../../src/screens/places/lookup.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {widthOf} from '../../src/screens/rows/width.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {passageRuns, shownSpan, sourceName, sourceNames, speakerName} from '../../src/screens/sources.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

test('an article is called by its outlet, with the date when the outlet has several, else by its title', () => {
	const [first, second, third] = sampleDossier.articles;
	const dossier = {
		...sampleDossier,
		articles: [first!, {...second!, source: first!.source}, {...third!, source: null}],
	};
	const input = {lookup: lookupOf(dossier), locale: 'en'} as const;
	expect(sourceName(input, 'courrier')).toBe('Le Courrier du Littoral, 4 Mar 2031');
	expect(sourceName(input, 'gazette')).toBe('Le Courrier du Littoral, 5 Mar 2031');
	expect(sourceName(input, 'ponant')).toMatch(/^Naufrage évité/);
});

test('articles of one outlet and one day are told apart by numbers, names with dates by semicolons', () => {
	const [first, second, third] = sampleDossier.articles;
	const twin = {source: first!.source, published: first!.published};
	const dossier = {
		...sampleDossier,
		articles: [first!, {...second!, ...twin}, {...third!, ...twin, published: '2031-03-06'}],
	};
	const input = screenInput(dossier, 'en', 80);
	const names = ['courrier', 'gazette', 'ponant'].map(id => sourceName(input, id));
	expect(new Set(names).size).toBe(3);
	expect(names[0]).toBe('Le Courrier du Littoral (1), 4 Mar 2031');
	expect(names[1]).toBe('Le Courrier du Littoral (2), 4 Mar 2031');
	expect(names[2]).toBe('Le Courrier du Littoral, 6 Mar 2031');
	expect(sourceNames(input, ['gazette', 'ponant'])).toBe(`${names[1]}; ${names[2]}`);
});

test('what an outlet gives without a date has its title behind the outlet', () => {
	const dossier = {
		...sampleDossier,
		articles: sampleDossier.articles.map(article => ({...article, source: 'Agence Ponant', published: null})),
	};
	const input = {lookup: lookupOf(dossier), locale: 'en'} as const;
	for (const {id} of dossier.articles) expect(sourceName(input, id)).toMatch(/^Agence Ponant, \p{L}.{18,}$/u);
	expect(widthOf(sourceName(input, 'ponant'))).toBeLessThanOrEqual(36);
});

test('a passage is quoted as it stands, with what is marked in it', () => {
	const [article] = sampleDossier.articles;
	const sentence = sampleDossier.sentences[1]!;
	const figure = sampleDossier.figures[0]!;
	const runs = passageRuns(article!, sentence, [figure, {start: 0, end: 3}]);
	expect(textOfRuns(runs)).toBe(article!.text.slice(sentence.start, sentence.end));
	expect(runs.filter(({role}) => role === 'figure').map(({text}) => text)).toEqual(['312 passagers']);
});

test.each([
	['', 0],
	['L’eau coûte 2,5 euros', 4],
	['Jean-Paul', 1],
	['fin. Début', 2],
	['« À l’été ! », dit-il… oui', 4],
	['朝日', 1],
])('%j has %i', (text, count) => {
	expect(countWords(text)).toBe(count);
});

test('a passage that goes from one block into the next shows where, a line break within one does not', () => {
	const article = {...sampleDossier.articles[0]!, text: 'Troops sent\nto Russia\n\nSEOUL – On Monday\n \n12 left'};
	const shown = (start: number, end: number, marked: readonly {start: number; end: number}[] = []): string =>
		textOfRuns(passageRuns(article, {start, end}, marked));
	expect(shown(0, article.text.length)).toBe('Troops sent to Russia / SEOUL – On Monday / 12 left');
	const at = article.text.indexOf('12');
	expect(shown(0, article.text.length, [{start: at, end: at + 2}])).toBe(
		'Troops sent to Russia / SEOUL – On Monday / 12 left',
	);
});

test('of a cell the row of its table is shown, of any other sentence nothing else', () => {
	const text = 'Miners | 33 | alive\nDays | 69 | in all\nAll 33 came up.';
	const table = {kind: 'table', start: 0, end: text.indexOf('\nAll')} as const;
	const blocks = [table, {kind: 'paragraph', start: table.end + 1, end: text.length}] as const;
	const shown = (words: string): string => {
		const start = text.indexOf(words);
		const span = shownSpan({text, blocks}, {start, end: start + words.length});
		return text.slice(span.start, span.end);
	};
	expect(shown('69')).toBe('Days | 69 | in all');
	expect(shown('Miners')).toBe('Miners | 33 | alive');
	expect(shown('All 33 came up.')).toBe('All 33 came up.');
});

test('a speaker is shown as written, with the name where the words have none', () => {
	const input = screenInput(sampleDossier, 'en', 80);
	const {id, name} = sampleDossier.actors.find(({aliases}) => aliases.length === 0) ?? sampleDossier.actors[0]!;
	const speaker = {start: 0, end: 9, text: 'the mayor', actors: [id], via: null};
	expect(speakerName(speaker, input)).toBe(`the mayor (${name})`);
	expect(speakerName({...speaker, text: name}, input)).toBe(name);
	expect(speakerName({...speaker, actors: []}, input)).toBe('the mayor');
});
