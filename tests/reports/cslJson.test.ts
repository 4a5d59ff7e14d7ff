import {expect, test} from 'vitest';
import {cslJson} from '../../src/reports/cslJson.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

test('the sources as CSL items; what is not known is left out', () => {
	const [courrier, , ponant] = JSON.parse(cslJson(sampleDossier));
	expect(courrier).toEqual({
		id: 'courrier',
		type: 'article-newspaper',
		title: 'Le ferry Aurore échoué devant Port-Lanoir',
		'container-title': 'Le Courrier du Littoral',
		author: [{given: 'Ana', family: 'Roche'}],
		issued: {'date-parts': [[2031, 3, 4]]},
		URL: 'https://courrier.example/aurore',
		language: 'fr',
	});
	expect(Object.keys(ponant)).toEqual(['id', 'type', 'title', 'container-title', 'language', 'note']);
});

test('a month is cited as a month, an inferred date as circa', () => {
	const [article] = sampleDossier.articles;
	const dossier = {...sampleDossier, articles: [{...article!, published: '2025-09', publishedInferred: true}]};
	expect(JSON.parse(cslJson(dossier))[0].issued).toEqual({'date-parts': [[2025, 9]], circa: true});
});
