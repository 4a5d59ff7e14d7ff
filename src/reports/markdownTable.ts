/** A table of GitHub's Markdown; the cells are Markdown already and hold no line break. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Signs that mean something in Markdown, anywhere or at the start of a line; HTML begins with one of them. */
const signs = /[\\`*_[\]{}<>#|~$&]|^[+\-=]/gu;

/** Plain words as Markdown that shows just these words, on one line. */
export const plainMarkdown = (text: string): string =>
	text
		.replaceAll(/\s*[\r\n]\s*/gu, ' ')
		.replaceAll(signs, '\\$&')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
