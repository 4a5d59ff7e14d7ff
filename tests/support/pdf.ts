/** A line of a page: its words, where it stands (from the lower left corner), and how large. */
export type PdfLine = {readonly text: string; readonly x?: number; readonly y: number; readonly size?: number};

/** A PDF with these lines on its pages, in Windows-1252. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], title?: string): Uint8Array {
	const escaped = (text: string): string => text.replace(/[\\()]/gu, '\\$&');
	const contents = pages.map(lines =>
		lines.map(({text, x = 60, y, size = 10}) => `BT /F ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n'),
	);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		`<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`,
		...contents.flatMap((content, index) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
			`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		]),
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF`;
	return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
