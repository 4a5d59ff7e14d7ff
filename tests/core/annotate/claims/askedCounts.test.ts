import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

test.each<[LanguageCode, string, string[]]>([
	[
		'en',
		'How many died? Officially, 31 sailors and two cooks. The owner speaks of 40.',
		['dead sailor', 'dead cook_person', 'dead null'],
	],
	['en', 'How many sailors are missing? The owner says 31. The port says 40.', ['missing sailor', 'missing sailor']],
	['en', 'How many died? The owner says 31. Who pays? The insurer speaks of 40 sailors.', ['dead null', 'sailor null']],
	['en', 'How many died? The clinic has treated 73 people.', ['person null']],
	['en', 'Who pays? Officially, 31 sailors.', ['sailor null']],
	['fr', "Combien de marins ont péri ? L'armateur parle de 31, le port de 40.", ['dead sailor', 'dead sailor']],
])('a number answers the question before it (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what, members}) => `${what} ${members}`))).toEqual(expected);
});
