/** The rows of a CSV text (RFC 4180); quoted cells may hold separators, line ends and doubled quotation marks. */
function csvRows(text: string, separator: string): string[][] {
	const rows: string[][] = [[]];
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
		'gu',
	);
	for (let match = cell.exec(text); match; match = cell.exec(text)) {
		const [, quoted, plain = '', end] = match;
		rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end !== separator) rows.push([]);
		if (cell.lastIndex >= text.length) break;
		// A quotation mark that never ends: what follows is left.
		if (match[0] === '') break;
	}
	return rows.filter(cells => cells.some(value => value !== ''));
}

/** The rows as records by the names of the head, in small letters; null when it has none of the names that must be there. */
export function csvRecords(text: string, needed: string): ReadonlyMap<string, string>[] | null {
	const head = text.slice(0, 1000).split(/[\r\n]/u, 1)[0]!;
	const separator = head.split(';').length > head.split(',').length ? ';' : ',';
	const names = csvRows(head, separator)[0]?.map(name => name.trim().toLowerCase()) ?? [];
	if (!names.includes(needed) || names.length < 2) return null;
	const [, ...rows] = csvRows(text, separator);
	return rows.map(cells => new Map(names.map((name, index) => [name, cells[index] ?? ''])));
}
