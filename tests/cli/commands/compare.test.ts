import {expect, test} from 'vitest';
import {folderOf} from '../../support/folder.ts';
import {runProgram} from '../../support/runProgram.ts';

/** A flood of our own invention, counted twice. */
const flood = {
	'2031-03-04-courrier.md':
		'---\nsource: Courrier\npublished: 2031-03-04\n---\n# La crue de la Lanne\n\nLa crue de la Lanne a tué 12 personnes à Port-Lanoir, a annoncé la préfecture mardi.\n\nLes écoles restent fermées.',
	'2031-03-04-gazette.md':
		'---\nsource: Gazette\npublished: 2031-03-04\n---\n# Crue : le bilan\n\nLa crue de la Lanne a tué 17 personnes à Port-Lanoir, a annoncé la préfecture mardi.',
};

test('compare prints what the panel shows, as text and as data', () => {
	const folder = folderOf(flood);
	const text = runProgram(['compare', '2031-03-04-courrier:12 personnes', folder, '--width', '72']);
	expect({err: text.err, code: text.code}).toEqual({err: '', code: 0});
	expect(text.out).toContain('Gazette');
	expect(text.out).toContain('a tué 17 personnes');
	expect(text.out).not.toContain('\u001b');
	const {out} = runProgram(['compare', '2031-03-04-courrier', folder, '--json']);
	const found = JSON.parse(out) as {
		text: string;
		same: {article: string; statements: {sentence: {text: string}}[]}[];
	}[];
	expect(found.map(({text: words}) => words)).toContain(
		'La crue de la Lanne a tué 12 personnes à Port-Lanoir, a annoncé la préfecture mardi.',
	);
	const [source] = found.find(({text: words}) => words.includes('12'))!.same;
	expect(source).toMatchObject({article: '2031-03-04-gazette'});
	expect(source!.statements[0]!.sentence.text).toContain('17 personnes');
});

test('words that are not in the article are told in one line', () => {
	const folder = folderOf(flood);
	expect(runProgram(['compare', '2031-03-04-courrier:15 morts', folder])).toEqual({
		out: '',
		err: 'briefing: "15 morts" is not in 2031-03-04-courrier\n',
		code: 1,
	});
});
