import {describe, expect, test} from 'vitest';
import {type FtmEntity, followTheMoney, ftmEntities} from '../../src/reports/followTheMoney.ts';
import {hostileDossier} from '../support/hostileDossier.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

/** What FollowTheMoney 3.8.4 has of the schemata in use: own and inherited properties that we write, those required, ancestors. */
const thing = ['name', 'alias', 'publisher', 'sourceUrl', 'notes'];
const model: Readonly<Record<FtmEntity['schema'], {properties: string[]; required: string[]; is: string[]}>> = {
	Article: {
		properties: [...thing, 'title', 'author', 'publishedAt', 'language', 'fileName', 'bodyText', 'peopleMentioned'],
		required: [],
		is: ['Article', 'Document', 'Thing'],
	},
	Person: {properties: thing, required: ['name'], is: ['Person', 'Thing']},
	Organization: {properties: thing, required: ['name'], is: ['Organization', 'Thing']},
	PublicBody: {properties: thing, required: ['name'], is: ['PublicBody', 'Organization', 'Thing']},
	Address: {properties: [...thing, 'full'], required: [], is: ['Address', 'Thing']},
	Documentation: {
		properties: ['document', 'entity', 'summary'],
		required: ['document', 'entity'],
		is: ['Documentation'],
	},
};
const ranges: Readonly<Record<string, string>> = {document: 'Document', entity: 'Thing'};

describe.each([
	['sample', sampleDossier],
	['hostile', hostileDossier],
])('the entities of the %s dossier', (_name, dossier) => {
	const entities = ftmEntities(dossier);
	const byId = new Map(entities.map(entity => [entity.id, entity]));

	test('are what the model allows, each with its own id', () => {
		expect(byId.size).toBe(entities.length);
		for (const {schema, properties} of entities) {
			expect(model[schema].properties).toEqual(expect.arrayContaining(Object.keys(properties)));
			for (const name of model[schema].required) expect(properties[name]).toHaveLength(1);
			for (const values of Object.values(properties)) expect(values.length).toBeGreaterThan(0);
		}
	});

	test('link only to entities of the kind that the model asks for', () => {
		for (const {properties} of entities)
			for (const [name, range] of Object.entries(ranges))
				for (const id of properties[name] ?? []) expect(model[byId.get(id)!.schema].is).toContain(range);
	});

	test('stand one a line', () => {
		const lines = followTheMoney(dossier).trimEnd().split('\n');
		expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(entities)));
	});
});

test('a link has the sentence that names the actor', () => {
	expect(ftmEntities(sampleDossier).find(({id}) => id === 'briefing-link-marc-delbos-gazette')).toEqual({
		id: 'briefing-link-marc-delbos-gazette',
		schema: 'Documentation',
		properties: {
			document: ['briefing-article-gazette'],
			entity: ['briefing-actor-marc-delbos'],
			summary: ['Three people died and 14 were injured, the prefect Marc Delbos said on Wednesday.'],
		},
	});
});
