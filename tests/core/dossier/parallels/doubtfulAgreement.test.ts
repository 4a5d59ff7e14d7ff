import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {dossierFrom} from '../../../support/markedFacts.ts';

/** Kinds of difference of the facts that sentences make, with a question mark where they are unsure. */
const kinds = (language: LanguageCode, ...texts: readonly string[]): string[] =>
	dossierOf(language, texts).facts.map(({verdict, unsure}) => `${verdict}${unsure ? '?' : ''}`);

/** What the panel says of the first sentence. */
const inPanel = (language: LanguageCode, ...texts: readonly string[]): string[] =>
	dossierOf(language, texts)
		.parallels.at(0)
		?.matches.map(({verdict, reason}) => `${verdict}: ${reason}`) ?? [];

const dossierOf = (language: LanguageCode, texts: readonly string[]) =>
	dossierFrom(texts.map(text => ({language, published: '2024-05-21', text})));

describe('sentences alike but for a word in the place of another', () => {
	test.each([
		['en', 'The judges ruled the dock strike legal on Monday.', 'The judges ruled the dock strike illegal on Monday.'],
		['en', 'The council imposed the fishing ban on Monday.', 'The council lifted the fishing ban on Monday.'],
		['fr', 'Le juge a déclaré la grève du port légale lundi.', 'Le juge a déclaré la grève du port illégale lundi.'],
	] as const)('agree with a question mark at most: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['agree?']);
	});
	test.each([
		['en', 'The council imposed the fishing ban on Monday.', 'On Monday, the council imposed the fishing ban.'],
		['en', 'The council bought the fishing harbour on Monday.', 'The council purchased the fishing harbour on Monday.'],
	] as const)('agree without one where it means the same: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['agree']);
	});
});

describe('sentences in like words of which one turns the sense', () => {
	test.each([
		['en', 'The harbour union voted for the pay deal.', 'The harbour union voted against the pay deal.'],
		[
			'fr',
			'Le syndicat du port a voté pour l’accord salarial.',
			'Le syndicat du port a voté contre l’accord salarial.',
		],
		[
			'fr',
			'Le gardien de Varn est blessé à la jambe droite.',
			'Le gardien de Varn est blessé à la jambe gauche, dit son club.',
		],
		['en', 'The dam of Varn gave way at 4.20 a.m.', 'The dam of Varn gave way at 5.40 a.m.'],
		['en', 'The company started the mine at Karm on Tuesday.', 'The company stopped the mine at Karm on Tuesday.'],
		['en', 'The army captured the town of Karm on Monday.', 'The army abandoned the town of Karm on Monday.'],
		['en', 'The regulator ordered the recall of the nets.', 'The minister ordered the recall of the nets.'],
		['fr', 'Le ministre du littoral a ordonné la coupure du canal.', 'Le préfet a ordonné la coupure du canal.'],
		['fr', 'Le syndicat a demandé un délai avant de signer l’accord du port.', 'Le syndicat a signé l’accord du port.'],
		['en', 'Passengers on the Karm ferry were hurt.', 'Passengers on the Karm ferry have been offered money.'],
		['fr', 'L’usine de Varn a suspendu la production.', 'À Varn, la production de l’usine n’a jamais cessé.'],
	] as const)('agree with a question mark at most: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['agree?']);
	});
	test.each([
		['en', 'The dam of Varn gave way at 4.20 a.m.', 'At 4.20 a.m. the dam of Varn gave way.'],
		['fr', 'Les gardes de Varn ont lutté pour le maire.', 'Les gardes de Varn ont lutté contre les ennemis du maire.'],
	] as const)('agree without one where nothing turns it: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['agree']);
	});
});

describe('a verb of no known class', () => {
	test.each([
		['fr', 'Le gardien de Varn a été opéré à Lyon.', 'Le gardien de Varn n’a pas été opéré à Lyon.'],
		['en', 'The keeper of Varn was vaccinated in Lyon.', 'The keeper of Varn was not vaccinated in Lyon.'],
	] as const)('is denied by the same verb: %s: %s', (language, one, other) => {
		expect(kinds(language, one, other)).toEqual(['conflict']);
		expect(inPanel(language, one, other)).toEqual(['conflict: one source denies what another states']);
	});
});

describe('what one source expects and a later one states', () => {
	const plan = 'Le maire de Varn recevra mardi les familles des marins.';
	const deed = 'Mardi, le maire de Varn a reçu les familles des marins.';
	test('is updated, in the list and in the panel', () => {
		expect(kinds('fr', plan, deed)).toEqual(['updated']);
		expect(inPanel('fr', plan, deed)).toEqual(['updated: planned against asserted']);
	});
	test('agrees where several state it', () => {
		expect(kinds('fr', plan, deed, 'Le maire de Varn a reçu mardi les familles des marins.')).toEqual(['agree']);
	});
});
