import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {analyse} from '../../support/annotated.ts';

const termsIn = (language: LanguageCode, text: string, published: string | null = null): readonly string[] =>
	analyse(text, {language, published}).sentences.flatMap(({terms}) => terms);

describe('times are keys of what they name', () => {
	test.each<[LanguageCode, string, readonly string[]]>([
		['en', 'It happened on Saturday.', ['~weekday5']],
		['fr', 'Cela est arrivé samedi.', ['~weekday5']],
		['en', 'It happened on January 30.', ['~day01-30']],
		['fr', 'Cela est arrivé le 30 janvier.', ['~day01-30']],
		['en', 'It happened at 9:30 a.m.', ['~time09:30']],
		['fr', 'Cela est arrivé à 9 h 30.', ['~time09:30']],
		['en', 'It happened at 5 p.m.', ['~time17:00']],
		['fr', 'Cela est arrivé à 17 heures.', ['~time17:00']],
		['fr', 'Cela est arrivé à 9 heures 30.', ['~time09:30']],
		['fr', 'Cela est arrivé à 5 heures du soir.', ['~time17:00']],
		['fr', "Cela est arrivé à 3 heures de l'après-midi.", ['~time15:00']],
		['fr', 'Cela est arrivé à 3 heures du matin.', ['~time03:00']],
		['fr', 'Cela est arrivé à 20 heures du soir.', ['~time20:00']],
		['en', "It happened at 5 o'clock in the evening.", ['~time17:00']],
		['en', 'It happened at 9:30 in the morning.', ['~time09:30']],
		['en', 'It happened at 12:15 a.m.', ['~time00:15']],
		['en', 'It happened in March.', ['~month03']],
		['fr', 'Cela est arrivé en mars.', ['~month03']],
	])('%s: %s', (language, text, keys) => {
		expect(termsIn(language, text).filter(term => term.startsWith('~'))).toEqual(keys);
	});

	test('a weekday whose date is known is both', () => {
		expect(termsIn('en', 'It happened on Saturday.', '2004-12-05')).toEqual(
			expect.arrayContaining(['~weekday5', '~day12-04']),
		);
	});

	test('a line that is only a date tells nothing', () => {
		expect(termsIn('en', '23 May 2021, 08:26')).toEqual([]);
		expect(termsIn('fr', 'Lundi 4 mars 2024 à 10 h 30')).toEqual([]);
		expect(termsIn('fr', 'Nantes, lundi 4 mars')).toEqual(['~weekday0', '~day03-04']);
	});

	test('a month is no march', () => {
		expect(termsIn('en', 'The law of March 2003 holds.')).toEqual(['law', '~month03', '#2003', 'hold']);
	});
});

describe('a word is not taken for another that is spelled alike', () => {
	test.each<[LanguageCode, string, string]>([
		['en', 'Wind power feeds the harbour.', 'state'],
		['en', 'Senior staff left the museum.', 'elderly'],
		['en', 'She sold an MP3 player.', 'deputy'],
		['en', 'Human error sank the ferry.', 'person'],
		['fr', 'La puissance du moteur a baissé.', 'state'],
		['fr', 'L’entreprise a vendu le moulin.', 'start'],
		['fr', 'Une crue a emporté le moulin.', 'believe'],
		['fr', 'Le moulin a brûlé à deux reprises.', 'retake'],
		['fr', 'Les chefs d’entreprise ont vendu le moulin.', 'start'],
		['fr', 'Il faut maintenant vendre le moulin.', 'remain'],
		['en', 'The mill lies close to the river.', 'closed'],
		['en', 'A tropical depression reached the mill.', 'mental_health'],
		['en', 'Central American millers met.', 'country:US'],
	])('%s: %s', (language, text, other) => {
		expect(termsIn(language, text)).not.toContain(other);
	});

	test.each<[LanguageCode, string, string]>([
		['fr', 'L’entreprise a vendu le moulin.', 'company'],
		['fr', 'Il a entrepris de vendre le moulin.', 'start'],
		['fr', 'Une crue a emporté le moulin.', 'flood'],
	])('%s: %s is what it is', (language, text, own) => {
		expect(termsIn(language, text)).toContain(own);
	});

	test('capitals with a number behind them are one word', () => {
		expect(termsIn('en', 'She sold an MP3 player.')).toContain('mp3');
	});

	test('the auxiliary is the most usual verb', () => {
		const [claim] = analyse('Neuf logements étaient occupés.').claims;
		expect(claim!.terms).toEqual(['housing', 'occupy']);
	});
});

test('nationalities are their country, in both languages', () => {
	expect(termsIn('en', 'Belgian lorries arrive.')).toContain('country:BE');
	expect(termsIn('en', 'The Polish lorries arrive.')).toContain('country:PL');
	expect(termsIn('fr', 'Des camions belges arrivent.')).toContain('country:BE');
});

test('things with names of several words are one thing in both languages', () => {
	const english = termsIn('en', 'A car bomb exploded near the police station and a checkpoint.');
	const french = termsIn('fr', "Une voiture piégée a explosé près d'un poste de police et d'un point de contrôle.");
	expect(french).toEqual(english);
});

test('words that only join others are no content', () => {
	expect(termsIn('en', 'According to several others, two of them now own the factory.')).toEqual(['factory']);
	expect(termsIn('fr', 'Il y en aurait environ deux autres, dit-il.')).not.toEqual(
		expect.arrayContaining(['two', 'environment', '-il']),
	);
});

describe('what only says who somebody is stands for nothing beside the name', () => {
	test.each<[LanguageCode, string, readonly string[]]>([
		['en', 'Kenyan trade minister Anna Roy opened the bridge.', ['open', 'bridge']],
		['en', 'Anna Roy, the union’s new spokeswoman, opened the bridge.', ['open', 'bridge']],
		['en', 'The bridge was opened by the mayor, Anna Roy.', ['bridge', 'open']],
		['en', 'A bridge was opened by Anna Roy, president of the council.', ['bridge', 'open']],
		['fr', 'Le ministre kényan du Commerce Paul Durand a inauguré le pont.', ['open', 'bridge']],
		['fr', 'Paul Durand, porte-parole du syndicat, a inauguré le pont.', ['open', 'bridge']],
		['fr', 'Le pont a été inauguré par le maire, Paul Durand.', ['bridge', 'open']],
	])('%s: %s', (language, text, terms) => {
		expect(termsIn(language, text)).toEqual(terms);
	});

	test('nor does the role alone, where it is plain who has it', () => {
		expect(termsIn('en', 'Trade minister Anna Roy came. The minister opened the bridge.').slice(-2)).toEqual([
			'open',
			'bridge',
		]);
		expect(termsIn('fr', 'Le ministre Paul Durand est venu. Le ministre a inauguré le pont.')).not.toContain(
			'minister',
		);
	});

	test.each<[LanguageCode, string, string]>([
		['en', 'Anna Roy said a minister had opened the bridge.', 'minister'],
		['en', 'Anna Roy, as the minister insisted, opened the bridge.', 'minister'],
		['en', 'The minister accused Anna Roy.', 'minister'],
		['fr', 'Selon Paul Durand, la ministre a inauguré le pont.', 'minister'],
		['fr', 'Le maire de Roy a inauguré le pont.', 'mayor'],
	])('%s: a role of somebody else is told: %s', (language, text, term) => {
		expect(termsIn(language, text)).toContain(term);
	});
});
