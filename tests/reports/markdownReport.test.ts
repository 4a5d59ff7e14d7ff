import {Marked, type Token} from 'marked';
import {expect, test} from 'vitest';
import {locales} from '../../src/i18n/locale.ts';
import {buildReport} from '../../src/reports/buildReport.ts';
import {markdownReport} from '../../src/reports/markdownReport.ts';
import {expectGolden} from '../support/golden.ts';
import {hostileDossier, hostileWords} from '../support/hostileDossier.ts';
import {hostileNotes} from '../support/hostileNotes.ts';
import {sampleDossier} from '../support/sampleDossier.ts';
import {sampleNotes} from '../support/sampleNotes.ts';

test.each(locales)('the report of the sample dossier, %s', locale => {
	expectGolden(
		`reports/report.${locale}.md`,
		markdownReport(buildReport(sampleDossier, locale, sampleNotes)).trimEnd(),
	);
});

test('hostile words are words: no HTML, no link but those of the sources, no broken table', () => {
	const marked = new Marked();
	const tokens = marked.lexer(markdownReport(buildReport(hostileDossier, 'en', hostileNotes)));
	const found: Token[] = [];
	marked.walkTokens(tokens, token => {
		found.push(token);
	});
	expect(found.filter(({type}) => type === 'html' || type === 'codespan' || type === 'image')).toEqual([]);
	const links = found.flatMap(token => (token.type === 'link' ? [String(token.href)] : []));
	expect(links.filter(href => !href.startsWith('https://example.org/'))).toEqual([]);
	expect(links).toHaveLength(hostileDossier.articles.length);
	for (const token of found)
		if (token.type === 'table') for (const row of token.rows) expect(row).toHaveLength(token.header.length);
	const headings = found.filter(token => token.type === 'heading' && token.depth === 3);
	expect(headings.length).toBeGreaterThan(0);
	for (const heading of headings) {
		const words =
			'tokens' in heading ? (heading.tokens ?? []).map(part => ('text' in part ? part.text : '')).join('') : '';
		expect(words.replaceAll(/[&\w#]+;/gu, '')).toBe(hostileWords.replaceAll('&amp;', '').trim());
	}
});
