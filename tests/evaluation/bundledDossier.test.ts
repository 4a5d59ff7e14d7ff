import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {evaluate} from '../../src/core/evaluation/evaluate.ts';
import {annotateHere} from '../../src/library/analysis/annotator.ts';
import {openDossier} from '../../src/library/analysis/openDossier.ts';
import {readGoldFile} from '../../src/library/readGoldFile.ts';
import {languages} from '../support/languages.ts';
import {bundledDossier} from '../support/program.ts';

const goldPath = fileURLToPath(new URL('gold/articles.json', import.meta.url));

test('two articles of the bundled dossier are read nearly as a person reads them', async () => {
	const {dossier} = await openDossier(bundledDossier, {annotator: () => annotateHere(() => languages)});
	const {measures, misses} = evaluate(readGoldFile(goldPath), dossier);
	const value = Object.fromEntries(measures.map(({id, value: reached}) => [id, reached ?? 0]));
	// The words of the gold file are all in the articles.
	expect(misses.filter(({kind}) => kind === 'quoteMissing')).toEqual([]);
	expect(value.figures).toBeGreaterThanOrEqual(0.95);
	expect(value.units).toBeGreaterThanOrEqual(0.85);
	expect(value.actors).toBeGreaterThanOrEqual(0.9);
	expect(value.aliases).toBeGreaterThanOrEqual(0.9);
	expect(value.pairs).toBeGreaterThanOrEqual(0.75);
	expect(value.silence).toBeGreaterThanOrEqual(0.5);
});
