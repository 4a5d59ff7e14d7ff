import {expect, test} from 'vitest';
import {issueText} from '../../src/i18n/issues.ts';

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
