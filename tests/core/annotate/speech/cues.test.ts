import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('a count with its number', () => {
	test.each([
		['en', 'Mr Roe gave a breakdown of <36 votes> against.', 'Mr Roe'],
		['en', 'The ministry provided an estimate of <2,000 homes> lost.', 'The ministry'],
		['en', 'A nurse gave us the figure of <four dead>.', 'A nurse'],
		['en', 'A nurse gave reporters a toll of <four dead>.', 'A nurse'],
		['en', 'The authorities continue to cite <23 deaths>.', 'The authorities'],
		['fr', 'Les autorités citent <23 morts>.', 'Les autorités'],
		['en', "In the army's version, <33 rebels> died.", 'the army'],
		['en', 'The registry lists <212 complaints>.', 'The registry'],
		['en', 'The inspectors have established that <30 valves> were shut.', 'The inspectors'],
		['en', 'The harbour master clocked the gusts at <110 km/h>.', 'The harbour master'],
		['fr', 'Les inspecteurs en déduisent que <30 vannes> étaient fermées.', 'Les inspecteurs'],
		['fr', 'Les pompiers ont livré un premier bilan de <douze blessés>.', 'Les pompiers'],
		['fr', 'La préfecture a fait état, à la mi-journée, de <douze blessés>.', 'La préfecture'],
		['fr', "L'audit fait ressortir <3 millions d'euros> de pertes.", "L'audit"],
		['en', 'The surgeon has examined <nine bodies>.', 'The surgeon'],
		['en', 'The clinic has documented <nine attacks>.', 'The clinic'],
		['en', 'The rebels claimed <nine attacks>.', null],
		['en', 'Norway has stopped at <40>.', 'Norway'],
		['en', 'A crowd came. The unions come to <13,400>.', 'The unions'],
		['en', 'The visitors come to <12 villages>.', null],
		['fr', "L'expert de l'assureur situe la perte à <14 millions>.", "L'expert de l'assureur"],
		['en', 'The bus stopped at <12 villages>.', null],
		['fr', "La mairie s'en tient pour l'heure à <douze blessés>.", 'La mairie'],
		['en', 'Some <90 people> were hurt, the county reports.', 'the county'],
		['en', 'Mayor Ann Roe needs more. “We lost <90 cows>,” she said.', 'Mayor Ann Roe'],
		['en', 'The gang boasts of <300 thefts>.', 'The gang'],
		['en', 'Some <900 litres> have leaked, the agency reckons.', 'the agency'],
		['en', 'The mayor gave <300 books> to the school.', null],
	] as const)('is said (%s): %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});
});

describe('verbs that carry a verb of speech', () => {
	test.each([
		['La police, elle, a tardé à annoncer <340 000 participants>.', 'La police'],
		["Le syndicat n'a pas tardé à dénoncer la suppression de <200 postes>.", 'Le syndicat'],
		["La direction s'est empressée d'annoncer <300 départs>.", 'La direction'],
		['Le ministre a fini par reconnaître <douze morts>.', 'Le ministre (confirms)'],
		['Le préfet a dû admettre <trois erreurs>.', 'Le préfet (confirms)'],
		['Le maire a été contraint de reconnaître <trois erreurs>.', 'Le maire (confirms)'],
		["Les organisateurs s'étaient fixé comme objectif <300 000 personnes>.", 'Les organisateurs (plans)'],
	])('in French: %s', (marked, speaker) => {
		expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
	});

	test.each([
		['The firm was quick to say that <300 jobs> were safe.', 'The firm'],
		['The firm was forced to admit that <300 jobs> would go.', 'The firm (confirms)'],
	])('in English: %s', (marked, speaker) => {
		expect(speakerOfMarked(marked, 'en')).toBe(speaker);
	});
});

describe('verbs of seeing', () => {
	test.each([
		['en', 'Witnesses saw <three men> run away.', 'Witnesses'],
		['en', 'A Reuters reporter saw <five bodies> on the road.', 'A Reuters reporter'],
		['fr', "Sur place, un correspondant de l'AFP a vu <cinq corps>.", "un correspondant de l'AFP"],
		['en', 'The police saw <three men> run away.', null],
		['fr', 'Le président a vu <trois ministres> lundi.', null],
		['en', 'The company sees revenue of <$3 billion> this year.', 'The company'],
		['en', "The bank's economists see growth at <2 percent>.", "The bank's economists"],
		['en', 'A crowd came. The union saw <7,100>.', 'The union'],
		['en', 'The city saw growth of <3 percent> last year.', null],
	] as const)('tell of what witnesses saw or somebody expects (%s): %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});
});

describe('what is told of elsewhere', () => {
	test.each([
		['fr', 'Les autorités locales font, elles, état de <quinze morts>.', 'Les autorités locales'],
		['fr', 'Pour les syndicats, ce sont <4 000 emplois> qui partent.', 'les syndicats'],
		['fr', 'Pour la banque, la perte atteint <3 millions>.', null],
		['fr', 'Côté police, on dénombre <douze blessés>.', 'police'],
		['fr', 'Bercy prévoit une croissance de <1,4 %>.', 'Bercy'],
		['fr', 'Le groupe présente son plan. Il prévoit <trois milliards> pour le rail.', null],
		['en', 'There were <300 arrests>, per police.', 'police'],
		['en', 'The room costs <$300>, per person.', null],
		['en', 'Lawmakers described the <€17 billion> plan as blackmail.', null],
		['en', 'Asked about the <300 jobs> at risk, the minister did not reply.', null],
		['en', 'In its latest update, the ministry listed <12 dead> and 40 hurt.', 'the ministry'],
		['en', 'Ann Hill runs the shelter. Hill said by phone that <nine> dogs were missing.', 'Hill'],
		['en', 'The lender has asked regulators for <two more weeks>.', 'The lender'],
		['en', 'Firefighters worked all night. They put the burned area at <300 hectares>.', 'Firefighters'],
		['en', '"It was chaos," one passenger, Paul Moss, recounted. "<Three people> fell."', 'one passenger, Paul Moss'],
		['fr', 'Le rapport, que nous avons pu consulter, évoque <300 cas>.', 'Le rapport'],
	] as const)('(%s): %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});
});

test.each([
	['Police recorded <12 thefts> overnight.', 'Police'],
	['Meteorologists recorded <212 millimetres> at the station.', 'Meteorologists'],
	['The firm recorded <12 resignations> in May.', null],
	['Managers now list <27 cars> as lost.', 'Managers'],
	['On Monday the police saw <8,000 protesters> in the capital.', 'the police'],
	['Police saw <12 protesters> throw stones.', null],
	['Norway has complained of two violations, Laos of <four>.', 'Laos'],
])('those who count by trade tell by verbs of recording and seeing: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});
