import {describe, expect, test} from 'vitest';
import {meantByMarked} from '../../../support/markedSpeakers.ts';

describe('a definite noun takes up the name before it', () => {
	test.each([
		['en', 'Ann Reed criticised the plan. The Labour MP said <40 schools> would close.', 'Ann Reed'],
		['en', 'Intel cut its forecast. The chipmaker said <40 jobs> would go.', 'Intel'],
		['en', 'Airbus delivered few planes. "We lost <40 orders>," the company said.', 'Airbus'],
		['en', 'Professor John Hill wrote the study. The economist estimates that <40 towns> will shrink.', 'John Hill'],
		['fr', "La CGT s'inquiète. Le syndicat chiffre à <15 000> les postes menacés.", 'La CGT'],
		['fr', 'Paul Roux dénonce le projet. « <Quarante écoles> fermeront », prévient le député.', 'Paul Roux'],
		['fr', "Renault a publié ses comptes. Le constructeur s'attend à perdre <3 milliards d'euros>.", 'Renault'],
	] as const)('%s: %s', (language, marked, speaker) => {
		expect(meantByMarked(marked, language)).toContain(speaker);
	});
});

describe('a noun means somebody else', () => {
	test.each([
		['en', 'Ann Reed criticised the plan. The prime minister said <40 schools> would close.', 'The prime minister'],
		['en', 'Ann Reed criticised the plan. A Labour MP said <40 schools> would close.', 'A Labour MP'],
		['en', 'Intel cut its forecast. Airbus did too. The company said <40 jobs> would go.', 'The company'],
		['en', 'Staff at Intel and at the Varn Assembly Plant walked out. The union said <40 jobs> would go.', 'The union'],
		['en', 'Ann Reed went to court. The lawyer for the bank said <40 clients> had sued.', 'The lawyer for the bank'],
		['fr', 'Paul Roux dénonce le projet. Le syndicat chiffre à <15 000> les postes menacés.', 'Le syndicat'],
		['fr', 'Paul Roux dénonce le projet. Le maire annonce <40 fermetures>.', 'Le maire'],
	] as const)('%s: %s', (language, marked, speaker) => {
		expect(meantByMarked(marked, language)).toBe(speaker);
	});
});

describe('a person by what they do, or with their age', () => {
	test.each([
		['en', 'Ann Reed waits. "I saw <40 cows> drown," said the 41-year-old nurse.', 'Ann Reed'],
		['en', 'Ann Reed waits. "I saw <40 cows> drown," the farmer said.', 'Ann Reed'],
		['fr', 'Paul Roux attend. « J’ai vu <40 vaches> mourir », dit cet éleveur de 52 ans.', 'Paul Roux'],
		['fr', 'Ana Roux attend. « J’ai vu <40 vaches> mourir », dit cette vendeuse de noix.', 'Ana Roux'],
		['fr', 'Ana Roux attend. « J’ai vu <40 vaches> mourir », dit la vendeuse de noix.', 'la vendeuse de noix'],
		['en', 'Ann Reed waits. It rains. The road is shut. "I saw <40 cows> drown," the farmer said.', 'Ann Reed'],
		['en', 'Airbus waits. It rains. The road is shut. "We lost <40 orders>," the company said.', 'the company'],
		['en', 'Colonel Tom Hill gave no names. The Colonel said <40 men> had come.', 'Colonel Tom Hill'],
		['en', 'Ann Reed died. A nurse saw it. "I saw <40 cows> drown," the nurse said.', 'the nurse'],
		['fr', 'Paul Roux est mort. Un éleveur l’a vu. « J’ai vu <40 vaches> mourir », dit l’éleveur.', 'l’éleveur'],
	] as const)('%s: %s', (language, marked, speaker) => {
		expect(meantByMarked(marked, language)).toBe(speaker);
	});
});

test('a pronoun for such a noun means the same name', () => {
	const marked = 'Paul Roux est libre. Le géologue a maigri. « On nous a changés <40 fois> de cave », raconte-t-il.';
	expect(meantByMarked(marked, 'fr')).toBe('Paul Roux');
});

test('no longer is nobody', () => {
	const marked = 'Paul Roux, the police spokesman, no longer insists on it; he now says that <40 dogs> ran off.';
	expect(meantByMarked(marked, 'en')).not.toBe('no longer');
});

test.each([
	[
		'en',
		'Ann Reed, a farmer at the port who lost much, is calm. <Forty cows>, she says, drowned.',
		'Ann Reed, a farmer at the port',
	],
	[
		'fr',
		'C’est Paul Roux, le directeur limogé, qui a parlé. Il dit que <40 vaches> sont mortes.',
		'Paul Roux, le directeur limogé',
	],
	[
		'fr',
		'Paul Roux parle : « C’est trop. » Son groupe se tait. « <Quarante vaches> sont mortes », assure-t-il.',
		'Paul Roux',
	],
] as const)(
	'%s: a name with its office, and what belongs to it, is whom a pronoun means: %s',
	(language, marked, speaker) => {
		expect(meantByMarked(marked, language)).toBe(speaker);
	},
);
