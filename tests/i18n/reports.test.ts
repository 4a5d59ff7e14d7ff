import {expect, test} from 'vitest';
import {locales} from '../../src/i18n/locale.ts';
import {messages} from '../../src/i18n/messages.ts';
import {reportMessages} from '../../src/i18n/reports.ts';

/** Everything that a report says, whatever is counted or named. */
const textsOf = (entry: unknown): string[] => {
	if (typeof entry === 'string') return [entry];
	if (typeof entry === 'function') return [0, 1, 2].map(n => String(entry(n, n, n)));
	return Object.values(entry as object).flatMap(textsOf);
};

test.each(locales)('%s says something for every entry', locale => {
	for (const text of textsOf(reportMessages(locale))) expect(text.trim()).not.toBe('');
});

test('French puts a space that does not break before high punctuation', () => {
	for (const text of textsOf(reportMessages('fr'))) expect(text).not.toMatch(/[\p{L}\d»] [:;?!»](?:\s|$)/u);
});

test('a source in which nothing was found is not said to be silent: the rules may have missed it', () => {
	const ruledOut = /silent|leaves out|muette|passe sous silence|ne dit rien|not reported|non rapporté/iu;
	for (const locale of locales) {
		const texts = [
			...textsOf(reportMessages(locale)),
			...Object.values(messages(locale)).filter(text => typeof text === 'string'),
		];
		expect(texts.filter(text => ruledOut.test(text))).toEqual([]);
	}
});

test('what differs between the languages is only the words', () => {
	expect(reportMessages('fr').silentOn(1, 10)).toBe('aucun équivalent pour 1 fait partagé sur 10');
	expect(reportMessages('en').silentOn(7, 10)).toBe('no match for 7 of 10 shared facts');
});
