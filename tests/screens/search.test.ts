import {expect, test} from 'vitest';
import {linesOfRows} from '../../src/screens/rows/lines.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {search} from '../../src/screens/search.ts';
import {sampleWorld} from '../support/play.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const world = sampleWorld();

test.each(['en', 'fr'] as const)('a query as long as an article is repeated in one line (%s)', locale => {
	const text = 'zqx '.repeat(3000).trim();
	const lines = (query: string, recentQueries: readonly string[] = []) => {
		const input = screenInput(sampleDossier, locale, 80, {search: world.search, recentQueries});
		return linesOfRows(search.rows({...input, subject: {kind: 'query', text: query}}), 80).length;
	};
	expect(lines(text)).toBe(lines('zqx'));
	expect(lines(`source:harbour ${text}`)).toBe(lines('source:harbour zqx'));
	expect(lines('', [text])).toBe(lines('', ['zqx']));
});

test('a time that is no date is said to narrow nothing, above what is found', () => {
	const found = (text: string) =>
		search
			.rows(screenInput(sampleDossier, 'en', 80, {search: world.search, subject: {kind: 'query', text}}))
			.map(({runs}) => textOfRuns(runs));
	expect(found('before:garbage prefet')).toEqual([
		'“before:garbage” narrows nothing: a date is 2025, 2025-06 or 2025-06-14.',
		'',
		...found('prefet'),
	]);
	expect(found('before:garbage zzzz')[0]).toContain('narrows nothing');
	expect(found('before:2040 prefet').join()).not.toContain('narrows');
});
