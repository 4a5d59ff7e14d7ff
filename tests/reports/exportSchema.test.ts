import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {exportJson} from '../../src/core/dossier/exportJson.ts';
import {exportSchema} from '../../src/reports/exportSchema.ts';
import {runProgram} from '../support/runProgram.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

/** The schema, but nothing may stand in a record that it does not describe. */
const closed = JSON.parse(
	JSON.stringify(exportSchema, (_key, value) =>
		value?.type === 'object' ? {...value, additionalProperties: false} : value,
	),
) as object;

const validate = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true}).compile(closed);

/** What is wrong with a value, a line each. */
const problems = (value: unknown): string[] => {
	validate(value);
	return (validate.errors ?? []).map(
		({instancePath, message, params}) => `${instancePath} ${message} ${JSON.stringify(params)}`,
	);
};

test('the export of a dossier is what the schema describes, and nothing else', () => {
	expect(problems(JSON.parse(exportJson(sampleDossier)))).toEqual([]);
});

test('so is that of the program, and the schema printed is the one tested', () => {
	expect(problems(JSON.parse(runProgram(['export', '--format', 'json']).out))).toEqual([]);
	expect(JSON.parse(runProgram(['schema']).out)).toEqual(exportSchema);
});

test('it names every cause of a difference', () => {
	const told = JSON.stringify(exportSchema);
	for (const cause of ['negation', 'opposite', 'undated', 'joined']) expect(told).toContain(` ${cause},`);
	expect(told).toContain(' changed; others may come.');
});

test.each([
	['a field is missing', (data: {dossier?: string}) => delete data.dossier],
	['a verdict is unknown', (data: {facts: {verdict: string}[]}) => Object.assign(data.facts[0]!, {verdict: 'true'})],
	['an offset is no number', (data: {figures: {start: unknown}[]}) => Object.assign(data.figures[0]!, {start: '3'})],
	[
		'a speaker is half',
		(data: {figures: {attribution: unknown}[]}) => Object.assign(data.figures[0]!, {attribution: {text: 'x'}}),
	],
	['a field is not described', (data: object) => Object.assign(data, {more: 1})],
])('it is told when %s', (_name, spoil) => {
	const data = JSON.parse(exportJson(sampleDossier));
	spoil(data);
	expect(problems(data)).not.toEqual([]);
});
