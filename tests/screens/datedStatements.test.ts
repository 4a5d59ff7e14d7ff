import {expect, test} from 'vitest';
import {datedStatements, latestStatements} from '../../src/screens/datedStatements.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

test('the latest statements are the last of all, latest first', () => {
	const input = screenInput(sampleDossier, 'en', 100);
	const all = datedStatements(input);
	expect(all.length).toBeGreaterThan(3);
	for (const count of [0, 1, 2, all.length, 99])
		expect(latestStatements(input, count, () => true)).toEqual(all.toReversed().slice(0, count));
	const wanted = ({asOf}: {readonly asOf: string}) => asOf.endsWith('4');
	expect(latestStatements(input, 2, wanted)).toEqual(all.filter(wanted).slice(-2).reverse());
});
