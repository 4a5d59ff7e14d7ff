import {expect, test} from 'vitest';
import {folderOf} from '../../support/folder.ts';
import {runProgram} from '../../support/runProgram.ts';

const crue = (killed: number, date: string): string =>
	`---\nsource: Source ${killed}\n${date}---\n# La crue\n\nLa crue de la Lanne a tué ${killed} personnes à Port-Lanoir, a annoncé la préfecture mardi.`;

const folder = () =>
	folderOf({
		'courrier.md': crue(12, 'published: 2031-03-04\n'),
		'gazette.md': crue(17, 'published: 2031-03-04\n'),
		'undated.md': '# Les écoles\n\nLes écoles restent fermées.',
		'broken.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
		'README.md': 'About this folder.',
	});

test('check tells what could not be read, what has no date and what conflicts; without --fail-on that is no failure', () => {
	const {out, err, code} = runProgram(['check', folder()]);
	expect({err, code}).toEqual({err: '', code: 0});
	const lines = out.trimEnd().split('\n');
	expect(lines).toHaveLength(4);
	expect(lines.filter(line => line.startsWith('broken.md: it is not text'))).toHaveLength(1);
	expect(lines).toContain('undated.md: no date');
	expect(lines.at(-1)).toMatch(
		/^fact-\w+: .*: conflict: 12 personnes against 17 personnes \(courrier\.md, gazette\.md\)$/u,
	);
});

test('with --fail-on only that is looked for, and told in the exit code', () => {
	const path = folder();
	const found = runProgram(['check', '--fail-on', 'undated,conflict', '--json', path]);
	expect(found).toMatchObject({code: 1, err: 'briefing: 1 without a date, 1 conflict\n'});
	expect(JSON.parse(found.out)).toMatchObject([
		{kind: 'undated', path: 'undated.md', article: 'undated'},
		{kind: 'conflict', articles: ['courrier', 'gazette']},
	]);
});

test('what may be two facts is no conflict', () => {
	const of = (date: string, text: string): string => `---\npublished: ${date}\n---\n# News\n\n${text}`;
	const path = folderOf({
		'one.md': of('2031-03-04', 'The firm runs 14 ferries.'),
		'other.md': of('2031-03-04', 'On Monday 20 ferries lay in the harbour.'),
	});
	expect(runProgram(['facts', '--lang', 'en', path]).out).toContain('conflict?');
	expect(runProgram(['check', '--fail-on', 'conflict', path])).toEqual({out: '', err: '', code: 0});
});

test('where facts differ and none conflicts, that is told beside the data, and nothing fails', () => {
	const path = folderOf({
		'courrier.md': crue(12, 'published: 2031-03-04\n'),
		'gazette.md': crue(17, 'published: 2031-03-06\n'),
	});
	const told = {out: '', err: 'briefing: no conflict; 1 fact differs in other ways (briefing facts)\n', code: 0};
	expect(runProgram(['check', '--lang', 'en', path])).toEqual(told);
	expect(runProgram(['check', '--lang', 'fr', path]).err).toMatch(
		/^briefing: aucune divergence\s; 1 fait diffère autrement/u,
	);
	expect(runProgram(['check', '--json', path])).toEqual({out: '[]\n', err: '', code: 0});
	expect(runProgram(['check', '--fail-on', 'conflict', path])).toEqual({out: '', err: '', code: 0});
});

test('it is quiet when there is nothing to tell', () => {
	const fine = folderOf({'a.md': crue(12, 'published: 2031-03-04\n')});
	expect(runProgram(['check', fine])).toEqual({out: '', err: '', code: 0});
	expect(runProgram(['check', '--fail-on', 'unread', '--fail-on', 'undated', fine])).toEqual({
		out: '',
		err: '',
		code: 0,
	});
	expect(runProgram(['check', '--json', fine]).out).toBe('[]\n');
});

test('an unknown kind is wrong use', () => {
	expect(runProgram(['check', '--fail-on', 'undated,x'])).toEqual({
		out: '',
		err: 'briefing: "undated,x" is no value for --fail-on (conflict, undated, unread)\n',
		code: 2,
	});
});

test('in French a space stands before the colons of a sentence, none behind the place that a line is of', () => {
	const {out} = runProgram(['check', '--lang', 'fr', folder()]);
	expect(out.trimEnd().split('\n').at(-1)).toMatch(
		/^fact-\w+: .*\u00a0: divergent\u00a0: 12 personnes contre 17 personnes \(courrier\.md, gazette\.md\)$/u,
	);
});
