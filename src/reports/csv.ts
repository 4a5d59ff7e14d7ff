/** How a spreadsheet expects its file. */
export type CsvDialect = {
	readonly separator: ',' | ';';
	readonly decimalSign: '.' | ',';
	/** Excel takes a file for UTF-8 only when it begins so. */
	readonly byteOrderMark: boolean;
};

/** Tables as RFC 4180 has them, for programs; Excel wants another dialect. */
export const plainCsv: CsvDialect = {separator: ',', decimalSign: '.', byteOrderMark: false};

/** A text, a number, or nothing. */
export type CsvCell = string | number | null;

/** Column names and rows, all of one length. */
export type CsvTable = {readonly columns: readonly string[]; readonly rows: readonly (readonly CsvCell[])[]};

/** A table as CSV after RFC 4180: CRLF after every line, every text in quotation marks, numbers without. */
export function csvText({columns, rows}: CsvTable, dialect: CsvDialect): string {
	const lines = [columns, ...rows].map(cells => cells.map(cell => csvCell(cell, dialect)).join(dialect.separator));
	return `${dialect.byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

const csvCell = (cell: CsvCell, {decimalSign}: CsvDialect): string => {
	if (cell === null || cell === '') return '';
	return typeof cell === 'number' ? String(cell).replace('.', decimalSign) : `"${guarded(cell).replaceAll('"', '""')}"`;
};

/**
 * Where a spreadsheet could take text for a formula (OWASP, "CSV injection"): before `=`, `+`, `-`, `@` and their full-width
 * forms, at the start of a cell or after a sign that some spreadsheet takes for the end of one.
 */
const beforeFormula = /(?:^|(?<=[,;\t\r\n]))"*'*(?=[=+\-@＝＋－＠])/gu;

/** Text that no spreadsheet runs: an apostrophe stands before what could begin a formula. All else stays byte for byte. */
export const guarded = (text: string): string => text.replace(beforeFormula, marks => `${marks}'`);
