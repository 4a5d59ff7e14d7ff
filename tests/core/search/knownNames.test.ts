import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {knownNamesFrom} from '../../../src/core/search/knownNames.ts';
import {namesInText} from '../../../src/core/search/namesInText.ts';
import {parseQuery} from '../../../src/core/search/query.ts';
import {search} from '../../../src/core/search/search.ts';
import {buildSearchIndex} from '../../../src/core/search/searchIndex.ts';
import {typedNames} from '../../../src/core/search/typedNames.ts';
import {readLexiconText} from '../../../src/library/analysis/readLexiconText.ts';
import {readTranslation} from '../../../src/library/analysis/readTranslation.ts';
import {sampleDossier} from './sampleDossier.ts';

const lexicons = fileURLToPath(new URL('../../../src/lexicons/data', import.meta.url));
const names = knownNamesFrom(readLexiconText(lexicons, 'places'));

const keysIn = (text: string): readonly string[] => namesInText(names, text).map(({key}) => key);

test.each([
	['Corée du Sud', 'South Korea'],
	['Corée du Nord', 'DPRK'],
	['États-Unis', 'USA'],
	['les Etats-Unis', 'the U.S.'],
	['Royaume-Uni', 'UK'],
	['Pays-Bas', 'the Netherlands'],
	['Émirats arabes unis', 'United Arab Emirates'],
	['l’Union européenne', 'the EU'],
	['Nations unies', 'UN'],
	['l’Onu', 'the United Nations'],
	['Conseil de sécurité', 'Security Council'],
	['l’AIEA', 'International Atomic Energy Agency'],
	['Côte d’Ivoire', 'Ivory Coast'],
	['La Nouvelle-Orléans', 'New Orleans'],
])('%s and %s name the same', (one, other) => {
	const keys = keysIn(one);
	expect(keysIn(other).filter(key => keys.includes(key))).not.toEqual([]);
});

test.each([
	['Amsterdam', 'The Hague'],
	['La Paz', 'Sucre'],
	['Gitega', 'Bujumbura'],
])('%s and %s are two cities', (one, other) => {
	const keys = keysIn(one);
	expect(keysIn(other).filter(key => keys.includes(key))).toEqual([]);
});

test.each(['un homme', 'Un homme', 'what concerns us', 'Us too', 'il a eu', 'corée du sud', 'Who is there?'])(
	'%s names nothing',
	text => expect(keysIn(text)).toEqual([]),
);

test('a name has its place in the text', () => {
	const text = 'On dit la Corée du Sud prête.';
	const [found] = namesInText(names, text).filter(({length}) => length === 3);
	expect(text.slice(found!.start, found!.end)).toBe('Corée du Sud');
});

const typed = (text: string, known: readonly string[] = []) =>
	typedNames(names, parseQuery(text), word => known.includes(word)).map(({first, length}) => [first, length]);

test.each([
	['south korea', [[0, 2]]],
	['war in the United States', [[3, 2]]],
	['EU', [[0, 1]]],
	['usa', [[0, 1]]],
	['war', []],
])('%s is typed with the names %j', (text, runs) => {
	const found = typed(text);
	for (const run of runs) expect(found).toContainEqual(run);
	if (runs.length === 0) expect(found).toEqual([]);
});

test('an acronym in small letters is a word of the dossier where it has such a word', () => {
	expect(typed('un', ['un'])).toEqual([]);
	expect(typed('UN', ['un'])).toEqual([[0, 1]]);
});

const index = buildSearchIndex(
	sampleDossier([
		{id: 'seoul', text: 'Un homme de la Corée du Sud a rencontré Kim Jong-un. Des soldats nord-coréens ont été tués.'},
		{
			id: 'north',
			text: 'La Corée du Nord a eu des soldats au sud de la ville, où l’usage veut que tués et blessés soient là.',
		},
		{id: 'allies', text: 'Les États-Unis et le Royaume-Uni saisissent l’Onu. L’Union européenne se tait.'},
		{
			id: 'english',
			text: 'The United States and South Korea asked the UN. The EU said nothing of the soldiers killed.',
		},
	]),
	readTranslation(lexicons),
);

const found = (query: string): readonly string[] => search(index, query).articles.map(({place}) => place.id);

test.each([
	['"South Korea"', ['english', 'seoul']],
	['"United States"', ['english', 'allies']],
	['"Corée du Sud"', ['seoul', 'english']],
	['USA', ['allies', 'english']],
	['US', ['allies', 'english']],
	['UK', ['allies']],
	['UN', ['english', 'allies']],
	['EU', ['english', 'allies']],
	['ONU', ['allies', 'english']],
	['UE', ['allies', 'english']],
	['"États-Unis"', ['allies', 'english']],
	['"soldiers killed"', ['english', 'seoul']],
	['"soldats tués"', ['english']],
	['soldiers of the South', ['english', 'north', 'seoul']],
	['killed and wounded in a city', ['north']],
])('%s finds %j in both languages', (query, ids) => {
	expect([...found(query)].sort()).toEqual([...ids].sort());
});

test('the article with the very name stands first', () => {
	expect(found('south korea')[0]).toBe('english');
	expect(found('corée du sud')[0]).toBe('seoul');
	expect(found('United States')[0]).toBe('english');
});

test('what is named is marked, whatever it is called', () => {
	const {passages} = search(index, 'USA');
	const marked = passages.map(({label, matches}) => matches.map(({start, end}) => label.slice(start, end)));
	expect(marked.flat().sort()).toEqual(['United States', 'États-Unis']);
});

test.each(['Kim Jong-oun', 'kim jong oun', 'Kim Djong-oun', 'Kim Jong-un'])('%s finds Kim Jong-un', query => {
	expect(found(query)).toEqual(['seoul']);
});

test('a name in the usual French spelling is found in the English one', () => {
	const french = buildSearchIndex(
		sampleDossier([
			{id: 'oun', text: 'Un discours de Kim Jong-oun.'},
			{id: 'other', text: 'Un autre.'},
		]),
	);
	expect(search(french, 'Kim Jong-un').articles.map(({place}) => place.id)).toEqual(['oun']);
});
