import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {exportFormats, unanalysedFormats} from '../../../src/cli/printing/exportFormats.ts';
import {unanalysedDossier} from '../../../src/core/dossier/unanalysedDossier.ts';
import {folderOf} from '../../support/folder.ts';
import {runProgram} from '../../support/runProgram.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const options = {locale: 'fr', table: 'figures', excel: false} as const;

describe.each(Object.entries(exportFormats))('%s', (format, exporter) => {
	test('is text that names every article, ends its last line, and is the same every time', async () => {
		const text = await exporter(sampleDossier, options);
		for (const {title} of sampleDossier.articles) expect(text).toContain(title);
		expect(text.endsWith('\n')).toBe(true);
		expect(await exporter(structuredClone(sampleDossier), options)).toBe(text);
	});

	test('needs the analysis, or says that it does not', async () => {
		const {title, articles} = sampleDossier;
		const plain = await exporter(unanalysedDossier(title, articles, []), options);
		const isWhole = plain === (await exporter(sampleDossier, options));
		expect(isWhole).toBe([...unanalysedFormats].some(name => name === format));
	});
});

test('what the reader notes is in the next report for people, and in no table', () => {
	const file = (note: string): string => `notes:\n  - article: a\n    quote: six boats\n    note: ${note}\n`;
	const folder = folderOf({'a.md': 'The coast guard sent six boats.', 'dossier.yaml': file('ask the harbour')});
	const exported = (format: string): string => runProgram(['export', folder, '--format', format]).out;
	expect(exported('md')).toContain('| ask the harbour | “six boats” |');
	expect(exported('html')).toContain('ask the harbour');
	writeFileSync(join(folder, 'dossier.yaml'), file('ask the mayor'));
	expect(exported('md')).toContain('| ask the mayor | “six boats” |');
	for (const format of ['json', 'csv', 'ftm']) expect(exported(format)).not.toContain('ask the mayor');
});

test('a table for Excel has the separators of the language', async () => {
	const excel = (locale: 'en' | 'fr') => exportFormats.csv(sampleDossier, {...options, locale, excel: true});
	expect(await excel('fr')).toMatch(/^\ufeff"figure";"article";/u);
	expect(await excel('en')).toMatch(/^\ufeff"figure","article",/u);
	expect(await exportFormats.csv(sampleDossier, options)).toMatch(/^"figure","article",/u);
});

test.each([['--excel'], ['--table', 'actors']])('%s without csv is wrong use', (...words) => {
	const message = `briefing: ${words[0]} is only for --format csv\n`;
	expect(runProgram(['export', '--format', 'html', ...words])).toEqual({out: '', err: message, code: 2});
});
