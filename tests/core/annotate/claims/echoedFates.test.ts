import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

test.each<[LanguageCode, string, string[]]>([
	['en', 'Seven sailors died. So did two cooks.', ['dead sailor', 'dead cook_person']],
	['en', 'Seven sailors were hurt, as were two nurses.', ['wounded sailor', 'wounded nurse']],
	['en', 'Seven sailors died. Two nurses too.', ['dead sailor', 'dead nurse']],
	['en', 'Seven sailors died. Two nurses sang too.', ['dead sailor', 'nurse null']],
	['en', 'Seven sailors sang. So did two nurses.', ['sailor null', 'nurse null']],
	['fr', 'Sept marins sont morts. Deux gardiens aussi.', ['dead sailor', 'dead guard_person']],
	['fr', 'Sept marins sont morts. Deux gardiens aussi ont parlé.', ['dead sailor', 'guard_person null']],
])('what befell some befell others too (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what, members}) => `${what} ${members}`))).toEqual(expected);
});
