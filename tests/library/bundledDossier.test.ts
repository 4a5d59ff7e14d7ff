import {expect, test} from 'vitest';
import {openDossier} from '../../src/library/openDossier.ts';
import {languages} from '../support/languages.ts';
import {bundledDossier} from '../support/program.ts';

test('every correction of the bundled dossier fits, and its main facts have names', async () => {
	const {dossier} = await openDossier(bundledDossier, {languages});
	expect(dossier.title).toBe('Soldats nord-coréens en Russie');
	expect(dossier.issues).toEqual([]);
	const labels = dossier.facts.map(({label}) => label);
	for (const name of ['Soldats envoyés en Russie', 'Tués et blessés', 'Première confirmation des envois'])
		expect(labels).toContain(name);
	const sent = dossier.facts.find(({label}) => label === 'Soldats envoyés en Russie')!;
	expect(new Set(sent.claims.map(({article}) => article)).size).toBe(5);
});
