import {expect, test} from 'vitest';
import {authorNames} from '../../src/reports/authorNames.ts';

test.each([
	[null, []],
	['', []],
	['Anna Lind', [{given: 'Anna', family: 'Lind'}]],
	['Maria Elena Costa', [{given: 'Maria Elena', family: 'Costa'}]],
	['John F. Doe', [{given: 'John F.', family: 'Doe'}]],
	['Jean-Pierre Roche', [{given: 'Jean-Pierre', family: 'Roche'}]],
	['Gabriel García Márquez', [{given: 'Gabriel', family: 'García Márquez'}]],
	['Charles de Gaulle', [{given: 'Charles', family: 'de Gaulle'}]],
	['Lind, Anna', [{given: 'Anna', family: 'Lind'}]],
	[
		'Anna Lind, Paul Roche',
		[
			{given: 'Anna', family: 'Lind'},
			{given: 'Paul', family: 'Roche'},
		],
	],
	[
		'Anna Lind and Paul Roche',
		[
			{given: 'Anna', family: 'Lind'},
			{given: 'Paul', family: 'Roche'},
		],
	],
	['Anna Lind et AFP', [{given: 'Anna', family: 'Lind'}, {literal: 'AFP'}]],
	['Associated Press', [{literal: 'Associated Press'}]],
	['Le Monde avec AFP', [{literal: 'Le Monde avec AFP'}]],
	['Anna', [{literal: 'Anna'}]],
])('%j is %j', (line, names) => {
	expect(authorNames(line)).toEqual(names);
});
