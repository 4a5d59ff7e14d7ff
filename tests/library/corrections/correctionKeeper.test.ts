import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Correction} from '../../../src/core/dossier/corrections/correction.ts';
import {CorrectionKeeper} from '../../../src/library/corrections/correctionKeeper.ts';
import {readDossierFile} from '../../../src/library/corrections/dossierFile.ts';
import {undoSteps} from '../../../src/library/corrections/undoHistory.ts';
import {folderOf} from '../../support/folder.ts';

const merge = (first: string, second: string): Correction => ({kind: 'merge', first, second});
const rename = (from: string, to: string): Correction => ({kind: 'rename', from, to});
const hide = (name: string): Correction => ({kind: 'hide', name});
const split = (actor: string): Correction => ({kind: 'split', article: 'a', name: 'Kim', actor});
const quoted = (article: string, quote: string) => ({article, quote});

/** A folder with a file, what was written into it one after the other, and what the file says then. */
const written = (text: string | null, ...corrections: readonly Correction[]) => {
	const folder = folderOf(text === null ? {} : {'dossier.yaml': text});
	const keeper = new CorrectionKeeper(folder);
	const outcomes = corrections.map(correction => keeper.write(correction).kind);
	return {folder, keeper, outcomes, ...readDossierFile(folder), path: join(folder, 'dossier.yaml')};
};

describe('writing', () => {
	test('every kind of decision is read again as it was meant', () => {
		const {corrections, issues, outcomes} = written(
			'# mine\n',
			merge('Kim Jong-un', 'Kim'),
			split('Kim Yo-jong'),
			rename('NIS', 'Service (Seoul)'),
			hide('Getty: Images'),
			{kind: 'same', one: quoted('a', '11 000'), other: quoted('b', '# 12 000')},
			{kind: 'different', one: quoted('a', '1 500'), other: quoted('a', '3 000')},
			{kind: 'article', article: 'a', field: 'published', value: '2025-03'},
			{kind: 'note', note: {article: 'a', quote: 'some words', before: null, note: 'ask: who?'}},
			{kind: 'note', note: {article: 'a', quote: 'other words', before: 'the', note: null}},
		);
		expect(issues).toEqual([]);
		expect(new Set(outcomes)).toEqual(new Set(['written']));
		expect(corrections.actors.merge[0]?.map(({text}) => text)).toEqual(['Kim Jong-un', 'Kim']);
		expect(corrections.actors.split[0]).toMatchObject({article: 'a', name: 'Kim', actor: 'Kim Yo-jong'});
		expect(corrections.actors.rename[0]).toMatchObject({from: 'NIS', to: 'Service (Seoul)'});
		expect(corrections.actors.hide[0]?.text).toBe('Getty: Images');
		expect(corrections.same[0]?.quotations.map(({quote}) => quote)).toEqual(['11 000', '# 12 000']);
		expect(corrections.different[0]?.quotations).toMatchObject([quoted('a', '1 500'), quoted('a', '3 000')]);
		expect(corrections.articles[0]?.fields).toEqual({published: '2025-03'});
		expect(corrections.notes).toMatchObject([
			{quote: 'some words', note: 'ask: who?', before: null},
			{quote: 'other words', note: null, before: 'the'},
		]);
	});

	test('a note takes the place of a mark on the same words, which was perhaps not read again yet', () => {
		const note = {article: 'a', quote: 'some words', before: null, note: null};
		const {corrections} = written(null, {kind: 'note', note}, {kind: 'note', note: {...note, note: 'who?'}});
		expect(corrections.notes).toMatchObject([{quote: 'some words', note: 'who?'}]);
	});

	describe('of a file in which nothing is left', () => {
		const note = {article: 'a', quote: 'some words', before: null, note: null};
		const mark: Correction = {kind: 'note', note};
		const unmark: Correction = {kind: 'deleteNote', note};

		test('nothing stays when the program began it, and what was taken away is taken back all the same', () => {
			const {keeper, path, outcomes} = written(null, mark, unmark);
			expect(outcomes).toEqual(['written', 'written']);
			expect(existsSync(path)).toBe(false);
			expect(keeper.undo().kind).toBe('undone');
			expect(readFileSync(path, 'utf8')).toContain('some words');
			expect(keeper.undo().kind).toBe('undone');
			expect(existsSync(path)).toBe(false);
			expect(keeper.undo().kind).toBe('nothingToUndo');
		});

		test('what somebody has written beside it stays, byte for byte', () => {
			for (const own of ['# mine\n', '# mine\n\n', ''])
				expect(readFileSync(written(own, mark, unmark).path, 'utf8').trim()).toBe(own.trim());
			const theirs = 'notes:\n  - article: a\n    quote: some words\n';
			expect(readFileSync(written(theirs, unmark).path, 'utf8')).toBe('');
			expect(readFileSync(written(`# top\n\n${theirs}`, unmark).path, 'utf8')).toBe('# top\n\n');
		});
	});

	test('a renamed actor is merged, renamed again and hidden by the name that it had before', () => {
		const {corrections} = written(
			null,
			rename('NIS', 'Seoul'),
			merge('Seoul', 'Service'),
			rename('Seoul', 'The service'),
		);
		expect(corrections.actors.merge[0]?.map(({text}) => text)).toEqual(['NIS', 'Service']);
		expect(corrections.actors.rename).toMatchObject([{from: 'NIS', to: 'The service'}]);
		const hidden = written(null, rename('NIS', 'Seoul'), hide('Seoul')).corrections.actors;
		expect(hidden.rename).toEqual([]);
		expect(hidden.hide.map(({text}) => text)).toEqual(['NIS']);
	});

	test('a fact that is named again keeps its quotations', () => {
		const name = (from: string, to: string): Correction => ({kind: 'nameFact', claim: quoted('a', '300'), from, to});
		const text = 'facts:\n  Old: {a: [300, "400"], b: x}\n';
		expect(written(text, name('Old', 'New')).corrections.facts).toMatchObject([
			{name: 'New', quotations: [{quote: '300'}, {quote: '400'}, {quote: 'x'}]},
		]);
		expect(written(null, name('deaths', 'The toll')).corrections.facts).toMatchObject([
			{name: 'The toll', quotations: [quoted('a', '300')]},
		]);
	});

	test('renaming back takes the line out', () => {
		expect(written(null, rename('NIS', 'Seoul'), rename('Seoul', 'NIS')).corrections.actors.rename).toEqual([]);
	});

	test('a judgement takes the place of its opposite, whichever side it was given from', () => {
		const [one, other] = [quoted('a', 'x'), quoted('b', 'y')];
		const {corrections} = written(null, {kind: 'same', one, other}, {kind: 'different', one: other, other: one});
		expect(corrections.same).toEqual([]);
		expect(corrections.different).toHaveLength(1);
	});

	test('a name is one somebody else in an article: the later line holds', () => {
		const {corrections} = written(null, split('One'), split('Two'));
		expect(corrections.actors.split.map(({actor}) => actor)).toEqual(['Two']);
	});

	test('an emptied field is taken out, and its article with its last one', () => {
		const field = (value: string): Correction => ({kind: 'article', article: 'a', field: 'source', value});
		const {corrections, path, outcomes} = written('title: T\n', field('Le Courrier'), field(''), field(''));
		expect(outcomes).toEqual(['written', 'written', 'unchanged']);
		expect(corrections.articles).toEqual([]);
		expect(readFileSync(path, 'utf8')).not.toContain('a:');
	});

	test('a note is changed in its place and deleted, with the comment of its neighbour left alone', () => {
		const note = {article: 'a', quote: 'some words', before: null, note: 'one'};
		const text = 'notes:\n  - article: a\n    quote: some words\n    note: one\n  # keep\n  - {article: b, quote: z}\n';
		const changed = written(text, {kind: 'changeNote', from: note, note: {...note, note: 'two'}});
		expect(changed.corrections.notes.map(entry => entry.note)).toEqual(['two', null]);
		const deleted = written(text, {kind: 'deleteNote', note});
		expect(deleted.corrections.notes).toMatchObject([{quote: 'z'}]);
		expect(readFileSync(deleted.path, 'utf8')).toContain('# keep');
	});
});

describe('undo', () => {
	test('takes back step by step, byte for byte, and a file that was begun goes again', () => {
		const text = '# mine\ntitle:   T   # spaced\n';
		const {keeper, path} = written(text, hide('A'), hide('B'));
		expect(keeper.undo()).toMatchObject({kind: 'undone', correction: {name: 'B'}});
		expect(keeper.undo()).toMatchObject({kind: 'undone', correction: {name: 'A'}});
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(keeper.undo()).toEqual({kind: 'nothingToUndo'});
		const begun = written(null, hide('A'));
		begun.keeper.undo();
		expect(existsSync(begun.path)).toBe(false);
	});

	test('what somebody else wrote since is never undone', () => {
		const {keeper, path} = written(null, hide('A'));
		writeFileSync(path, '# theirs\n');
		expect(keeper.undo().kind).toBe('changedSince');
		expect(readFileSync(path, 'utf8')).toBe('# theirs\n');
	});
});

describe('a later run', () => {
	test('takes back what an earlier one wrote, change by change, byte for byte', () => {
		const {folder, path} = written('# mine\n', hide('A'), hide('B'));
		expect(new CorrectionKeeper(folder).undo()).toEqual({kind: 'undone', correction: hide('B')});
		expect(new CorrectionKeeper(folder).undo()).toEqual({kind: 'undone', correction: hide('A')});
		expect(readFileSync(path, 'utf8')).toBe('# mine\n');
		expect(new CorrectionKeeper(folder).undo()).toEqual({kind: 'nothingToUndo'});
	});

	test('never takes back over what was written by hand in between', () => {
		const {folder, path} = written('# mine\n', hide('A'));
		const text = `${readFileSync(path, 'utf8')}# theirs\n`;
		writeFileSync(path, text);
		expect(new CorrectionKeeper(folder).undo()).toEqual({kind: 'changedSince', correction: hide('A')});
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

	test('goes on where a run was killed after it took a change back and before it could say so', () => {
		const {folder, path} = written('# mine\n', hide('A'), hide('B'));
		const [, second] = undoSteps(folder);
		writeFileSync(path, second!.before!);
		expect(new CorrectionKeeper(folder).undo()).toEqual({kind: 'undone', correction: hide('A')});
		expect(readFileSync(path, 'utf8')).toBe('# mine\n');
	});

	test('has nothing to take back where what was kept is damaged', () => {
		const within = join(folderOf({}), 'undo');
		const keeper = new CorrectionKeeper(folderOf({'dossier.yaml': '# mine\n'}), within);
		keeper.write(hide('A'));
		for (const file of readdirSync(within)) writeFileSync(join(within, file), '{"version":1,"steps":[{}]}');
		expect(keeper.undo()).toEqual({kind: 'nothingToUndo'});
	});

	test('where nothing can be kept, what this run wrote can be taken back all the same', () => {
		const folder = folderOf({'dossier.yaml': '# mine\n', undo: 'a file'});
		const keeper = new CorrectionKeeper(folder, join(folder, 'undo'));
		keeper.write(hide('A'));
		expect(keeper.undo()).toEqual({kind: 'undone', correction: hide('A')});
	});
});

test('what cannot be written is told, and nothing is to be undone', () => {
	const folder = folderOf({});
	mkdirSync(join(folder, 'dossier.yaml'));
	const keeper = new CorrectionKeeper(folder);
	expect(keeper.write(hide('A'))).toMatchObject({kind: 'refused', issue: {path: 'dossier.yaml'}});
	expect(keeper.undo()).toEqual({kind: 'nothingToUndo'});
});

test('a broken file is left as it is', () => {
	const {keeper, path, outcomes} = written('title: [A\n', hide('A'));
	expect(outcomes).toEqual(['refused']);
	expect(readFileSync(path, 'utf8')).toBe('title: [A\n');
	expect(keeper.undo()).toEqual({kind: 'nothingToUndo'});
});

describe('files of Windows', () => {
	const text = '\ufeff# mine\r\ntitle: Le pont\r\n';
	test('the mark at their beginning and their line ends stay', () => {
		const {path, outcomes} = written(text, hide('Photo'));
		expect(outcomes).toEqual(['written']);
		expect(readFileSync(path, 'utf8')).toBe(`${text}actors:\r\n  hide:\r\n    - Photo\r\n`);
	});
	test('they are given back byte for byte', () => {
		const {path, keeper} = written(text, hide('Photo'));
		expect(keeper.undo().kind).toBe('undone');
		expect(readFileSync(path, 'utf8')).toBe(text);
	});
});
