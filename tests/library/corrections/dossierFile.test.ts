import {execFileSync} from 'node:child_process';
import {readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseDocument} from 'yaml';
import {noCorrections} from '../../../src/core/dossier/corrections/corrections.ts';
import {readDossierFile} from '../../../src/library/corrections/dossierFile.ts';
import {editDossierFile} from '../../../src/library/corrections/editDossierFile.ts';
import {folderOf} from '../../support/folder.ts';

const read = (text: string) => readDossierFile(folderOf({'dossier.yaml': text}));

const whole = `# Written by hand
title: Le pont
articles:
  2025-03-a:
    published: 2025-03
    source: Le Courrier   # said in the page
actors:
  merge:
    - [Kim Jong-un, Kim Jong Un]
  split:
    - {article: 2025-03-a, name: Kim, actor: Kim Yo-jong}
  rename:
    Fee: Commission
  hide: [Photo]
facts:
  Soldats envoyés:
    2025-03-a: 11 000 soldats
same:
  - 2025-03-a: 010
    b: ["4 000 tués", 12]
different:
  - {a: x, b: y}
`;

describe('reading', () => {
	test('a missing file corrects nothing', () => {
		expect(readDossierFile(folderOf({}))).toEqual({corrections: noCorrections, issues: []});
	});
	test('every part is read, with the place of each line', () => {
		const {corrections, issues} = read(whole);
		expect(issues).toEqual([]);
		expect(corrections.title).toBe('Le pont');
		expect(corrections.articles).toEqual([
			{line: 4, column: 3, article: '2025-03-a', fields: {published: '2025-03', source: 'Le Courrier'}},
		]);
		expect(corrections.actors.merge[0]?.map(({text}) => text)).toEqual(['Kim Jong-un', 'Kim Jong Un']);
		expect(corrections.actors.split).toMatchObject([
			{article: '2025-03-a', name: 'Kim', actor: 'Kim Yo-jong', line: 11},
		]);
		expect(corrections.actors.rename).toMatchObject([{from: 'Fee', to: 'Commission', line: 13, column: 5}]);
		expect(corrections.actors.hide).toMatchObject([{text: 'Photo', line: 14, column: 10}]);
		expect(corrections.facts).toMatchObject([{name: 'Soldats envoyés', quotations: [{quote: '11 000 soldats'}]}]);
		expect(corrections.different[0]?.quotations).toHaveLength(2);
	});
	test('numbers are the words that are written', () => {
		expect(read(whole).corrections.same[0]?.quotations.map(({quote}) => quote)).toEqual(['010', '4 000 tués', '12']);
	});
	test('what cannot be used is told with its place, and the rest holds', () => {
		const {corrections, issues} = read(
			'title: A\ncolour: red\narticles:\n  a:\n    published: soon\nsame:\n  - {a: x}\n',
		);
		expect(corrections.title).toBe('A');
		expect(issues.map(({code, line, column, detail}) => [code, line, column, detail])).toEqual([
			['wrongField', 2, 1, 'colour'],
			['wrongField', 5, 16, 'published'],
			['wrongField', 7, 5, 'same'],
		]);
	});
	test('of several documents the first is read, and where the next begins is told', () => {
		const {corrections, issues} = read('title: A\n---\ntitle: B\n---\n[broken\n');
		expect(corrections.title).toBe('A');
		expect(issues).toMatchObject([{code: 'frontMatter', line: 2, column: 1, reason: ['MULTIPLE_DOCS']}]);
		// One document may begin with a line of its own.
		expect(read('---\ntitle: A\n').issues).toEqual([]);
	});
	test('of a double key the first counts', () => {
		const {corrections, issues} = read('title: A\ntitle: B\n');
		expect(corrections.title).toBe('A');
		expect(issues).toMatchObject([{code: 'correction', line: 2, column: 1}]);
	});
	test.each([
		['broken', 'title: [A\nb: {', 'frontMatter'],
		['no fields', 'only words', 'wrongField'],
		['an alias bomb', `a: &a [x]\n${'b: &b [*a, *a]\n'}title: *a`, 'wrongField'],
		['too deep', `title: ${'['.repeat(20_000)}`, 'unreadable'],
		['too large', `title: A\n#${'x'.repeat(1_100_000)}`, 'tooLarge'],
	])('%s: one line tells it, and nothing is corrected', (_, text, code) => {
		const {corrections, issues} = read(text);
		expect(corrections).toEqual(noCorrections);
		expect(['frontMatter', 'unreadable'].includes(code) ? ['frontMatter', 'unreadable'] : [code]).toContain(
			issues[0]?.code,
		);
	});
	test('no file ends the program, and one that is no YAML is said to be none, with the line', () => {
		const isBroken = (text: string): boolean =>
			parseDocument(text, {logLevel: 'error', schema: 'failsafe', uniqueKeys: false}).errors.length > 0;
		const pieces = fc.constantFrom(
			'title',
			'same',
			'actors',
			'merge',
			':',
			' ',
			'\n',
			'- ',
			'[',
			'{',
			'}',
			']',
			'"',
			'&a ',
			'*a',
			'? ',
			'|',
		);
		const counts = {broken: 0, whole: 0};
		fc.assert(
			fc.property(fc.array(pieces, {maxLength: 40}), parts => {
				const text = parts.join('');
				const {corrections, issues} = read(text);
				const lastLine = text.split('\n').length;
				for (const {line} of issues) expect(line).toSatisfy((at: number) => at >= 1 && at <= lastLine);
				counts[isBroken(text) ? 'broken' : 'whole']++;
				if (!isBroken(text)) return;
				expect(issues.map(({code}) => code)).toEqual(['frontMatter']);
				expect(corrections).toEqual(noCorrections);
			}),
			{numRuns: 200},
		);
		expect(counts.broken).toBeGreaterThan(0);
		expect(counts.whole).toBeGreaterThan(0);
	});
});

describe('editing', () => {
	const edited = (text: string | null, ...edits: Parameters<typeof editDossierFile>[1]) => {
		const folder = folderOf(text === null ? {} : {'dossier.yaml': text});
		const issue = editDossierFile(folder, edits);
		return {issue, text: issue ? text : readFileSync(join(folder, 'dossier.yaml'), 'utf8'), folder};
	};

	test('comments, order and the words of other lines stay', () => {
		const {issue, text} = edited(
			whole,
			{kind: 'append', path: ['actors', 'hide'], value: 'Légende'},
			{kind: 'set', path: ['articles', '2025-03-a', 'source'], value: 'Le Ponant'},
		);
		expect(issue).toBeNull();
		expect(text).toContain('# Written by hand\ntitle: Le pont\n');
		expect(text).toContain('source: Le Ponant # said in the page');
		expect(text).toContain('- 2025-03-a: 010');
		const names = [...text!.matchAll(/^\w+(?=:)/gmu)].map(([name]) => name);
		expect(names).toEqual(['title', 'articles', 'actors', 'facts', 'same', 'different']);
	});
	test('what is written is read again', () => {
		const {folder} = edited(
			'# nothing yet\n',
			{kind: 'append', path: ['same'], value: {a: '4 000', b: '12: [x] # y'}},
			{kind: 'append', path: ['actors', 'merge'], value: ['A', 'B']},
			{kind: 'set', path: ['articles', 'a', 'published'], value: '2025-03'},
		);
		const {corrections, issues} = readDossierFile(folder);
		expect(issues).toEqual([]);
		expect(corrections.same[0]?.quotations.map(({quote}) => quote)).toEqual(['4 000', '12: [x] # y']);
		expect(corrections.actors.merge[0]).toHaveLength(2);
		expect(corrections.articles[0]?.fields).toEqual({published: '2025-03'});
		expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toMatch(/^# nothing yet/u);
	});
	test('a file is begun where there is none, and a line can be taken out again', () => {
		const {folder} = edited(null, {kind: 'set', path: ['title'], value: 'Le pont'});
		expect(readDossierFile(folder).corrections.title).toBe('Le pont');
		expect(editDossierFile(folder, [{kind: 'remove', path: ['title']}])).toBeNull();
		expect(readDossierFile(folder).corrections.title).toBeNull();
	});
	test.each(['title: [A\nb: {', 'only words'])('a damaged file is told and never written over: %s', text => {
		const {issue, folder} = edited(text, {kind: 'set', path: ['title'], value: 'B'});
		expect(issue).toMatchObject({path: 'dossier.yaml', code: 'frontMatter'});
		expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toBe(text);
	});
	test('what is no list is not appended to', () => {
		const {issue} = edited('same: {a: b}\n', {kind: 'append', path: ['same'], value: 'x'});
		expect(issue?.message).toContain('not a list');
	});
});

describe('a file that is not what it seems', () => {
	const edit = {kind: 'set', path: ['title'], value: 'B'} as const;
	test('a link out of the folder is neither read nor written through', () => {
		const outside = folderOf({'other.yaml': 'title: Secret\n'});
		const folder = folderOf({});
		symlinkSync(join(outside, 'other.yaml'), join(folder, 'dossier.yaml'));
		expect(readDossierFile(folder)).toMatchObject({corrections: {title: null}, issues: [{detail: 'linkOut'}]});
		expect(editDossierFile(folder, [edit])).toMatchObject({detail: 'linkOut'});
		expect(readFileSync(join(outside, 'other.yaml'), 'utf8')).toBe('title: Secret\n');
	});
	test('a pipe makes nobody wait', () => {
		const folder = folderOf({});
		execFileSync('mkfifo', [join(folder, 'dossier.yaml')]);
		expect(readDossierFile(folder).issues).toMatchObject([{detail: 'notRegular'}]);
		expect(editDossierFile(folder, [edit])).toMatchObject({detail: 'notRegular'});
	});
	test.each([
		['UTF-16', Buffer.from('\ufefftitle: Été\n', 'utf16le')],
		['Windows-1252', Buffer.from('title: Été\n', 'latin1')],
	])('%s is read and told, and no byte of it is changed', (_name, bytes) => {
		const folder = folderOf({'dossier.yaml': bytes});
		expect(readDossierFile(folder)).toMatchObject({
			corrections: {title: 'Été'},
			issues: [
				{
					code: 'encoding',
					message: 'it is not UTF-8; it was read as well as that goes, and nothing is written into it',
				},
			],
		});
		expect(editDossierFile(folder, [edit])?.message).toBe('it is not UTF-8; it was left as it is');
		expect(readFileSync(join(folder, 'dossier.yaml'))).toEqual(bytes);
	});
	test('nesting without end is told in words', () => {
		expect(read(`title: ${'['.repeat(20_000)}`).issues).toMatchObject([{detail: 'it is nested too deeply'}]);
	});
});
