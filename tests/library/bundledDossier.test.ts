import {expect, test} from 'vitest';
import {quotable, quotedPlaces} from '../../src/core/text/quotedPlaces.ts';
import {annotateHere} from '../../src/library/analysis/annotator.ts';
import {openDossier} from '../../src/library/analysis/openDossier.ts';
import {languages} from '../support/languages.ts';
import {bundledDossier} from '../support/program.ts';

test('every correction of the bundled dossier fits, and its main facts have names', async () => {
	const {dossier} = await openDossier(bundledDossier, {annotator: () => annotateHere(() => languages)});
	expect(dossier.title).toBe('Soldats nord-coréens en Russie');
	expect(dossier.issues).toEqual([]);
	const labels = dossier.facts.map(({label}) => label);
	for (const name of ['Soldats envoyés en Russie', 'Tués et blessés', 'Première confirmation des envois'])
		expect(labels).toContain(name);
	const sent = dossier.facts.find(({label}) => label === 'Soldats envoyés en Russie')!;
	// What the reader says is the same is shown as the same, from either side.
	const [first, second] = ['Environ 11 000 militaires', 'plus de 15 000 soldats'].map(words => {
		const places = dossier.articles.flatMap(({id, text}) =>
			quotedPlaces(quotable(text), words).map(({start}) => ({article: id, at: start})),
		);
		return places[0];
	});
	for (const [from, to] of [
		[first!, second!],
		[second!, first!],
	] as const) {
		const shown = dossier.parallels.find(
			({article, start, end}) => article === from.article && start <= from.at && from.at < end,
		);
		expect(
			shown?.matches.some(({article, start, end}) => article === to.article && start <= to.at && to.at < end),
		).toBe(true);
	}
	expect(new Set(sent.claims.map(({article}) => article)).size).toBe(5);
});
