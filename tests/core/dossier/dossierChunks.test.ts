import {expect, test} from 'vitest';
import {chunksOf, dossierJoiner} from '../../../src/core/dossier/dossierChunks.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

test('a dossier comes out of its chunks as it was', () => {
	const joiner = dossierJoiner();
	for (const chunk of chunksOf(sampleDossier)) joiner.add(chunk);
	const {parallels: _, ...body} = sampleDossier;
	expect(joiner.joined(sampleDossier.title)).toEqual(JSON.parse(JSON.stringify(body)));
});

test('what is no chunk is refused', () => {
	expect(() => dossierJoiner().add('{"part": "weather", "rows": []}')).toThrow(SyntaxError);
});
