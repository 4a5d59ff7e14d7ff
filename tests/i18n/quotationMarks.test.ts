import {expect, test} from 'vitest';
import {messages} from '../../src/i18n/messages.ts';
import {quotedWords} from '../../src/i18n/quotationMarks.ts';

test.each([
	['en', 'The bridge is open.', '“The bridge is open.”'],
	['en', '“It is open,” she said.', '‘“It is open,” she said.’'],
	['en', 'She calls it "open".', '‘She calls it "open".’'],
	['en', 'The crew’s ship', '“The crew’s ship”'],
	['en', 'Le pont « ouvert »', '“Le pont « ouvert »”'],
	['fr', 'Le pont est ouvert.', '«\u00a0Le pont est ouvert.\u00a0»'],
	['fr', '« Il est ouvert », dit-elle.', '“« Il est ouvert », dit-elle.”'],
	['fr', 'The “open” bridge', '«\u00a0The “open” bridge\u00a0»'],
] as const)('in %s, %s', (locale, words, quoted) => {
	expect(quotedWords(words, messages(locale))).toBe(quoted);
});
