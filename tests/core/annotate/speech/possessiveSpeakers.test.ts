import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('a count that belongs to somebody is told by them', () => {
	test.each([
		['en', "In the porters' account the unloading took less than <nine minutes>.", 'the porters'],
		['en', "Turnout was lower: <66 per cent> of staff by the guild's own tally.", 'the guild'],
		['en', "Turnout was lower: 66 per cent by the guild's own tally, <41> by the ministry's.", 'the ministry'],
		['en', "Seven in ten back the plan, by <Orlo's> poll.", null],
		['en', 'The guild marched with <about 700 members>, by its own count.', 'The guild'],
		['en', 'Lena Ross has lost the farm. By her own reckoning, it was worth <$3m>.', 'Lena Ross'],
		['en', 'I asked the economist Ana Ruiz; her estimate is <between 8% and 12%>.', 'Ana Ruiz'],
		[
			'en',
			'The mayor, Ali Dahmani, is angry. His guess is that <35,000 people> are homeless.',
			'The mayor, Ali Dahmani',
		],
		['en', "The toll was lowered from officials' earlier estimate of <8,300>.", 'officials'],
		['en', "It fell to 5,200 -- below the inspectors' first estimate of <8,300>.", 'the inspectors'],
		['fr', 'Ana Ruiz est économiste ; son estimation est de <12 %>.', 'Ana Ruiz'],
		['fr', 'Le syndicat proteste. Selon son propre décompte, <700 postes> disparaîtraient.', 'Le syndicat'],
		['fr', 'Le maire est en colère. Selon ses calculs, <700 personnes> dorment dehors.', 'Le maire'],
		// What stands by or in something else is nobody's count.
		['en', "In the porters' tent <nine men> slept.", null],
		['en', 'By the end of the day, <700 people> had left.', null],
	] as const)('%s: %s', (language, marked, expected) => {
		expect(speakerOfMarked(marked, language)).toBe(expected);
	});
});

describe('who says what a relative clause tells', () => {
	test.each([
		['They fled a flood that officials say killed <50 people>.', 'officials'],
		['In the wake of the flood that officials estimate killed <50 people>, aid is slow.', 'officials'],
		['The blaze, which police say destroyed <50 barns>, is out.', 'police'],
		['The mill, which the ministry says employs <500 people>, will close.', 'the ministry'],
		['A flood that officials say killed a ferryman has reached a town of <4,000 people>.', null],
	])('%s', (marked, expected) => {
		expect(speakerOfMarked(marked, 'en')).toBe(expected);
	});
});
