import {expect, test} from 'vitest';
import {elided} from '../../src/i18n/elision.ts';
import {messages} from '../../src/i18n/messages.ts';

test.each([
	['que', 'Andrei Rudenko', 'qu’Andrei Rudenko'],
	['de', 'Epoch Times', 'd’Epoch Times'],
	['de', 'Élysée', 'd’Élysée'],
	['de', 'Œuvre', 'd’Œuvre'],
	['de', 'Le Monde', 'de Le Monde'],
	['de', 'Hamas', 'de Hamas'],
	['que', 'Yonhap', 'que Yonhap'],
	['de', '20 Minutes', 'de 20 Minutes'],
] as const)('%s before %s is %s', (word, name, said) => {
	expect(elided(word, name)).toBe(said);
});

test('what is decided is said so', () => {
	const words = messages('fr');
	expect(words['correction.merge']('Kim', 'Andrei Rudenko')).toBe('Kim est le même acteur qu’Andrei Rudenko.');
	expect(words['correction.field']('Titre', 'Epoch Times', 'Un titre')).toContain('Titre d’Epoch Times');
	expect(words['correction.fieldBack']('Date', 'Epoch Times')).toContain('Date d’Epoch Times');
});
