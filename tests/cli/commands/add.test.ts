import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../../support/folder.ts';
import {newsSites} from '../../support/newsSites.ts';
import {stories} from '../../support/newsStories.ts';
import {program} from '../../support/program.ts';
import {runProgram} from '../../support/runProgram.ts';

const story = stories[0]!;
const page = newsSites[0]!.page(story).html;
const name = '2025-02-18-le-fanal-a-valdorme-la-digue-cede-et-1-200-habitants-sont-evacues';

test('a saved page becomes an article that shows every paragraph; what is there and what fails is told', () => {
	const pages = folderOf({'page.html': page, 'empty.html': '<p>Menu', 'notes.txt': story.paragraphs.join('\n\n')});
	const folder = join(folderOf({}), 'dossier');
	const first = runProgram([
		'add',
		...['page.html', 'empty.html', 'none.html'].map(file => join(pages, file)),
		'--to',
		folder,
	]);
	expect(first).toEqual({
		out: `${join(folder, name)}.md\n`,
		err: `${join(pages, 'empty.html')}: no article was found in it; --raw brings in all its words\n${join(pages, 'none.html')}: there is no such file; an address begins with https://\n1 added, 0 already there, 2 failed\n`,
		code: 1,
	});
	const shown = runProgram(['show', name, folder, '--json']).out;
	for (const paragraph of [story.standfirst, story.caption, ...story.paragraphs])
		expect(JSON.parse(shown).text).toContain(paragraph);
	const file = readFileSync(join(folder, `${name}.md`), 'utf8');
	const again = runProgram(['add', join(folder, `${name}.md`), '--to', folder]);
	expect(again).toEqual({
		out: '',
		err: `${join(folder, name)}.md: already there as ${join(folder, name)}.md\n`,
		code: 0,
	});
	expect(readdirSync(folder)).toEqual([`${name}.md`]);
	expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toBe(file);
});

test('a dry run shows each line left out with its reason and writes nothing; raw keeps them', () => {
	const text = ['Aller au contenu principal', story.title, ...story.paragraphs, 'Avec Reuters'].join('\n\n');
	const pages = folderOf({'scraped.txt': Buffer.from(text, 'latin1')});
	const folder = join(pages, 'dossier');
	const add = (...options: string[]) => runProgram(['add', join(pages, 'scraped.txt'), '--to', folder, ...options]);
	const dry = add('--dry-run');
	expect(dry.out.split('\n').slice(1)).toEqual([
		'  2 lines left out:',
		'  1  command of the page: Aller au contenu principal',
		'  21  agency credit: Avec Reuters',
		'',
	]);
	expect(() => readdirSync(folder)).toThrow();
	expect(add('--dry-run', '--raw').out).toContain('nothing left out');
	expect(JSON.parse(add('--json').out)).toMatchObject([{kind: 'added', cut: [{rule: 'command'}, {rule: 'agency'}]}]);
});

test('Ctrl-C ends a long list: what was finished is whole, nothing else is there', async () => {
	// The second page never comes.
	const server = createServer((request, response) => void (request.url === '/1' && response.end(page))).listen(
		0,
		'127.0.0.1',
	);
	await once(server, 'listening');
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const folder = folderOf({'list.txt': `${base}/1\n${base}/2\n`});
	const words = [program, 'add', join(folder, 'list.txt'), '--to', join(folder, 'dossier')];
	const run = spawn(process.execPath, words, {env: {PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8'}});
	let err = '';
	run.stderr.on('data', piece => {
		err += piece;
	});
	await once(run.stdout, 'data');
	run.kill('SIGINT');
	expect(await once(run, 'close')).toEqual([130, null]);
	server.close().closeAllConnections();
	expect(err).toBe('interrupted; 1 added, and the same command goes on where it stopped\n');
	expect(readdirSync(join(folder, 'dossier'))).toEqual([`${name}.md`]);
	expect(readFileSync(join(folder, 'dossier', `${name}.md`), 'utf8')).toContain(story.paragraphs.at(-1));
});

test('saved pages are read where they lie, and their parts are not', () => {
	const folder = folderOf({
		'crue.html': page,
		'crue_files/frame.html': page,
		'wall.html': '<form><input type="password"></form>',
		cache: '',
	});
	const environment = {XDG_CACHE_HOME: folderOf({})};
	for (const _again of ['made', 'kept']) {
		const {out, err, code} = runProgram(['show', 'crue', folder, '--json'], environment);
		expect({err, code}).toEqual({err: '', code: 0});
		expect(JSON.parse(out)).toMatchObject({
			title: story.title,
			source: 'Le Fanal',
			published: '2025-02-18',
			path: 'crue.html',
		});
		for (const paragraph of story.paragraphs) expect(JSON.parse(out).text).toContain(paragraph);
	}
	const listed = runProgram(['list', folder], environment);
	expect(listed.err).toBe('wall.html: the page only asks to log in; it was skipped\n');
	expect(listed.out.trim().split('\n')).toHaveLength(1);
	const added = runProgram(['add', join(folder, 'crue.html'), '--to', folder], environment);
	expect(added.err).toBe(`${join(folder, 'crue.html')}: already there as ${join(folder, 'crue.html')}\n`);
});
