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
	[
		'Lind, Anna; Roca, Paul; Wei, Xiulan',
		[
			{given: 'Anna', family: 'Lind'},
			{given: 'Paul', family: 'Roca'},
			{given: 'Xiulan', family: 'Wei'},
		],
	],
	[
		'Anna Lind; Health and Safety, Region 4',
		[{given: 'Anna', family: 'Lind'}, {literal: 'Health and Safety, Region 4'}],
	],
	['Wei, Xiulan; Desk, Paris', [{literal: 'Wei, Xiulan'}, {literal: 'Desk, Paris'}]],
	['Wei, Xiulan', [{literal: 'Wei, Xiulan'}]],
	['Department of Health, Region 4', [{literal: 'Department of Health, Region 4'}]],
	['Xiulan Wei, Okoth Baraka', [{literal: 'Xiulan Wei'}, {literal: 'Okoth Baraka'}]],
	['Anna Lind, Desk', [{given: 'Anna', family: 'Lind'}, {literal: 'Desk'}]],
	['García Márquez, Gabriel', [{given: 'Gabriel', family: 'García Márquez'}]],
	['Roca, Paul J.', [{given: 'Paul J.', family: 'Roca'}]],
	['Department of Health and Human Services', [{literal: 'Department of Health and Human Services'}]],
	['Ministère du Travail et de la Santé', [{literal: 'Ministère du Travail et de la Santé'}]],
	['Simon & Schuster', [{literal: 'Simon & Schuster'}]],
	['Anna Lind and Xiulan Wei', [{given: 'Anna', family: 'Lind'}, {literal: 'Xiulan Wei'}]],
	['Reuters, and Anna Lind', [{literal: 'Reuters'}, {given: 'Anna', family: 'Lind'}]],
	['Anna Lind and colleagues', [{literal: 'Anna Lind and colleagues'}]],
])('%j is %j', (line, names) => {
	expect(authorNames(line)).toEqual(names);
});
