import {expect, test} from 'vitest';
import {dateContext} from '../../../src/core/annotate/articleDate.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {contextOf} from '../../support/annotated.ts';

const dateOf = (text: string, language: LanguageCode): string | null =>
	dateContext(contextOf(text, {language})).article.published;

test.each([
	['Un pont fermé\nPublié le 28 avril 2025 à 10h12\nLe pont est fermé.', 'fr', '2025-04-28'],
	['Bridge closed\nPublished 12/29/2004 1:57 PM\nThe bridge is closed.', 'en', '2004-12-29'],
	['LYON, 3 mars 2024 (Agence) - Le pont est fermé.', 'fr', '2024-03-03'],
	['28 December 2004 Floods in the south\nThe bridge is closed.', 'en', '2004-12-28'],
	['Que retenir en ce 28 juillet 2020?\nLe pont est fermé.', 'fr', '2020-07-28'],
] as const)('%s', (text, language, want) => expect(dateOf(text, language)).toBe(want));

test.each([
	['LYON, 3 mars (Agence) - Le pont est fermé.', 'fr'],
	['Le pont a été fermé le 3 mars 2024.', 'fr'],
	['Publié le 28 avril 2025\nIl a rouvert le 30 avril 2025.', 'fr'],
	['The bridge closed on Friday, October 18.', 'en'],
] as const)('%s stays undated', (text, language) => expect(dateOf(text, language)).toBeNull());

test('a date from the file is left alone', () => {
	const context = contextOf('Publié le 28 avril 2025', {published: '2025-05-02'});
	expect(dateContext(context)).toBe(context);
});

test('an inferred date says where it is from', () => {
	expect(dateContext(contextOf('Publié le 28 avril 2025')).article.publishedFrom).toBe('dateline');
});
