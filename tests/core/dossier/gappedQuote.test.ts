import {expect, test} from 'vitest';
import {gappedQuote} from '../../../src/core/dossier/gappedQuote.ts';
import {quantitiesOf} from '../../support/markedFigures.ts';

test.each([
	["Number of missing in Marvol up to 'about 60'", 'Number of missing in Marvol up to …'],
	["Number of missing in Marvol up to 'about 60", 'Number of missing in Marvol up to …'],
	['Marvol: “about 60” are missing', 'Marvol: … are missing'],
	['The mayor counts about 60 missing in Marvol', 'The mayor counts … missing in Marvol'],
	['The mayor said: “about 60 are missing”', 'The mayor said: “… are missing”'],
])('the gap in "%s"', (text, gapped) => {
	const [quantity] = quantitiesOf(text, 'en');
	expect(gappedQuote(text, {start: 0, end: text.length}, quantity!, 'en')).toBe(gapped);
});
