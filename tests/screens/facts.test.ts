import {expect, test} from 'vitest';
import {facts, sourcesThatFit} from '../../src/screens/facts.ts';
import {textOfRuns} from '../../src/screens/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const rows = (width: number): string[] =>
	facts.rows(screenInput(sampleDossier, 'en', width)).map(({runs}) => textOfRuns(runs));

test('where one source alone would have room, all are taken together', () => {
	const narrow = rows(58);
	expect(narrow.find(row => row.includes('Passagers à bord'))).toMatch(
		/conflict +Passagers à bord +300–320 {2}3 sources$/u,
	);
	expect(sourcesThatFit(screenInput(sampleDossier, 'en', 58), 58)).toBe(3);
});

test('where two have room, each stands in its column', () => {
	expect(rows(100)[0]).toContain('Harbour Gazette');
	expect(rows(58)[0]).not.toContain('Harbour');
});
