import {describe, expect, test} from 'vitest';
import type {Dossier} from '../../src/core/dossier/dossier.ts';
import {csvText, plainCsv} from '../../src/reports/csv.ts';
import {csvTableNames} from '../../src/reports/csvTableNames.ts';
import {csvTable} from '../../src/reports/csvTables.ts';
import {hostileDossier} from '../support/hostileDossier.ts';
import {sampleDossier} from '../support/sampleDossier.ts';
import {parseStrictCsv, unguarded} from '../support/strictCsv.ts';

/** The rows of a table as a strict reader gives them back, by the names of the columns. */
function readBack(name: (typeof csvTableNames)[number], dossier: Dossier): Record<string, string>[] {
	const [columns = [], ...rows] = parseStrictCsv(csvText(csvTable(name, dossier, 'en'), plainCsv), ',');
	return rows.map(cells => {
		expect(cells).toHaveLength(columns.length);
		return Object.fromEntries(cells.map((cell, at) => [unguarded(columns[at]!), unguarded(cell)]));
	});
}

describe.each([
	['sample', sampleDossier],
	['hostile', hostileDossier],
])('the tables of the %s dossier', (_name, dossier) => {
	const textOf = (id: string): string => dossier.articles.find(article => article.id === id)!.text;

	test.each(csvTableNames)('%s: every row gives its words and their sentence byte for byte', name => {
		const rows = readBack(name, dossier);
		expect(rows.length).toBeGreaterThan(5);
		for (const row of rows) {
			const text = textOf(row.article!);
			expect(row.quote).toBe(text.slice(Number(row.quote_start), Number(row.quote_end)));
			if (row.text !== '') expect(row.text).toBe(text.slice(Number(row.start), Number(row.end)));
			expect(row.quote).not.toBe('');
		}
	});
});

test('facts: one row for each figure of each claim, with the kind of difference and who is silent', () => {
	const rows = readBack('facts', sampleDossier);
	expect(rows).toHaveLength(sampleDossier.facts.flatMap(({claims}) => claims).length);
	expect(rows.find(({fact, article}) => fact === 'dead' && article === 'gazette')).toMatchObject({
		label: 'morts',
		verdict: 'updated',
		silent: 'ponant',
		source: 'Harbour Gazette',
		text: 'Three people',
		min: '3',
		max: '3',
		as_of: '2031-03-05',
		speaker: 'the prefect Marc Delbos',
		via: 'Ponant',
		quote: 'Three people died and 14 were injured, the prefect Marc Delbos said on Wednesday.',
	});
});

test('an open end is an empty cell', () => {
	expect(readBack('figures', sampleDossier).find(({figure}) => figure === 'f-aboard-3')).toMatchObject({
		min: '320',
		max: '',
		relation: 'more-than',
	});
});

test('actors: one row an article, with how often it names them', () => {
	const rows = readBack('actors', sampleDossier).filter(({actor}) => actor === 'port-lanoir');
	expect(rows.map(({article, mentions}) => [article, mentions])).toEqual([
		['courrier', '2'],
		['gazette', '1'],
		['ponant', '1'],
	]);
});
