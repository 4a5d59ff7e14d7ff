import {describe, expect, test} from 'vitest';
import type {Location} from '../../src/core/dossier/dossier.ts';
import {contains} from '../../src/core/text/span.ts';
import {locales} from '../../src/i18n/locale.ts';
import {linesOfRows} from '../../src/screens/rows/lines.ts';
import type {Row, ScreenId, Subject} from '../../src/screens/rows/row.ts';
import {textOfRuns, widthOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {digitScreens, screens} from '../../src/screens/screens.ts';
import {expectGolden} from '../support/golden.ts';
import {sampleWorld} from '../support/play.ts';
import {sampleDossier} from '../support/sampleDossier.ts';
import {sampleNotes} from '../support/sampleNotes.ts';

const subjects: Readonly<Partial<Record<ScreenId, Subject>>> = {
	article: {kind: 'article', id: 'gazette'},
	actor: {kind: 'actor', id: 'marc-delbos'},
	figure: {kind: 'figure', id: 'f-aboard-1'},
	fact: {kind: 'fact', id: 'aboard'},
	search: {kind: 'query', text: 'prefet'},
};

const {search} = sampleWorld();

const rowsOf = (id: ScreenId, locale: 'en' | 'fr', width: number): Row[] => {
	const subject = subjects[id];
	return screens[id].rows(
		screenInput(sampleDossier, locale, width, {search, notes: sampleNotes, ...(subject ? {subject} : {})}),
	);
};

const ids = Object.keys(screens) as ScreenId[];

describe.each(locales)('in %s', locale => {
	test.each(ids)('%s says what it has always said', id => {
		const rows = rowsOf(id, locale, 100);
		const lines = linesOfRows(rows, 100).map(
			({runs, row, first}) => (first && rows[row]?.opens ? '> ' : '  ') + textOfRuns(runs),
		);
		expectGolden(`rows/${locale}/${id}.txt`, lines.map(line => line.trimEnd()).join('\n'));
	});
});

describe.each(ids)('%s', id => {
	test('takes no more columns than it is given', () => {
		for (const width of [1, 7, 20, 39, 60, 61, 99, 140, 250]) {
			for (const {runs} of linesOfRows(rowsOf(id, 'fr', width), width))
				expect(widthOfRuns(runs)).toBeLessThanOrEqual(width);
		}
	});

	test('opens only what the dossier has, and rests on passages of its articles', () => {
		const rows = rowsOf(id, 'en', 100);
		expect(rows.flatMap(({opens}) => opens?.subject ?? []).filter(subject => !exists(subject))).toEqual([]);
		expect(rows.flatMap(({sources = []}) => sources).filter(source => !isPassage(source))).toEqual([]);
	});

	test('names every row that opens something once', () => {
		const keys = rowsOf(id, 'en', 100)
			.filter(row => row.opens)
			.map(row => row.key);
		expect(keys).not.toContain(undefined);
		if (id !== 'figures') expect(new Set(keys).size).toBe(keys.length);
	});
});

const isPassage = ({article: id, ...span}: Location): boolean => {
	const article = sampleDossier.articles.find(entry => entry.id === id);
	return article !== undefined && contains({start: 0, end: article.text.length}, span);
};

const exists = (subject: Subject): boolean => {
	if (subject.kind === 'query') return true;
	const lists = {
		article: sampleDossier.articles,
		actor: sampleDossier.actors,
		figure: sampleDossier.figures,
		fact: sampleDossier.facts,
	};
	return lists[subject.kind].some((entry: {readonly id: string}) => entry.id === subject.id);
};

test('digit keys open the screens that need no subject', () => {
	expect(digitScreens.map(({id}) => id)).toEqual([
		'overview',
		'articles',
		'actors',
		'figures',
		'facts',
		'timeline',
		'search',
		'notes',
	]);
});

test('an empty dossier is invited to be filled', () => {
	const empty = {
		...sampleDossier,
		articles: [],
		sentences: [],
		actors: [],
		figures: [],
		facts: [],
		parallels: [],
		issues: [],
	};
	for (const {rows} of digitScreens) {
		const text = rows(screenInput(empty, 'en', 80))
			.map(({runs}) => textOfRuns(runs))
			.join('\n');
		expect(text).toMatch(/No |Type words|Nothing is marked/);
	}
});
