import {describe, expect, test} from 'vitest';
import {misfit} from '../../src/core/dossier/corrections/misfit.ts';
import {parseCorrections} from '../../src/core/dossier/corrections/parseCorrections.ts';
import {issueText} from '../../src/i18n/issues.ts';
import {yamlText} from '../../src/i18n/yamlText.ts';
import {readPlacedYaml} from '../../src/library/yaml/placedYaml.ts';

test('an issue says what is wrong, what was done and the way out, in both languages', () => {
	const issue = {path: 'a.md', code: 'unreadable', detail: 'linkOut', message: 'it is a link; it was skipped'} as const;
	expect(issueText(issue, 'en')).toBe('it is a link; it was skipped (copy the file itself into the folder)');
	expect(issueText(issue, 'fr')).toBe(
		'ne peut être lu (c’est un lien qui mène hors du dossier) ; ignoré (copiez le fichier lui-même dans le dossier)',
	);
});

test('a book that lies in a dossier says how its words come in, and how many more there are', () => {
	const issue = {path: 'a.pdf', code: 'toBringIn', message: 'PDF and EPUB files are not read where they lie'} as const;
	expect(issueText(issue, 'en')).toBe(
		'PDF and EPUB files are not read where they lie (briefing add brings the words in)',
	);
	expect(issueText({...issue, detail: '3'}, 'fr')).toBe(
		'PDF et EPUB ne sont pas lus là où ils sont\u00a0; il y en a 3 de plus (briefing add en reprend le texte)',
	);
});

test('a field says what it should hold', () => {
	const issue = {path: 'a.md', code: 'wrongField', detail: 'published', message: ''} as const;
	expect(issueText(issue, 'fr')).toContain('une date comme 2025-04-28');
});

test('so does every field of dossier.yaml, in both languages', () => {
	const {issues} = parseCorrections(
		readPlacedYaml('title: []\ncolour: red\nactors: {hide: x}\narticles: {a: {published: soon}}\nsame: [{a: b}]\n')
			.value,
	);
	expect(issues.map(issue => issueText(issue, 'fr'))).toEqual([
		'valeur inutilisable pour « colour » (attendu : un champ de ce fichier (title, articles, actors, facts, same, different, notes)) ; laissée de côté',
		'valeur inutilisable pour « title » (attendu : une ligne de texte) ; laissée de côté',
		'valeur inutilisable pour « published » (attendu : une date comme 2025-03-27, 2025-03 ou 2025) ; laissée de côté',
		'valeur inutilisable pour « hide » (attendu : une liste) ; laissée de côté',
		'valeur inutilisable pour « same » (attendu : deux citations) ; laissée de côté',
	]);
	expect(issueText(issues[1]!, 'en')).toBe('"title" is not a line of text; it was left out');
});

test('where a file begins anew, the way out is that it should not', () => {
	const issue = {path: 'dossier.yaml', code: 'frontMatter', message: '', reason: ['MULTIPLE_DOCS']} as const;
	expect(issueText(issue, 'fr')).toContain('le fichier recommence avec ---');
	expect(issueText(issue, 'en')).toContain('under one ---');
});

describe('dossier.yaml and front matter in French', () => {
	const broken = [
		['title: a: b', 'un second deux-points'],
		['a: [1, 2', 'un crochet n’est pas fermé'],
		['a: "x', 'il manque un guillemet'],
		['a: @x', 'un signe spécial'],
		['"\\q"', 'se double'],
		['a:b\nc: d', 'n’a pas son deux-points'],
		['quote: "abc" def', 'il reste quelque chose'],
		['['.repeat(3000), 'trop d’imbrications'],
	] as const;

	test.each(broken)('%j is explained without the parser’s English', (text, said) => {
		const problem = readPlacedYaml(text).broken!;
		expect(yamlText(problem, 'fr')).toContain(said);
		expect(yamlText(problem, 'en')).toBe(problem.detail);
	});

	test('a line that does not fit is explained, and so is a field that is there twice', () => {
		const place = {line: 3, column: 5};
		expect(issueText(misfit(place, ['noWords', '12 000', 'ap']), 'fr')).toBe(
			'correction qui ne s’applique plus : «\u00a012 000\u00a0» n’est pas dans ap',
		);
		expect(issueText(misfit(place, ['noWords', '12 000', 'ap']), 'en')).toBe(
			'"12 000" is not in ap; this correction was left out',
		);
		expect(issueText(misfit(place, ['double', 'notes']), 'fr')).toContain('«\u00a0notes\u00a0» y est deux fois');
	});
});
