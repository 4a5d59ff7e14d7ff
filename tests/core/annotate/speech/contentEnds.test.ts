import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'The airline announced the closure of its base, which employs <140 people>.', null],
	['en', 'The minister announced a fund, which will be worth <$2 billion>.', 'The minister'],
	['en', 'The minister announced a plan that will cost <$2 billion>.', 'The minister'],
	['en', 'The airline said the flight, which had left on Monday, was carrying <112 passengers>.', 'The airline'],
	['fr', 'Le groupe a annoncé la fermeture de son usine, qui emploie <843 salariés>.', null],
	['fr', "Le groupe a annoncé la création d'une usine, qui emploiera <843 salariés>.", 'Le groupe'],
	['en', 'Norvent reported lower results, and its shares rose <11 percent> in late trading.', null],
	['en', 'The bank said it would lend more amid fears for its <two branches>.', null],
	['en', 'The union said Norvent would pay 4 million, while the state would lend <3 million>.', 'The union'],
	[
		'fr',
		"Le syndicat a dit que Norvent paierait 4 millions, tandis que l'État en prêterait <3 millions>.",
		'Le syndicat',
	],
	['en', 'The union said Norvent would pay 4 million, while its rival pays <3 million>.', null],
	['en', 'The nurse said she thought that ten had died and that the toll was <30 people>.', 'The nurse'],
	['en', 'Norvent reported a loss, and a sale of <three units>.', 'Norvent'],
	['fr', 'La ville a annoncé la fermeture du pont, et ses <trois voisines> ont suivi.', null],
	['fr', 'Le groupe a annoncé 900 départs, dont <300> à Lyon.', 'Le groupe'],
	['fr', 'Alors que le maire promet un plan, avec <30 millions> pour le rail, la région attend.', 'le maire (plans)'],
	['fr', 'Le groupe souhaite fermer son usine de Lens, <173 postes> sont menacés.', null],
	['fr', 'Le groupe souhaite fermer son usine de Lens, <173 postes> au total.', 'Le groupe (plans)'],
	['fr', "La banque a reconnu lundi à Lille avoir violé l'embargo et a accepté de payer <8 millions>.", null],
	['fr', "La banque a reconnu avoir violé l'embargo et avoir payé <8 millions>.", 'La banque (confirms)'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['en', 'The bill, which the port puts at <40 million>, may pass 52 million.', 'the port'],
	['en', 'The bill, which the port puts at 40 million, may pass <52 million>.', null],
	['en', 'The plant, which the port wants closed, lost <52 million>.', null],
	['fr', 'La facture, que le port évalue à 40 millions, en atteindrait <52> selon la banque.', 'la banque'],
	['fr', 'La facture, que le port évalue à 40 millions, a doublé en <deux ans>.', null],
] as const)('%s: what is told in a relative clause ends with it: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
