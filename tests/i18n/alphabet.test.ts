import {expect, test} from 'vitest';
import {inAlphabet} from '../../src/i18n/alphabet.ts';

test.each(['en', 'fr'] as const)('accents and case part no neighbours (%s)', locale => {
	const names = ['Zeit', 'écho', 'Echo', 'élan', 'bild', 'Århus'];
	expect(names.sort(inAlphabet(locale))).toEqual(['Århus', 'bild', 'Echo', 'écho', 'élan', 'Zeit']);
});
