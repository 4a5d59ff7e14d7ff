import {expect, test} from 'vitest';
import {analyse} from '../../../support/annotated.ts';

/** What the last number of a text counts, and of whom. */
function lastCount(text: string, language: 'en' | 'fr') {
	const {claims, quantities} = analyse(text, {language});
	const counts = claims.flatMap(({counts}) => counts);
	const last = counts.find(({quantity}) => quantity === quantities.length - 1);
	return `${last?.what} ${last?.members}`;
}

test.each([
	['en', 'The list names 43 people who lost their lives. Of these, 38 were miners.', 'dead miner'],
	[
		'en',
		'Forty people died when the dam broke. Of these, 30 were pilgrims, seven were prison guards.',
		'dead guard_person',
	],
	['en', 'Thirty people were hurt in the crush. Nine were children.', 'wounded child'],
	['fr', 'Trente personnes ont été tuées dans la tempête. Onze étaient des enfants.', 'dead child'],
	['en', 'Seventeen civilians are confirmed dead: six in Norway and eleven in Sweden.', 'dead civilian'],
] as const)('of those whom something befell, some who are said to be of a kind: %s %s', (language, text, counted) => {
	expect(lastCount(text, language)).toBe(counted);
});

test.each([
	['en', 'It rained. They were 300 aboard, says the town. The pilot speaks of 340.', 'aboard person'],
	['fr', 'Il pleut. Ils étaient 300 à bord, dit la ville. Le pilote parle de 340.', 'aboard person'],
	['en', 'It rained. They were 300 aboard, says the town. The pilot speaks of 340 lamps.', 'lamp null'],
] as const)(
	'of people whom no noun names, who gives another number means the same: %s %s',
	(language, text, counted) => {
		expect(lastCount(text, language)).toBe(counted);
	},
);

test.each([
	['en', 'The ferry took 87 passengers, the port says, and nine crew. That makes 96 in all.', 'aboard null'],
	['en', 'The tram carried 52 passengers and two crew, 54 in total.', 'aboard null'],
	['fr', 'Le bac transportait 87 passagers et neuf marins, soit 96 personnes.', 'aboard null'],
	['en', 'The tram carried 52 passengers and two crew. It passed 54 shops.', 'shop null'],
	['en', 'The tram carried 52 passengers and two crew. The police asked 60 in all.', 'aboard crew'],
] as const)('as many as the two numbers before: %s %s', (language, text, counted) => {
	expect(lastCount(text, language)).toBe(counted);
});
