import {describe, expect, test} from 'vitest';
import {misfit} from '../../src/core/dossier/corrections/misfit.ts';
import {issueText} from '../../src/i18n/issues.ts';
import {yamlText} from '../../src/i18n/yamlText.ts';
import {readPlacedYaml} from '../../src/library/placedYaml.ts';

test('an issue says what is wrong, what was done and the way out, in both languages', () => {
	const issue = {path: 'a.md', code: 'unreadable', detail: 'linkOut', message: 'it is a link; it was skipped'} as const;
	expect(issueText(issue, 'en')).toBe('it is a link; it was skipped (copy the file itself into the folder)');
	expect(issueText(issue, 'fr')).toBe(
		'ne peut être lu (c’est un lien qui mène hors du dossier) ; ignoré (copiez le fichier lui-même dans le dossier)',
	);
});

test('a field says what it should hold', () => {
	const issue = {path: 'a.md', code: 'wrongField', detail: 'published', message: ''} as const;
	expect(issueText(issue, 'fr')).toContain('une date comme 2025-04-28');
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
