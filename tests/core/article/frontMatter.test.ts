import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../../src/core/article/frontMatter.ts';
import {readMetadata} from '../../../src/core/article/metadata.ts';
import {processorTime} from '../../support/processorTime.ts';

/** Fields, body and issues (`line:column message`) of a text. */
function read(text: string) {
	const {fields, body, bodyLine, issues} = readFrontMatter('a.md', text);
	const read = readMetadata('a.md', fields);
	const all = [...issues, ...read.issues].map(({line, column, message}) => `${line}:${column} ${message}`);
	const given = Object.fromEntries(
		Object.entries(read.metadata).filter(([, value]) => value !== null && value !== false),
	);
	return {given, body, bodyLine, issues: all};
}

describe('well formed', () => {
	test('all fields', () => {
		const text = `---
title: "Pont : la chute"
source: Le Courrier
author: [Anna Lind, Paul Roy]
published: 2025-04
publishedInferred: true
language: fr-CA
url: https://courrier.example/pont
origin: afp
note: Coupé à la fin.
tags: [x]
---
Texte
`;
		expect(read(text)).toEqual({
			given: {
				title: 'Pont : la chute',
				source: 'Le Courrier',
				author: 'Anna Lind, Paul Roy',
				published: '2025-04',
				publishedInferred: true,
				language: 'fr',
				url: 'https://courrier.example/pont',
				origin: 'afp',
				note: 'Coupé à la fin.',
			},
			body: 'Texte\n',
			bodyLine: 13,
			issues: [],
		});
	});

	test.each([
		['[Anna Lind, "[[Paul Roy]]"]', 'Anna Lind, Paul Roy'],
		['["Lind, Anna", "Roca, Pau"]', 'Lind, Anna; Roca, Pau'],
		['["Department of Health and Human Services", Anna Lind]', 'Department of Health and Human Services; Anna Lind'],
		['["Lind, Anna; AFP", Paul Roy]', 'Lind, Anna, AFP; Paul Roy'],
	])('the authors %s, none of whom is two', (written, author) => {
		expect(read(`---\nauthor: ${written}\n---\nx`).given).toMatchObject({author});
	});

	test.each([
		['2025-04-28T10:30:00+02:00', '2025-04-28'],
		['2025-4-8', '2025-04-08'],
		['2025', '2025'],
		['"2025-04-28"', '2025-04-28'],
		['2025-04-28 10:30:00 +0200', '2025-04-28'],
		['28 avril 2025', '2025-04-28'],
		['Mon, 28 Apr 2025 10:30:00 GMT', '2025-04-28'],
	])('the date %s', (written, published) => {
		expect(read(`---\npublished: ${written}\n---\n`).given).toEqual({published});
	});

	test('empty fields and an empty block say nothing', () => {
		expect(read('---\ntitle:\nauthor: ""\n---\nx').issues).toEqual([]);
		expect(read('---\n---\nx')).toEqual({given: {}, body: 'x', bodyLine: 3, issues: []});
	});

	test('a text that begins with a rule is a text', () => {
		expect(read('---\n\nJust words')).toEqual({given: {}, body: '---\n\nJust words', bodyLine: 1, issues: []});
	});
});

describe('wrong fields are named with their place and left out', () => {
	test.each([
		[
			'published: 28 avril',
			'2:12 "published" is not a date like 2025-04-28, 2025-04 or 2025: "28 avril"; it was left out',
		],
		[
			'published: 2025-02-30',
			'2:12 "published" is not a date like 2025-04-28, 2025-04 or 2025: "2025-02-30"; it was left out',
		],
		['language: klingon', '2:11 "language" is not a language that briefing reads (fr, en): "klingon"; it was left out'],
		['url: javascript:alert(1)', '2:6 "url" is not a web address: "javascript:alert(1)"; it was left out'],
		['title: [a, b]', '2:8 "title" is not a line of text; it was left out'],
		['source: {a: b}', '2:9 "source" is not a line of text; it was left out'],
		['author: [{a: b}]', '2:9 "author" is neither a name nor a list of names; it was left out'],
		['publishedInferred: perhaps', '2:20 "publishedInferred" is neither true nor false: "perhaps"; it was left out'],
	])('%s', (line, issue) => {
		expect(read(`---\n${line}\nnote: ok\n---\nx`)).toMatchObject({given: {note: 'ok'}, issues: [issue]});
	});
});

test.each([
	['Title: One\nDate: 2025-04-28\nlang: en', {title: 'One', published: '2025-04-28', language: 'en'}],
	['date: 2025-04-28\npublished: 2025-04-30', {published: '2025-04-30'}],
	['publish_date: 2025-04-28\nauthors: [Ann Roe]', {published: '2025-04-28', author: 'Ann Roe'}],
	['pubDate: 2025-04-28\npublisher: Le Courrier', {published: '2025-04-28', source: 'Le Courrier'}],
	[
		'source: "https://www.courrier.example/pont"\nauthor:\n  - "[[Ann Roe]]"',
		{source: 'courrier.example', url: 'https://www.courrier.example/pont', author: 'Ann Roe'},
	],
])('what other programs write: %s', (fields, given) => {
	expect(read(`---\n${fields}\n---\nText`)).toMatchObject({given, issues: []});
});

test('a wrong field of another name is told by that name', () => {
	expect(read('---\ndate: soon\n---\n').issues).toEqual([
		'2:7 "date" is not a date like 2025-04-28, 2025-04 or 2025: "soon"; it was left out',
	]);
});

describe('broken blocks', () => {
	test('a colon in an unquoted title: the plain lines are used', () => {
		const {given, issues, body} = read('---\ntitle: Ukraine: la guerre\nsource: Le Courrier\n---\nx');
		expect(given).toEqual({title: 'Ukraine: la guerre', source: 'Le Courrier'});
		expect(issues).toHaveLength(1);
		expect(issues[0]).toMatch(/^2:\d+ the front matter is not valid YAML \(.+\); its plain lines were used$/u);
		expect(body).toBe('x');
	});

	test('of a double key the first counts', () => {
		const {given, issues} = read('---\ntitle: one\nnote: n\ntitle: two\n---\n');
		expect(given).toEqual({title: 'one', note: 'n'});
		expect(issues[0]).toMatch(/^4:1 /u);
	});

	test('an end that is missing is told, and no word is lost', () => {
		const text = '---\ntitle: one\n\nWords';
		expect(read(text)).toMatchObject({
			body: text,
			issues: ['1:1 the front matter has no closing line "---"; it was read as part of the text'],
		});
	});

	test('a list instead of fields', () => {
		expect(read('---\n- a\n- b\n---\nx').issues[0]).toMatch(/^2:1 .*it holds no fields.*left out$/u);
	});

	test('control characters in a value are gone', () => {
		expect(read('---\ntitle: "a\\x1b[2Jb\\nc"\n---\n').given).toEqual({title: 'ab c'});
	});

	test.each([
		[
			'an alias bomb',
			`a: &a [x]\n${Array.from({length: 20}, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}*a]`).join('\n')}`,
		],
		['5,000 brackets', `a: ${'['.repeat(5000)}`],
		['5,000 keys', Array.from({length: 5000}, (_, i) => `k${i}: v`).join('\n')],
		['a tag', 'title: !!js/function "x"'],
		['no address of 60,000 letters', `source: http://${'h'.repeat(60_000)} x`],
	])('%s stays quick', (_name, block) => {
		const started = processorTime();
		expect(() => read(`---\n${block}\n---\nx`)).not.toThrow();
		expect(processorTime() - started).toBeLessThan(2000);
	});
});

test('a block of plain lines is read as the parser reads it, which a comment behind it calls', () => {
	const signs = fc.constantFrom(
		...'ab Zé1: #\'"\\,[]{}-.~|>&*!%@`\u00a0\t\u2028',
		'true',
		'null',
		'2025-04',
		'0x1F',
		'010',
		'1e3',
	);
	const value = fc.array(signs, {maxLength: 7}).map(parts => parts.join(''));
	const line = fc.tuple(
		fc.constantFrom('title', 'note', 'x-1', 'Null', 'true'),
		fc.constantFrom(': ', ':  ', ':'),
		value,
	);
	const block = fc
		.array(line, {minLength: 1, maxLength: 3})
		.map(lines => lines.map(parts => parts.join('')).join('\n'));
	let read = 0;
	fc.assert(
		fc.property(block, written => {
			const {fields, issues} = readFrontMatter('a.md', `---\n${written}\n---\n`);
			const parsed = readFrontMatter('a.md', `---\n${written}\n#\n---\n`);
			// What is wrong is the parser's to tell, and where it stands depends on the comment.
			if (issues.length > 0) return;
			if (fields.size > 0) read++;
			expect(parsed.issues).toEqual([]);
			expect(fields).toEqual(parsed.fields);
		}),
		{numRuns: 1000},
	);
	expect(read).toBeGreaterThan(0);
});
