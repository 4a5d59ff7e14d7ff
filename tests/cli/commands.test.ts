import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {widthOf} from '../../src/screens/rows/width.ts';
import {folderOf} from '../support/folder.ts';
import {bundledDossier, program, root} from '../support/program.ts';
import {runProgram} from '../support/runProgram.ts';

const bundled = readdirSync(bundledDossier).filter(name => name.endsWith('.md'));

/** A dossier that takes no time to analyse. */
const small = {
	'first.md': '# Le pont\n\nLe maire dit que 12 personnes sont mortes.\n',
	'second.md': '# Le pont\n\nLa police parle de 14 morts.\n',
};

describe('printing', () => {
	test('without a terminal the overview is printed', () => {
		const {out, err, code} = runProgram([]);
		expect({err, code}).toEqual({err: '', code: 0});
		expect(out).toMatch(/5 articles/u);
		expect(runProgram(['overview']).out).toBe(out);
	});

	test.each(['overview', 'list', 'actors', 'figures', 'facts', 'timeline'])(
		'%s: text within the width, no colour, and JSON',
		name => {
			const text = runProgram([name, bundledDossier, '--width', '72']);
			expect({err: text.err, code: text.code}).toEqual({err: '', code: 0});
			expect(text.out).not.toContain('\u001b');
			for (const line of text.out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(72);
			expect(() => JSON.parse(runProgram([name, bundledDossier, '--json']).out)).not.toThrow();
		},
	);

	test('list gives the ids that show takes', () => {
		const listed = runProgram(['list']).out;
		for (const name of bundled) {
			const id = name.replace(/\.md$/u, '');
			expect(listed).toContain(id);
			const {out, code} = runProgram(['show', id, '--width', '60']);
			expect(code).toBe(0);
			for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60);
		}
	});

	test('outlets stand in the alphabet of the interface, whatever language the system speaks', () => {
		const article = (source: string): string => `---\nsource: ${source}\n---\n\nSome words.\n`;
		const folder = folderOf({'z.md': article('Zeit'), 'a.md': article('Århus'), 'b.md': article('bild')});
		const ids = ['en_GB.UTF-8', 'sv_SE.UTF-8', 'C.UTF-8'].map(system => {
			const {out} = runProgram(['list', folder, '--order', 'source', '--json', '--lang', 'en'], {LC_ALL: system});
			return (JSON.parse(out) as {id: string}[]).map(({id}) => id).join(' ');
		});
		expect(ids).toEqual(['a b z', 'a b z', 'a b z']);
	});

	test('list takes the order that it is asked for, in text and in JSON', () => {
		const idsBy = (order: string): string[] =>
			JSON.parse(runProgram(['list', '--order', order, '--json']).out).map(({id}: {id: string}) => id);
		expect(idsBy('oldest')).not.toEqual(idsBy('date'));
		expect(new Set(idsBy('story'))).toEqual(new Set(idsBy('date')));
		const lines = runProgram(['list', '--order', 'story', '--width', '100']).out.split('\n');
		expect(lines[0]).toMatch(/ {2}5 articles/u);
		expect(lines[1]!.split(' ')[0]).toBe(idsBy('story')[0]);
		expect(runProgram(['list', '--order', 'colour'])).toMatchObject({code: 2, out: ''});
	});

	test('the export is the contract’s, and every span is in bounds', () => {
		const data = JSON.parse(runProgram(['export', '--format', 'json']).out);
		expect(data).toMatchObject({schema: 'briefing/1', issues: []});
		expect(data.articles.map(({path}: {path: string}) => path).sort()).toEqual(bundled.sort());
		const texts = new Map<string, string>(data.articles.map(({id, text}: {id: string; text: string}) => [id, text]));
		const spans = [
			...data.sentences,
			...data.figures,
			...data.actors.flatMap(({mentions}: {mentions: unknown[]}) => mentions),
			...data.facts.flatMap(({claims}: {claims: unknown[]}) => claims),
			...data.parallels,
			...data.parallels.flatMap(({matches}: {matches: unknown[]}) => matches),
		];
		expect(spans.length).toBeGreaterThan(100);
		for (const {article, start, end} of spans) {
			const words = texts.get(article)!.slice(start, end);
			expect(words).toBe(words.trim());
			expect(words).toHaveLength(end - start);
			expect(words).not.toBe('');
		}
	});

	test('search finds without accents and takes a folder last', () => {
		const folder = folderOf({'a.md': '# Le séisme\n\nLes secours cherchent des survivants à Kobé.'});
		const {out, code} = runProgram(['search', 'seisme', folder, '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(out).articles).toHaveLength(1);
	});

	test('a reader of the pipe that leaves early is no failure', () => {
		const {stderr, status} = spawnSync(
			'bash',
			['-c', `"${process.execPath}" "${program}" export | head -c 10; exit \${PIPESTATUS[0]}`],
			{encoding: 'utf8'},
		);
		expect({stderr, status}).toEqual({stderr: '', status: 0});
	});

	test.skipIf(!existsSync('/dev/full'))('a full disk is told in one line', () => {
		const {stderr, status} = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" schema > /dev/full`], {
			encoding: 'utf8',
			env: {...process.env, LC_ALL: 'C'},
		});
		expect(stderr).toBe('briefing: the output cannot be written: the disk is full\n');
		expect(status).toBe(1);
	});

	test('French on request', () => {
		expect(runProgram(['--help'], {LC_ALL: 'fr_FR.UTF-8'}).out).toMatch(
			/^Utilisation\u00a0?\s?: briefing \[options\] \[commande\] \[dossier\]/u,
		);
		expect(runProgram(['list', '--lang', 'fr']).out).toContain('sept. 2025');
	});
});

test('help is printed by the word too, unless a folder is called so', () => {
	expect(runProgram(['help'])).toEqual(runProgram(['--help']));
	expect(runProgram(['help', 'facts'])).toEqual(runProgram(['facts', '--help']));
	const {out} = runProgram(['help'], {}, folderOf({'help/a.md': '# A bridge fell\n\nOn Monday.'}));
	expect(out).toContain('A bridge fell');
});

test('who stands among articles and names no folder learns whose dossier is printed, and how to get their own', () => {
	const folder = folderOf({'a.md': 'A bridge fell.'});
	const {out, err, code} = runProgram(['show', '2025-09-poutine-kim-pekin'], {}, folder);
	expect({err, code}).toEqual({
		err: 'briefing: this is the bundled dossier; for the folder that you are in: briefing show ID .\n',
		code: 0,
	});
	expect(out).toContain('Poutine');
	expect(runProgram(['search', 'bridge', '.'], {}, folder)).toMatchObject({err: '', code: 0});
	expect(runProgram(['search', 'Poutine'], {}, folder).err).toContain('briefing search WORDS .');
});

describe('wrong use is told in one line, with exit code 2', () => {
	test.each([
		[['lst'], 'briefing: unknown command "lst"; did you mean "list"?\n'],
		[['serch', 'three', 'words'], 'briefing: unknown command "serch"; did you mean "search"?\n'],
		[['list', '--jsn'], 'briefing: unknown option "--jsn"; did you mean "--json"?\n'],
		[['--verson'], 'briefing: unknown option "--verson"; did you mean "--version"?\n'],
		[['show'], 'briefing: the argument <id> is missing; see briefing --help\n'],
		[['list', '--width'], 'briefing: the option --width needs a value; see briefing --help\n'],
		[['list', '--width', '7'], 'briefing: "7" is no value for --width (a number from 20 to 1000)\n'],
		[['list', '--lang', 'de'], 'briefing: "de" is no value for --lang (en, fr)\n'],
		[
			['export', '--format', 'xml'],
			'briefing: "xml" is no value for --format (json, csv, md, html, bibtex, csl-json, ftm)\n',
		],
		[['list', '.', 'b'], 'briefing: too many arguments; see briefing --help\n'],
		[['--lang', 'fr', 'lst'], 'briefing: commande inconnue « lst » ; vouliez-vous dire « list » ?\n'],
	])('%j', (words, err) => {
		expect(runProgram(words)).toEqual({out: '', err, code: 2});
	});
});

test('no sequence in a name that is quoted reaches the terminal', () => {
	const {err, code} = runProgram(['list', 'x\u001b]0;owned\u0007\u202ey\n']);
	expect({err, code}).toEqual({err: 'briefing: there is no folder "xy"\n', code: 1});
});

describe('what cannot be done is told in one line, with exit code 1', () => {
	const folder = () => folderOf({'first.md': 'Un', 'file.txt': 'x'});
	test.each<[string, (folder: string) => string[], (folder: string) => string]>([
		[
			'a folder that is missing',
			path => ['list', join(path, 'none')],
			path => `there is no folder "${join(path, 'none')}"`,
		],
		['the same without a command', path => [join(path, 'none')], path => `there is no folder "${join(path, 'none')}"`],
		[
			'a file in place of a folder',
			path => ['facts', join(path, 'file.txt')],
			path => `"${join(path, 'file.txt')}" is not a folder; briefing FOLDER opens all the articles of one`,
		],
		[
			'an article that is missing',
			path => ['show', 'frst', path],
			() => 'there is no article "frst"; did you mean "first"?',
		],
	])('%s', (_name, words, message) => {
		const path = folder();
		expect(runProgram(words(path))).toEqual({out: '', err: `briefing: ${message(path)}\n`, code: 1});
	});
});

test('an empty folder opens, and says so', () => {
	const folder = folderOf({});
	const {out, err, code} = runProgram(['overview', folder]);
	expect({err, code}).toEqual({err: `${folder}: no article found (.md, .txt, .html)\n`, code: 0});
	expect(out).not.toBe('');
});

test('broken files are told one line each on standard error, and the others open', () => {
	const folder = folderOf({
		'binary.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
		'empty.md': '',
		'field.md': '---\npublished: demain\n---\nLe pont est tombé.',
		'latin.txt': Uint8Array.from([...Buffer.from('Le pont est tomb'), 0xe9, 0x2e]),
		'escape.md': 'Le pont\u001b]0;owned\u0007 est tombé.',
	});
	const {out, err, code} = runProgram(['list', folder]);
	expect(code).toBe(0);
	expect(err.split('\n').sort().slice(1)).toEqual([
		'binary.md: it is not text; it was skipped (save it as text, Markdown or a page)',
		'empty.md: the file is empty; it was skipped',
		'escape.md:1:8: a control character or sequence was taken out',
		'field.md:2:12: "published" is not a date like 2025-04-28, 2025-04 or 2025: "demain"; it was left out',
		'latin.txt: it is not UTF-8; it was read as Windows-1252 (save it as UTF-8)',
	]);
	for (const id of ['field', 'latin', 'escape']) expect(out).toContain(id);
	expect(runProgram(['list', folder, '--lang', 'fr']).err).toContain(
		'field.md:2:12: valeur inutilisable pour «\u00a0published\u00a0»',
	);
});

/** The files of the program that a run has loaded, as V8's coverage names them. */
function loadedFiles(words: readonly string[]): string[] {
	const folder = folderOf({});
	expect(runProgram(words, {NODE_V8_COVERAGE: folder}).code).toBe(0);
	return readdirSync(folder).flatMap(name => {
		const {result} = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {result: {url: string}[]};
		return result
			.map(({url}) => url)
			.filter(url => url.startsWith('file:') && url.includes('/dist/'))
			.map(url => fileURLToPath(url));
	});
}

test('printing commands load neither React nor the scripts of the first frame', () => {
	const isReact = (file: string): boolean => /react-reconciler|yoga-layout/u.test(readFileSync(file, 'utf8'));
	const chunks = readdirSync(join(root, 'dist', 'chunks')).map(name => join(root, 'dist', 'chunks', name));
	expect(chunks.some(isReact)).toBe(true);
	const folder = folderOf(small);
	for (const words of [
		['--help'],
		['list', folder],
		['show', 'first', folder],
		['search', 'pont', folder],
		['export', folder, '--format', 'html'],
		['completion', 'bash'],
	]) {
		const files = loadedFiles(words);
		expect(files.length).toBeGreaterThan(1);
		expect(files.filter(isReact)).toEqual([]);
		expect(files.filter(file => file.endsWith('runScript.cjs'))).toEqual([]);
	}
});
