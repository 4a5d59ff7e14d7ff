import {expect, test} from 'vitest';
import {datedStatements, latestStatements} from '../../src/screens/datedStatements.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDated, sampleDossier} from '../support/sampleDossier.ts';

test('a sentence that only names a date has one, and with the figures and the fact of it is one statement', () => {
	const told = datedStatements(screenInput({...sampleDossier, dated: sampleDated}, 'en', 100));
	const words = told.map(({asOf, status, sentence, figures, fact}) => [
		...[asOf, status, sentence.article],
		...[figures.length > 0, fact !== null],
	]);
	expect(words).toContainEqual(['2031-03-06', 'planned', 'ponant', false, false]);
	expect(words.filter(([asOf, , article]) => asOf === '2031-03-04' && article === 'courrier')).toContainEqual([
		...['2031-03-04', 'asserted', 'courrier'],
		...[true, true],
	]);
});

test('the latest statements are the last of all, latest first', () => {
	const input = screenInput(sampleDossier, 'en', 100);
	const all = datedStatements(input);
	expect(all.length).toBeGreaterThan(3);
	for (const count of [0, 1, 2, all.length, 99])
		expect(latestStatements(input, count, () => true)).toEqual(all.toReversed().slice(0, count));
	const wanted = ({asOf}: {readonly asOf: string}) => asOf.endsWith('4');
	expect(latestStatements(input, 2, wanted)).toEqual(all.filter(wanted).slice(-2).reverse());
});
