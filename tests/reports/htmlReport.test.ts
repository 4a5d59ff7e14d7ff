import {describe, expect, test} from 'vitest';
import type {PlacedNote} from '../../src/core/dossier/notes.ts';
import {locales} from '../../src/i18n/locale.ts';
import {messages} from '../../src/i18n/messages.ts';
import {buildReport} from '../../src/reports/buildReport.ts';
import {htmlReport} from '../../src/reports/htmlReport.ts';
import {expectGolden} from '../support/golden.ts';
import {hostileDossier} from '../support/hostileDossier.ts';
import {hostileNotes} from '../support/hostileNotes.ts';
import {sampleDossier} from '../support/sampleDossier.ts';
import {sampleNotes} from '../support/sampleNotes.ts';

type Element = {
	readonly tag: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly within: readonly string[];
};

/** A strict reader of the pages that we write: every tag closed in order, every attribute quoted. Throws on anything else. */
function parsePage(page: string): {readonly elements: readonly Element[]; readonly text: string} {
	const open: string[] = [];
	const elements: Element[] = [];
	let text = '';
	const body = page.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/u, '');
	for (const [, words = '', tag = ''] of body.matchAll(/([^<>]*)(<[^<>]*>|$)/gu)) {
		text += words;
		const closing = /^<\/([a-z\d]+)>$/u.exec(tag)?.[1];
		const opening = /^<([a-z\d]+)((?: [a-z\d:-]+="[^"<>]*")*)(\/?)>$/iu.exec(tag);
		if (closing) expect(open.pop()).toBe(closing);
		else if (opening) {
			const attributes = [...opening[2]!.matchAll(/ ([^=]+)="([^"]*)"/gu)].map(
				([, name, value]) => [name!, value!] as const,
			);
			expect(new Set(attributes.map(([name]) => name)).size).toBe(attributes.length);
			elements.push({tag: opening[1]!, attributes: new Map(attributes), within: [...open]});
			if (opening[1] !== 'meta' && opening[3] !== '/') open.push(opening[1]!);
		} else if (tag !== '') throw new Error(`no tag: ${tag}`);
	}
	expect(open).toEqual([]);
	return {elements, text};
}

const pageOf = (dossier: typeof sampleDossier, locale: 'en' | 'fr', notes: readonly PlacedNote[] = []) =>
	htmlReport(buildReport(dossier, locale, notes));

test.each(locales)('the page of the sample dossier, %s', locale => {
	expectGolden(`reports/report.${locale}.html`, pageOf(sampleDossier, locale, sampleNotes));
});

describe.each([
	['sample', sampleDossier, sampleNotes],
	['hostile', hostileDossier, hostileNotes],
	[
		'empty',
		{title: '', articles: [], sentences: [], actors: [], figures: [], facts: [], dated: [], parallels: [], issues: []},
		[],
	],
])('the page of the %s dossier', (_name, dossier, notes) => {
	const {elements} = parsePage(pageOf(dossier, 'en', notes));
	const ids = elements.flatMap(({attributes}) => attributes.get('id') ?? []);

	test('runs nothing and loads nothing', () => {
		const tags = new Set(elements.map(({tag}) => tag));
		for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'form', 'base']) expect(tags).not.toContain(tag);
		expect(
			elements.flatMap(({attributes}) => [...attributes.keys()]).filter(name => /^on|^style$/u.test(name)),
		).toEqual([]);
		const targets = elements.flatMap(({attributes}) => attributes.get('href') ?? []);
		expect(targets.filter(target => !/^(?:#|https?:\/\/)/u.test(target))).toEqual([]);
	});

	test('every id is its own, and every link within the page leads somewhere', () => {
		expect(new Set(ids).size).toBe(ids.length);
		const targets = elements
			.flatMap(({attributes}) => attributes.get('href') ?? [])
			.filter(target => target.startsWith('#'));
		expect(targets.filter(target => !ids.includes(target.slice(1)))).toEqual([]);
	});

	test('headings go down one step at a time, tables have headers, drawings have words', () => {
		const levels = elements.filter(({tag}) => /^h\d$/u.test(tag)).map(({tag}) => Number(tag[1]));
		expect(levels[0]).toBe(1);
		for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
		for (const {tag, attributes} of elements) {
			if (tag === 'th') expect(attributes.get('scope')).toMatch(/^(?:row|col)$/u);
			if (tag === 'figure') expect(attributes.get('aria-label')).not.toBe('');
			if (tag === 'section') expect(ids).toContain(attributes.get('aria-labelledby'));
		}
		for (const {within} of elements.filter(({tag}) => tag === 'svg')) expect(within).toContain('figure');
	});
});

test('every value of a shared fact stands beside its sentence, and the sentence is the article’s', () => {
	const {elements, text} = parsePage(pageOf(sampleDossier, 'fr'));
	const quotes = elements.filter(({tag}) => tag === 'q');
	const texts = new Map(sampleDossier.articles.map(article => [article.id, article.text]));
	expect(quotes.length).toBeGreaterThan(15);
	const plain = text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	for (const {attributes} of quotes) {
		const words = texts
			.get(attributes.get('data-article')!)!
			.slice(Number(attributes.get('data-start')), Number(attributes.get('data-end')));
		expect(words).not.toBe('');
		expect(plain).toContain(`${messages('fr')['quote.open']}${words}${messages('fr')['quote.close']}`);
	}
});

test.each(locales)('what may be two facts is a kind of its own, which is explained (%s)', locale => {
	const facts = sampleDossier.facts.map(fact => ({...fact, unsure: true}));
	const {text} = parsePage(pageOf({...sampleDossier, facts}, locale));
	const words = messages(locale);
	expect(text).toContain(words['verdict.unsure'](words['verdict.conflict']));
	expect(text).toContain(words['meaning.unsure']);
	expect(parsePage(pageOf(sampleDossier, locale)).text).not.toContain(words['meaning.unsure']);
});
