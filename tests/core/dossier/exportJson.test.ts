import {expect, test} from 'vitest';
import {exportJson} from '../../../src/core/dossier/exportJson.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const data = JSON.parse(exportJson(sampleDossier));

test('the fields of the public data model are there, by their names', () => {
	expect(Object.keys(data)).toEqual([
		'schema',
		'dossier',
		'articles',
		'sentences',
		'actors',
		'figures',
		'facts',
		'parallels',
		'issues',
	]);
	expect(data.schema).toBe('briefing/1');
	const fields: Record<string, readonly string[]> = {
		articles: [
			'id',
			'path',
			'title',
			'source',
			'author',
			'published',
			'publishedFrom',
			'language',
			'url',
			'origin',
			'text',
		],
		sentences: ['article', 'start', 'end'],
		actors: ['id', 'name', 'kind', 'aliases', 'mentions'],
		figures: [
			'id',
			'article',
			'start',
			'end',
			'min',
			'max',
			'relation',
			'unit',
			'event',
			'attribution',
			'asOf',
			'status',
		],
		facts: ['id', 'label', 'kind', 'claims', 'silent', 'verdict', 'reason', 'origins'],
		parallels: ['article', 'start', 'end', 'matches'],
	};
	for (const [list, names] of Object.entries(fields)) {
		expect(data[list].length, list).toBeGreaterThan(0);
		for (const record of data[list]) for (const name of names) expect(record, `${list}: ${name}`).toHaveProperty(name);
	}
});

test('nothing is lost on the way', () => {
	const calledByLemma = sampleDossier.figures.map(figure => ({
		...figure,
		unit: figure.unit === 'people' ? 'person (people)' : figure.unit,
	}));
	expect(data.figures).toEqual(JSON.parse(JSON.stringify(calledByLemma)));
	expect(data.facts).toEqual(JSON.parse(JSON.stringify(sampleDossier.facts)));
	expect(data.actors).toEqual(JSON.parse(JSON.stringify(sampleDossier.actors)));
});

test('a sentence without a match has no row: the source is silent', () => {
	expect(data.parallels.every(({matches}: {matches: unknown[]}) => matches.length > 0)).toBe(true);
	expect(data.parallels).toHaveLength(sampleDossier.parallels.filter(({matches}) => matches.length > 0).length);
});

test('each record is one line', () => {
	const lines = exportJson(sampleDossier).split('\n');
	for (const {id} of sampleDossier.facts) expect(lines.filter(line => line.includes(`{"id":"${id}"`))).toHaveLength(1);
});
