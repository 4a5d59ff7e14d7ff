import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type CsvCell, type CsvDialect, csvText, guarded, plainCsv} from '../../src/reports/csv.ts';
import {parseStrictCsv, unguarded} from '../support/strictCsv.ts';

const french: CsvDialect = {separator: ';', decimalSign: ',', byteOrderMark: true};

/** Texts with more of what breaks CSV than chance would give. */
const hostileText = fc
	.array(fc.oneof(fc.constantFrom('"', "'", ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', '＝', ' '), fc.string()))
	.map(parts => parts.join(''));
const cell: fc.Arbitrary<CsvCell> = fc.oneof(
	hostileText,
	fc.integer(),
	fc.double({noNaN: true, noDefaultInfinity: true}),
	fc.constant(null),
);

describe.each([
	['plain', plainCsv],
	['French', french],
])('CSV, %s', (_name, dialect) => {
	test('a strict reader gives back every text byte for byte, but for the guard', () => {
		const table = fc.integer({min: 1, max: 4}).chain(width => {
			const row = fc.array(cell, {minLength: width, maxLength: width});
			return fc.record({
				columns: fc.array(hostileText, {minLength: width, maxLength: width}),
				rows: fc.array(row, {maxLength: 4}),
			});
		});
		fc.assert(
			fc.property(table, ({columns, rows}) => {
				const text = csvText({columns, rows}, dialect);
				expect(text.startsWith('\ufeff')).toBe(dialect.byteOrderMark || columns[0]!.startsWith('\ufeff'));
				const read = parseStrictCsv(dialect.byteOrderMark ? text.slice(1) : text, dialect.separator);
				expect(read[0]!.map(unguarded)).toEqual(columns);
				for (const [index, row] of rows.entries()) {
					for (const [column, value] of row.entries()) {
						const got = read[index + 1]![column]!;
						if (typeof value === 'number') expect(Number(got.replace(dialect.decimalSign, '.'))).toBe(value + 0);
						else expect(unguarded(got)).toBe(value ?? '');
					}
				}
			}),
		);
	});
});

describe('the guard', () => {
	test.each([
		['=1+1', "'=1+1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['-5 degrés', "'-5 degrés"],
		["'=1", "''=1"],
		['un;=1+1', "un;'=1+1"],
		['a,"=cmd', `a,"'=cmd`],
		['ligne\n+33 1', "ligne\n'+33 1"],
		['＝1', "'＝1"],
	])('%j becomes %j', (text, safe) => {
		expect(guarded(text)).toBe(safe);
		expect(unguarded(safe)).toBe(text);
	});

	test.each(['10 000–12 000 soldats', 'vice-ministre', 'a = b', "'Hello', he said", 'from 3 to -5', 'x, -1'])(
		'%j stays',
		text => {
			expect(guarded(text)).toBe(text);
		},
	);

	test('whatever sign ends a cell, none begins as a formula', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const line = `${csvText({columns: [text], rows: []}, plainCsv)}`;
				for (const part of line.split(/[,;\t\r\n]/u)) expect(part.replace(/^"+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
			}),
		);
	});

	test('numbers stay numbers, with the decimal sign of the spreadsheet', () => {
		const table = {columns: ['value'], rows: [[-5], [2.5], [null]]};
		expect(csvText(table, plainCsv)).toBe('"value"\r\n-5\r\n2.5\r\n\r\n');
		expect(csvText(table, french)).toBe('\ufeff"value"\r\n-5\r\n2,5\r\n\r\n');
	});
});
