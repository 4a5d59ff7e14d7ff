import {describe, expect, test} from 'vitest';
import {buildDossier} from '../../../src/core/dossier/buildDossier.ts';
import {correctArticles} from '../../../src/core/dossier/corrections/correctArticles.ts';
import {
	type Corrections,
	noCorrections,
	type QuotationLine,
} from '../../../src/core/dossier/corrections/corrections.ts';
import {analyse, articleOf} from '../../support/annotated.ts';

const texts: Readonly<Record<string, string>> = {
	a: 'Environ 11 000 soldats nord-coréens ont été envoyés en Russie, selon Séoul. Kim Jong-un a signé un traité avec Vladimir Poutine.',
	b: 'Plus de 15 000 soldats nord-coréens ont été envoyés en Russie, selon Kiev. Le dirigeant Kim Jong-un a reçu Sergueï Choïgou.',
	c: 'Il a plu 30 mm à Brest mardi. Kim Jong-un était absent. La firme a perdu 2 500 lits.',
};

const annotated = Object.entries(texts).map(([id, text]) => {
	const found = analyse(text);
	return {...found, article: {...found.article, id}};
});

const dossierWith = (corrections: Partial<Corrections>) =>
	buildDossier({title: 'test', annotated, issues: [], corrections: {...noCorrections, ...corrections}});

const actorsWith = (actors: Partial<Corrections['actors']>) =>
	dossierWith({actors: {...noCorrections.actors, ...actors}});

const place = (line: number) => ({line, column: 3});
const line = (number: number, quotes: Readonly<Record<string, string>>): QuotationLine => ({
	...place(number),
	quotations: Object.entries(quotes).map(([article, quote]) => ({...place(number), article, quote})),
});
const placed = (number: number, ...names: string[]) => names.map(text => ({...place(number), text}));
const problems = ({issues}: {issues: readonly {line?: number; message: string; code: string}[]}) =>
	issues.map(issue => [issue.code, issue.line]);

const sent = {a: '11 000 soldats', b: '15 000 soldats'};
const plain = dossierWith({});
const factOf = (dossier: typeof plain, figure: string) =>
	dossier.facts.find(({claims}) => claims.some(({figures}) => figures.includes(figure)));
const isNamed = (dossier: typeof plain, name: string) => dossier.actors.find(actor => actor.name === name);

test('without corrections the two numbers are one fact, and nothing is told', () => {
	expect(plain.issues).toEqual([]);
	expect(factOf(plain, 'a#1')?.claims.map(({article}) => article)).toEqual(['a', 'b']);
});

describe('actors', () => {
	test('names that are one become one actor, shown by the first', () => {
		const found = actorsWith({merge: [placed(3, 'Sergueï Choïgou', 'Vladimir Poutine')]});
		expect(found.issues).toEqual([]);
		expect(isNamed(found, 'Sergueï Choïgou')?.mentions.map(({article}) => article)).toEqual(['a', 'b']);
		expect(isNamed(found, 'Sergueï Choïgou')?.aliases).toContain('Vladimir Poutine');
		expect(isNamed(found, 'Vladimir Poutine')).toBeUndefined();
	});
	test('a name may be somebody else in one article', () => {
		const found = actorsWith({split: [{...place(3), article: 'c', name: 'Kim Jong-un', actor: 'Kim Yo-jong'}]});
		expect(isNamed(found, 'Kim Yo-jong')?.mentions.map(({article}) => article)).toEqual(['c']);
		expect(isNamed(found, 'Kim Jong-un')?.mentions.map(({article}) => article)).toEqual(['a', 'b']);
	});
	test('an actor is renamed and keeps its old name as a spelling, or is hidden', () => {
		const found = actorsWith({
			rename: [{...place(3), from: 'Kim Jong-un', to: 'Le maréchal'}],
			hide: placed(4, 'Brest'),
		});
		expect(isNamed(found, 'Le maréchal')?.aliases).toContain('Kim Jong-un');
		expect(isNamed(plain, 'Brest')).toBeDefined();
		expect(isNamed(found, 'Brest')).toBeUndefined();
	});
	test('a name that nobody has is told, and the other lines hold', () => {
		const found = actorsWith({
			merge: [placed(3, 'Kim Jong-un', 'Nobody')],
			split: [{...place(4), article: 'c', name: 'Nobody', actor: 'X'}],
			rename: [{...place(5), from: 'Nobody', to: 'X'}],
			hide: placed(6, 'Brest'),
		});
		expect(problems(found)).toEqual([
			['correction', 4],
			['correction', 3],
			['correction', 5],
		]);
		expect(isNamed(found, 'Brest')).toBeUndefined();
	});
	test('lines that contradict each other are told', () => {
		const found = actorsWith({
			rename: [
				{...place(3), from: 'Brest', to: 'A'},
				{...place(4), from: 'Brest', to: 'B'},
			],
			hide: placed(5, 'A'),
		});
		expect(problems(found)).toEqual([
			['correction', 4],
			['correction', 5],
		]);
		expect(isNamed(found, 'A')).toBeDefined();
	});
});

describe('claims', () => {
	test('what is different is no longer one fact, nor shown as the same', () => {
		const found = dossierWith({different: [line(3, sent)]});
		expect(found.issues).toEqual([]);
		expect(factOf(found, 'a#1')).toBeUndefined();
		const matches = found.parallels.find(({article, start}) => article === 'a' && start === 0)?.matches ?? [];
		expect(matches.filter(({article}) => article === 'b')).toEqual([]);
	});
	test('what is the same becomes one fact, with or without numbers, and is shown as the same', () => {
		const found = dossierWith({
			same: [line(3, {a: '11 000 soldats', c: '2 500 lits'}), line(4, {a: 'a signé un traité', b: 'Sergueï Choïgou'})],
		});
		expect(found.issues).toEqual([]);
		expect(factOf(found, 'c#2')?.claims.map(({article}) => article)).toEqual(['a', 'b', 'c']);
		const told = found.facts.find(({kind}) => kind === 'statement');
		expect(told?.claims.map(({article}) => article)).toEqual(['a', 'b']);
		expect(told).toMatchObject({verdict: 'agree', cause: {kind: 'joined'}});
		const treaty = found.parallels.find(({article, start}) => article === 'a' && start > 0);
		expect(treaty?.matches.find(({article}) => article === 'b')).toMatchObject({strength: 1, level: 'same'});
	});
	test('what is the same as one claim of a fact is shown as the same beside all the others', () => {
		const found = dossierWith({same: [line(3, {a: '11 000 soldats', c: '2 500 lits'})]});
		const soldiers = found.parallels.find(({article, start}) => article === 'b' && start === 0);
		expect(soldiers?.matches.find(({article}) => article === 'c')).toMatchObject({strength: 1, level: 'same'});
	});
	test('what a reader joins differs where one of it is denied, however little the words are alike', () => {
		const told = {a: 'La Norvège a signé le traité de pêche.', b: "Oslo n'a conclu aucun accord avec l'Islande."};
		const articles = Object.entries(told).map(([id, text]) => {
			const found = analyse(text);
			return {...found, article: {...found.article, id}};
		});
		const same = [line(1, {a: 'a signé le traité', b: "n'a conclu aucun accord"})];
		const {facts} = buildDossier({
			title: 'test',
			annotated: articles,
			issues: [],
			corrections: {...noCorrections, same},
		});
		expect(facts.map(({kind, verdict}) => [kind, verdict])).toEqual([['statement', 'conflict']]);
	});

	test('a quotation that is not there, or there twice, or holds two figures, is told and not guessed', () => {
		const found = dossierWith({
			same: [line(3, {a: '12 000 soldats', b: '15 000 soldats'}), line(4, {x: 'y', b: '15 000 soldats'})],
			different: [line(5, {a: 'e', b: '15 000 soldats'}), line(6, {c: texts.c!, b: '15 000 soldats'})],
		});
		expect(problems(found)).toEqual([3, 4, 5, 6].map(number => ['correction', number]));
		expect(found.facts).toEqual(plain.facts);
	});
	test('what is said to be the same and different is told', () => {
		const found = dossierWith({same: [line(3, sent)], different: [line(5, sent)]});
		expect(problems(found)).toEqual([['correction', 5]]);
		expect(factOf(found, 'a#1')).toBeDefined();
	});
	test('quotation marks, dashes, spaces and case of a quotation are free', () => {
		const found = dossierWith({facts: [{name: 'Troupes', ...line(3, {a: '11 000  SOLDATS nord‑coréens'})}]});
		expect(found.issues).toEqual([]);
		expect(factOf(found, 'a#1')?.label).toBe('Troupes');
	});
});

describe('names of facts', () => {
	test('are shown, and do not change the id', () => {
		const found = dossierWith({facts: [{name: 'Troupes envoyées', ...line(3, sent)}]});
		expect(factOf(found, 'b#1')).toEqual({...factOf(plain, 'b#1'), label: 'Troupes envoyées'});
	});
	test('of what no other article reports, and second names, are told', () => {
		const found = dossierWith({
			facts: [
				{name: 'Pluie', ...line(3, {c: '30 mm'})},
				{name: 'Troupes', ...line(4, {a: '11 000 soldats'})},
				{name: 'Soldats', ...line(5, {b: '15 000 soldats'})},
			],
		});
		expect(problems(found)).toEqual([
			['correction', 3],
			['correction', 5],
		]);
		expect(factOf(found, 'a#1')?.label).toBe('Troupes');
	});
});

test('articles take title, source and date as stated; one that is not there is told', () => {
	const found = correctArticles([articleOf('Un texte.')], {
		...noCorrections,
		articles: [
			{...place(3), article: 'text', fields: {published: '2025-03', source: 'Le Courrier'}},
			{...place(4), article: 'text', fields: {title: 'B'}},
			{...place(5), article: 'other', fields: {title: 'A'}},
		],
	});
	expect(found.articles).toMatchObject([
		{published: '2025-03', publishedFrom: 'user', source: 'Le Courrier', title: 'text'},
	]);
	expect(problems({issues: found.issues})).toEqual([
		['correction', 4],
		['correction', 5],
	]);
});
