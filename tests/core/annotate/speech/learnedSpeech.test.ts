import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['Chez Airbus, on parle de <84 avions> vendus.', 'Airbus'],
	['Au ministère, on estime à <84> le nombre de blessés.', 'ministère'],
	['« On a vendu <84 avions> », se réjouit-on chez Airbus.', 'Airbus'],
	['A Paris, on estime à <84> le nombre de blessés.', null],
	['On recense <84 blessés>.', null],
] as const)('%s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
});

test.each([
	['« <300 cas> ont été signalés », peut-on lire dans un communiqué de la région.', 'un communiqué de la région'],
	['« <300 cas> ont été signalés », lit-on dans le rapport.', 'le rapport'],
	['« Ils étaient <trois> », pouvait-on entendre dans la foule.', null],
	['Le juge a lu <trois lettres>.', null],
])('a document where something can be read says it: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
});

test.each([
	["<Trente soldats> ont déserté, a-t-on appris d'une source militaire.", 'une source militaire'],
	['<Trente soldats> ont déserté, a-t-on appris mardi de plusieurs officiers.', 'plusieurs officiers'],
	["<Trente soldats> ont déserté, a-t-on appris d'un coup.", null],
])('it is learned from whoever stands right behind the verb: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
});

test.each([
	['en', 'Most divers agree that <40 wrecks> lie there.', 'Most divers'],
	['en', 'Norvent agreed to pay <40 million>.', null],
	['en', 'The police discovered that <40 guns> were gone.', 'The police'],
	['en', 'The police discovered <40 guns>.', null],
	['fr', 'Les plongeurs conviennent que <40 épaves> gisent là.', 'Les plongeurs'],
	['fr', 'La police a découvert que <40 armes> manquaient.', 'La police'],
	['fr', 'La police a découvert <40 armes>.', null],
] as const)('what somebody finds is told in a clause, and nothing else is (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
