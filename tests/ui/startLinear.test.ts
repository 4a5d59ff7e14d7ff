import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {describe, expect, onTestFinished, test} from 'vitest';
import {readerWords} from '../../src/core/dossier/corrections/readerWords.ts';
import {readDossierFile} from '../../src/library/corrections/dossierFile.ts';
import {startLinear} from '../../src/ui/startLinear.ts';
import {folderOf} from '../support/folder.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

/** All that is said while these lines are typed in a folder, the sample dossier's own where none is given. */
const session = async (
	typed: readonly string[],
	folder = folderOf({}),
	columns?: number,
): Promise<{said: string; code: number}> => {
	const input = new PassThrough();
	const output = Object.assign(new PassThrough(), columns === undefined ? {} : {columns});
	input.end(typed.map(line => `${line}\n`).join(''));
	const {articles} = sampleDossier;
	const open = async () => ({
		dossier: sampleDossier,
		...readerWords(articles, readDossierFile(folder).corrections),
	});
	const code = await startLinear({folder, open, lang: 'en', input, output});
	return {said: String(output.read() ?? ''), code};
};

const fileOf = (folder: string): string => readFileSync(join(folder, 'dossier.yaml'), 'utf8');

test('numbers open, words lead on, quit leaves', async () => {
	const {said, code} = await session(['articles', '1', 'next', 'back', 'nonsense', 'quit']);
	expect(code).toBe(0);
	for (const words of [
		'Overview, ',
		'Articles, 3 to open',
		'Three people died and 14 were injured',
		'le radar fonctionnait',
		'nonsense: no such',
	]) {
		expect(said).toContain(words);
	}
});

test('on a terminal lines are broken between words', async () => {
	const whole = (await session(['1', 'quit'])).said;
	const {said} = await session(['1', 'quit'], undefined, 40);
	expect(said.split('\n').every(line => line.length < 40)).toBe(true);
	expect(said.split(/\s+/u)).toEqual(whole.split(/\s+/u));
});

test('words of both languages are understood', async () => {
	const {said} = await session(['notes', 'faits', 'précédent', 'quitter']);
	expect(said).toContain('Facts, ');
	expect(said).not.toContain('no such number');
});

test('another language is chosen by its number, spoken at once, and kept', async () => {
	process.env.XDG_CONFIG_HOME = folderOf({});
	const {said} = await session(['language', '2', 'merge', 'aide', 'quitter']);
	expect(said).toMatch(/1\. English.*\n2\. Français/u);
	const after = said.slice(said.indexOf('Français'));
	expect(after).toContain('Accueil, ');
	expect(after).toContain('(nom dans un texte, ou acteurs)');
	expect(after).toContain('langue\u00a0: ');
	const kept = join(process.env.XDG_CONFIG_HOME, 'briefing', 'config.yaml');
	expect(readFileSync(kept, 'utf8')).toContain('language: fr');
	delete process.env.XDG_CONFIG_HOME;
});

test('an address that no program opens is said in full', async () => {
	const path = process.env.PATH;
	process.env.PATH = folderOf({});
	onTestFinished(() => {
		process.env.PATH = path;
	});
	const address = 'https://courrier.example/aurore';
	const {said} = await session(['articles', '2', 'page', '1', 'quit']);
	expect(said).toContain(`No program here opens ${address}`);
});

test('where nobody listens any more it ends without a word', async () => {
	const input = new PassThrough();
	const output = new Writable({
		write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})),
	});
	const folder = folderOf({});
	const words = readerWords(sampleDossier.articles, readDossierFile(folder).corrections);
	const open = async () => ({dossier: sampleDossier, ...words});
	expect(await startLinear({folder, open, lang: 'en', input, output})).toBe(0);
});

test('the end of the input is the end', async () => {
	expect((await session([])).code).toBe(0);
});

test('what cannot be done is said in place of the view, and by words, not keys', async () => {
	const {said} = await session(['back', 'merge', 'quit']);
	expect(said).toContain('This is where you started.');
	expect(said).toContain('Choose a name first (name in a text, or actors).');
});

test('no escape sequence is ever sent', async () => {
	const {said} = await session(['facts', '1', 'find delbos', 'articles', '1', 'sentence', 'copy', 'quit']);
	expect(said).not.toContain('\u001b');
});

describe('an article, sentence by sentence', () => {
	test('each is said with what the others say of it', async () => {
		const {said} = await session(['articles', '1', 'sentence', 'sentence', 'before', 'difference', 'whole', 'quit']);
		expect(said).toContain('Sentence 2 of 6: About 300 passengers');
		expect(said).toContain('What the other sources say');
		expect(said).toMatch(/\d+\. Le Courrier du Littoral, 312/u);
	});

	test('is looked through for words', async () => {
		const {said} = await session(['articles', '1', 'look radar', 'look nowhere', 'quit']);
		expect(said).toContain('Sentence 4 of 6: Transmanche denies that the radar had failed.');
		expect(said).toContain('“nowhere” is not in this text.');
	});

	test('asks for a sentence before one is marked, noted or copied', async () => {
		const {said} = await session(['articles', '1', 'mark', 'quit']);
		expect(said).toContain('Choose a sentence first: sentence goes to the next one');
	});

	test('gives the very words that are asked for, to be copied or noted', async () => {
		const folder = folderOf({});
		const lines = ['articles', '1', 'words 300 passengers', 'copy', 'note ask them', 'words no such', 'quit'];
		const {said} = await session(lines, folder);
		expect(said).toContain('Chosen: 300 passengers');
		expect(said).toMatch(/The citation: “300 passengers” \(/u);
		expect(fileOf(folder)).toMatch(/quote: 300 passengers\s+note: ask them/u);
		expect(said).toContain('“no such” is not in this text.');
	});

	test('is left and found again by a letter, and by the word for the place before', async () => {
		const lines = [
			'articles',
			'1',
			'sentence',
			'sentence',
			'remember a',
			'facts',
			'recall a',
			'last',
			'recall b',
			'quit',
		];
		const {said} = await session(lines);
		expect(said.split('Sentence 3 of 6: ')).toHaveLength(3);
		expect(said.split('Facts, ')).toHaveLength(3);
		expect(said).toContain('There is no mark b.');
		expect((await session(['remember', 'quit'])).said).toContain('remember: no such number or word');
	});

	test('gives a citation, whether or not there is a clipboard', async () => {
		const {said} = await session(['articles', '1', 'sentence', 'copy', 'quit']);
		expect(said).toMatch(/The citation: “About 300 passengers .*” \(.*Harbour Gazette.*5 Mar 2031/u);
	});
});

describe('notes and corrections', () => {
	test('a note is written, heard, changed, and deleted by its number', async () => {
		const folder = folderOf({});
		await session(['articles', '1', 'sentence', 'note ask the yard', 'quit'], folder);
		expect(fileOf(folder)).toContain('note: ask the yard');
		const {said} = await session(['articles', '1', 'sentence', 'note ask them twice', 'notes', 'quit'], folder);
		expect(said).toContain('Note: ask the yard');
		expect(said).toContain('Note changed.');
		expect(said).toContain('1. ask them twice');
		await session(['notes', 'delete 1', 'quit'], folder);
		expect(existsSync(join(folder, 'dossier.yaml'))).toBe(false);
	});

	test('what is asked for is the next line, and an empty one leaves it', async () => {
		const folder = folderOf({});
		const {said} = await session(['articles', '1', 'title', '', 'title', 'A new title', 'quit'], folder);
		expect(said).toContain('Title: Ferry Aurore runs aground, three dead');
		expect(said).toContain('Type it, a dash for none, or nothing to leave it as it is.');
		expect(fileOf(folder)).toContain('title: A new title');
	});

	test('an actor is merged with one of a numbered list, and that is taken back by a later run', async () => {
		const folder = folderOf({'dossier.yaml': '# mine\n'});
		const {said} = await session(['actors', 'merge 1', 'transmanche', '1', 'quit'], folder);
		expect(said).toMatch(/^Marc Delbos is the same as …$/mu);
		expect(said).toContain('Marc Delbos is the same as Transmanche. undo takes it back (written to dossier.yaml).');
		expect(fileOf(folder)).toContain('merge');
		expect((await session(['undo', 'quit'], folder)).said).toContain('Taken back: ');
		expect(fileOf(folder)).toBe('# mine\n');
	});

	test('a statement of another source is said to be of another fact', async () => {
		const folder = folderOf({});
		const {said} = await session(['articles', '1', 'sentence', 'choose 1', 'different 1', 'quit'], folder);
		expect(said).toMatch(/Chosen: 1\. Le Courrier du Littoral, 312/u);
		expect(fileOf(folder)).toContain('different:');
	});

	test('all other actions are in a list, with the reason why one does nothing now', async () => {
		const {said} = await session(['actions', 'hide', '', 'quit']);
		expect(said).toMatch(/hide the actor.*not now: Choose a name first/u);
	});
});

test('a page is brought in, and of a list what is chosen by numbers', async () => {
	const story = '<p>The bridge was closed on Monday after engineers found cracks in two of its nine pillars.</p>';
	const items = ['Aurora', 'Borea', 'Cadmo'].map(title => ({
		id: title,
		title,
		content_html: `<h1>${title}</h1>${story.repeat(3)}`,
	}));
	const feed = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Bridges', items});
	const source = join(folderOf({'feed.json': feed}), 'feed.json');
	const {said} = await session([`add ${source}`, '1,3', 'quit']);
	expect(said).toContain('2. Borea');
	expect(said).toContain('Type numbers, as 1-3,7, or all; or nothing for none.');
	expect(said).toMatch(/[12] added/u);
});
