import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {newsSites} from '../support/newsSites.ts';
import {stories} from '../support/newsStories.ts';
import {runProgram} from '../support/runProgram.ts';

/** Each test runs the program several times, perhaps on a busy machine. */
vi.setConfig({testTimeout: 60_000});

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
