/** A strict reader of RFC 4180: throws on whatever the grammar does not allow. */
export function parseStrictCsv(text: string, separator: string): string[][] {
	const rows: string[][] = [];
	let at = 0;
	const field = (): string => {
		if (text[at] !== '"') {
			const start = at;
			while (at < text.length && text[at] !== separator && text[at] !== '\r') {
				if (text[at] === '"' || text[at] === '\n') throw new Error(`stray sign at ${at}`);
				at++;
			}
			return text.slice(start, at);
		}
		let value = '';
		for (at++; ; at++) {
			if (at >= text.length) throw new Error('open quotation');
			if (text[at] !== '"') value += text[at];
			else if (text[++at] !== '"') return value;
			else value += '"';
		}
	};
	while (at < text.length) {
		const row = [field()];
		while (text[at] === separator) {
			at++;
			row.push(field());
		}
		if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
		at += 2;
		rows.push(row);
	}
	return rows;
}

/** What stands before something that a spreadsheet could run, with the apostrophe that was put there last. */
const guards = /(?<=^|[,;\t\r\n])("*'*)'(?=[=+\-@＝＋－＠])/gu;

/** The text as it was before it was guarded. */
export const unguarded = (text: string): string => text.replace(guards, '$1');
