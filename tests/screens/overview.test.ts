import {expect, test} from 'vitest';
import type {PlacedNote} from '../../src/core/dossier/notes.ts';
import {unanalysedDossier} from '../../src/core/dossier/unanalysedDossier.ts';
import {locales} from '../../src/i18n/locale.ts';
import {overview} from '../../src/screens/overview.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const unanalysed = unanalysedDossier('Aurore', sampleDossier.articles, []);

test.each(locales)('before the analysis it counts nothing but articles, in %s', locale => {
	const rows = overview.rows(screenInput(unanalysed, locale, 100, {pending: true}));
	const summary = textOfRuns(rows[1]!.runs);
	expect(summary).toMatch(/^3 articles · /u);
	expect(summary).not.toMatch(/\b0\b/u);
});

test('the counts stay while a dossier is analysed again', () => {
	const [again, done] = [true, false].map(pending => overview.rows(screenInput(sampleDossier, 'en', 100, {pending})));
	expect(textOfRuns(again![1]!.runs)).toBe(textOfRuns(done![1]!.runs));
});

test('several stories are counted, one is not, nor is what one article tells alone', () => {
	const others = ['a', 'b', 'c'].map(id => ({...sampleDossier.articles[0]!, id, story: id === 'c' ? 'c' : 'a'}));
	const summary = (articles: typeof sampleDossier.articles): string =>
		textOfRuns(overview.rows(screenInput({...sampleDossier, articles}, 'en', 120))[1]!.runs);
	expect(summary([...sampleDossier.articles, ...others])).toMatch(/^6 articles · 2 stories · /u);
	expect(summary(sampleDossier.articles)).not.toContain('stor');
});

test('of one article alone nothing is compared, and nothing is said of it', () => {
	const [article] = sampleDossier.articles;
	const alone = {...sampleDossier, articles: [article!], facts: []};
	const words = overview.rows(screenInput(alone, 'en', 100)).map(({runs}) => textOfRuns(runs));
	expect(words.join('\n')).not.toMatch(/differ|shared|origin/u);
	expect(words[1]).toMatch(/^1 article · \d+ actors/u);
});

test('that something in the files is wrong is said at the top of the screen, and not in print', () => {
	const [issue] = sampleDossier.issues;
	const issues = [issue!];
	const top = (key: (() => string) | null): string =>
		overview
			.rows(screenInput({...sampleDossier, issues}, 'en', 100, {key}))
			.slice(0, 4)
			.map(({runs}) => textOfRuns(runs))
			.join('\n');
	expect(top(() => '?')).toContain('1 problem in the files');
	expect(top(null)).not.toContain('problem');
});

test('passages that are only marked are counted, not called more of what is not there', () => {
	const marked = {text: {article: 'x', quote: 'words', before: '', note: null}, place: null, orphaned: null};
	const words = (notes: readonly PlacedNote[]): string =>
		overview
			.rows(screenInput(sampleDossier, 'en', 100, {notes}))
			.map(({runs}) => textOfRuns(runs))
			.join('\n');
	expect(words([marked, marked])).toContain('Notes\n2 marked passages');
});
