import {expect, test} from 'vitest';
import {messages} from '../../src/i18n/messages.ts';
import {piecesBetween, quotationMarks, quotedWords} from '../../src/i18n/quotationMarks.ts';

test('pieces of a quotation keep their looks where an end is left out', () => {
	const pieces = [
		{text: '« ', role: 'quote'},
		{text: '12', role: 'figure'},
		{text: ' morts.', role: 'quote'},
	];
	const marks = quotationMarks('« 12 morts.', messages('fr'));
	expect(piecesBetween(pieces, marks)).toEqual(pieces.slice(1));
});

test.each([
	['en', 'The bridge is open.', '“The bridge is open.”'],
	['en', '“It is open,” she said.', '‘“It is open,” she said.’'],
	['en', 'She calls it "open".', '‘She calls it "open".’'],
	['en', 'The crew’s ship', '“The crew’s ship”'],
	['en', 'Le pont « ouvert »', '“Le pont « ouvert »”'],
	['fr', 'Le pont est ouvert.', '«\u00a0Le pont est ouvert.\u00a0»'],
	['fr', '« Il est ouvert », dit-elle.', '“« Il est ouvert », dit-elle.”'],
	['fr', '« Aucune alerte n’a été donnée.', '«\u00a0Aucune alerte n’a été donnée.\u00a0»'],
	['fr', 'Les gens sont partis. »', '«\u00a0Les gens sont partis.\u00a0»'],
	['fr', 'Il tranche : « Les gens sont partis.', '“Il tranche : « Les gens sont partis.\u00a0»”'],
	['en', '"I rang them three times.', '“I rang them three times.”'],
	['en', 'I rang them,” she said.', '‘“I rang them,” she said.’'],
	['en', 'I rang them," she said.', '‘"I rang them," she said.’'],
	['en', 'She said: "I rang them.', '‘She said: "I rang them."’'],
	['en', 'A 6" pipe burst.', '‘A 6" pipe burst.’'],
	['en', '"Yes," she said. "I rang them.', '‘"Yes," she said. "I rang them."’'],
	['fr', 'The “open” bridge', '«\u00a0The “open” bridge\u00a0»'],
] as const)('in %s, %s', (locale, words, quoted) => {
	expect(quotedWords(words, messages(locale))).toBe(quoted);
});
