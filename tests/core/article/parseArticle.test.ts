import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../src/core/article/parseArticle.ts';
import {processorTime} from '../../support/processorTime.ts';

const prose =
	'Les secours ont retrouvé lundi douze personnes sous les décombres du pont, a annoncé la préfecture du département.';

describe('who it is from', () => {
	test.each<[string, string, string | null, string | null]>([
		[
			'the outlet of the author’s biography',
			'Avec Reuters\nAnna Lind est une journaliste indépendante pour le journal Le Courrier.',
			'Le Courrier',
			'Anna Lind',
		],
		['a source below its label', 'Source\nAssociated Press', 'Associated Press', null],
		['the agency when nothing else is known', 'Avec AFP', 'AFP', null],
		['nothing', '', null, null],
	])('%s', (_name, below, source, author) => {
		const {article} = parseArticle('a.txt', `Un pont s’effondre dans la vallée\n${prose}\n${prose} Encore.\n${below}`);
		expect(article).toMatchObject({source, author});
	});

	test('a photo’s agency is not the outlet', () => {
		const {article} = parseArticle(
			'a.txt',
			`Un pont s’effondre dans la vallée\nPhoto: Anna Lind/AFP via Getty Images.\n${prose}`,
		);
		expect(article.source).toBeNull();
	});

	test('the dateline’s agency', () => {
		const {article} = parseArticle('a.txt', `LYON, France (AFP) – ${prose}`);
		expect(article).toMatchObject({
			source: 'AFP',
			title: 'Les secours ont retrouvé lundi douze personnes sous les décombres du pont, a annoncé la …',
		});
	});
});

test('front matter goes before what the page says, and stands in no text', () => {
	const {article, issues} = parseArticle(
		'a.txt',
		`---\ntitle: Le pont\nsource: Le Courrier\nlanguage: en\n---\n${prose}\nAvec AFP`,
	);
	expect(issues).toEqual([]);
	expect(article).toMatchObject({title: 'Le pont', source: 'Le Courrier', language: 'en', text: prose});
	expect(article.cut).toEqual([{line: 7, text: 'Avec AFP', rule: 'agency'}]);
});

test('the language is that of the words', () => {
	expect(parseArticle('a.txt', prose).article.language).toBe('fr');
	expect(parseArticle('a.txt', 'The bridge was closed to all of them.').article.language).toBe('en');
});

test('control sequences are gone from text, title, fields and path, and told once', () => {
	const {article, issues} = parseArticle(
		'a\u001b[2J.md',
		'---\nsource: "x\\u001b]0;y\\u0007z"\n---\n# Ti\u001b[31mtle\n\nText\u0007',
	);
	expect(JSON.stringify(article)).not.toMatch(/\\u00[01]|\\u009/u);
	expect(article).toMatchObject({path: 'a.md', title: 'Title', source: 'xz'});
	expect(issues).toEqual([
		{
			path: 'a.md',
			code: 'control',
			line: 4,
			column: 5,
			detail: '2',
			message: '2 control characters or sequences were taken out',
		},
	]);
});

test('a file without words is told', () => {
	expect(parseArticle('a.md', '---\ntitle:\n---\n\n').issues).toEqual([
		{path: 'a.md', code: 'empty', message: 'there is no text in it'},
	]);
});

test('whatever a file holds, blocks and styles are spans of its text, and nothing throws', () => {
	const lines = fc.constantFrom(
		'---',
		'title: x',
		'Photo: A/AP',
		'Source',
		'AP',
		'# T',
		'> q',
		'| a |',
		'|-|',
		prose,
		'\u001b[1m',
		'\u0000',
		'PREV x',
		'',
		'- i',
		'SEOUL (AP) – La ',
		'\ud800',
	);
	const anything = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(lines).map(parts => parts.join('\n')),
	);
	fc.assert(
		fc.property(anything, fc.constantFrom('a.md', 'a.txt'), (raw, path) => {
			const {article} = parseArticle(path, raw);
			for (const {start, end} of [...article.blocks, ...article.styles]) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(article.text.length);
			}
			expect(article.title).not.toBe('');
		}),
		{numRuns: 1000},
	);
});

test.each([
	['one line of 1 MB', `${prose} `.repeat(9000)],
	['100,000 lines', 'a b c\n'.repeat(100_000)],
	['200,000 lines that are cut', `${prose}\n${'Lire aussi\n'.repeat(200_000)}`],
	['names that might be a biography', `${'Anna Lind '.repeat(29)}\n`.repeat(2000)],
])('long pages stay quick: %s', (_name, text) => {
	const started = processorTime();
	expect(parseArticle('a.txt', text).article.text).not.toBe('');
	expect(processorTime() - started).toBeLessThan(2000);
});
