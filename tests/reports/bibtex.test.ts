import {expect, test} from 'vitest';
import {bibtex} from '../../src/reports/bibtex.ts';
import {hostileDossier} from '../support/hostileDossier.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

test('a source with all that a bibliography wants', () => {
	expect(bibtex(sampleDossier).split('\n\n')[0]).toBe(
		`@misc{courrier,
  author = {Roche, Ana},
  title = {{Le ferry Aurore échoué devant Port-Lanoir}},
  howpublished = {Le Courrier du Littoral},
  date = {2031-03-04},
  year = {2031},
  url = {https://courrier.example/aurore},
  langid = {french},
  month = mar,
}`.replace('{{Ana Roche}}', '{Roche, Ana}'),
	);
});

test('what is not known is left out', () => {
	expect(bibtex(sampleDossier)).not.toMatch(/= \{\}/u);
	expect(bibtex(sampleDossier).split('\n\n')[2]).not.toMatch(/date|year|month|url/u);
});

/** Reads entries as BibTeX does: it counts braces, and a backslash does not hide one. */
function entriesOf(text: string): Record<string, string>[] {
	let depth = 0;
	for (const sign of text) {
		depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
		expect(depth).toBeGreaterThanOrEqual(0);
	}
	expect(depth).toBe(0);
	return text
		.split(/^@misc\{/mu)
		.slice(1)
		.map(entry =>
			Object.fromEntries([...entry.matchAll(/^ {2}([a-z]+) = (.*),$/gmu)].map(([, name, value]) => [name, value])),
		);
}

test('hostile words leave braces even, every field on its line, and no sign of TeX bare', () => {
	const entries = entriesOf(bibtex(hostileDossier));
	expect(entries).toHaveLength(3);
	for (const {title = '', url = ''} of entries) {
		expect(title.replaceAll(/\\(?:[&%$#_]|text[a-z]+\{\})/gu, '').slice(2, -2)).not.toMatch(/[\\{}$&%#_^~]/u);
		expect(url.slice(1, -1)).not.toMatch(/[{}\\\s]/u);
	}
});
