import {endsSentence} from '../../core/article/lineShapes.ts';

/** A piece of text as a page of a PDF places it; the origin is the page's lower left corner. */
export type PlacedText = {
	readonly str: string;
	readonly x: number;
	readonly y: number;
	readonly fontSize: number;
};

/** A line of a printed page. */
type PrintedLine = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly page: number;
};

/** A paragraph or heading of a printed text. */
export type PrintedBlock = {readonly kind: 'heading' | 'paragraph'; readonly text: string};

const sameLine = 0.4;

/** The lines of one page, in the order they are set. */
function linesOf(items: readonly PlacedText[], page: number): PrintedLine[] {
	const lines: PrintedLine[] = [];
	for (const {str, x, y, fontSize} of items) {
		if (str === '') continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.y - y) <= sameLine * Math.max(last.size, fontSize)) {
			lines[lines.length - 1] = {...last, text: last.text + str, size: Math.max(last.size, fontSize)};
		} else lines.push({text: str, x, y, size: fontSize, page});
	}
	return lines.map(line => ({...line, text: line.text.trim()})).filter(({text}) => text !== '');
}

/** The value below which a share of some values lies. */
const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const median = (values: readonly number[]): number => quantile(values, 0.5);

const edgeLines = 2;
const fewestPages = 2;

/** Running heads and feet: what stands at the edge of most pages, page numbers aside. */
function withoutRunningLines(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
	const keyOf = ({text}: PrintedLine): string => text.replace(/\d+/gu, '#');
	const atEdge = (lines: readonly PrintedLine[], index: number): boolean =>
		index < edgeLines || index >= lines.length - edgeLines;
	const counts = new Map<string, number>();
	for (const lines of pages)
		for (const key of new Set(lines.filter((_line, index) => atEdge(lines, index)).map(keyOf)))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	const isRunning = (line: PrintedLine): boolean =>
		/^[-–—\s\d/|]*$/u.test(line.text) ||
		(pages.length >= fewestPages && (counts.get(keyOf(line)) ?? 0) > pages.length / 2);
	return pages.map(lines => lines.filter((line, index) => !(atEdge(lines, index) && isRunning(line))));
}

/** How far lines of running text stand apart, in sizes of their letters. */
function usualLeading(lines: readonly PrintedLine[]): number {
	const leadings = lines.flatMap((line, index) => {
		const before = lines[index - 1];
		const gap = before && before.page === line.page ? (before.y - line.y) / line.size : 0;
		return gap > 0.8 && gap < 3 ? [gap] : [];
	});
	// Paragraphs of one line stand further apart than the lines of one paragraph.
	return quantile(leadings, 0.25) || 1.2;
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(before: PrintedLine, line: PrintedLine, leading: number, left: number): boolean {
	if (Math.abs(before.size - line.size) > 0.1 * line.size) return false;
	const gap = (before.y - line.y) / line.size;
	if (before.page !== line.page || gap < 0) return !endsSentence(before.text) && !/^\p{Lu}/u.test(line.text);
	if (gap > leading * 1.3) return false;
	return !(endsSentence(before.text) && line.x > left + 0.8 * line.size);
}

/** A word parted at the end of a line is one, unless the text writes it with a hyphen elsewhere. */
function joined(text: string, line: string, words: ReadonlySet<string>): string {
	const head = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+-$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0];
	const tail = /^\p{Ll}+/u.exec(line)?.[0];
	if (head === undefined || tail === undefined) return `${text} ${line}`;
	return words.has((head + tail).toLowerCase()) ? text + line : text.slice(0, -1) + line;
}

const longestHeading = 200;

/** The paragraphs and headings of a printed text, put together from the places of its pieces, page by page. */
export function printedBlocks(pages: readonly (readonly PlacedText[])[]): PrintedBlock[] {
	const lines = withoutRunningLines(pages.map(linesOf)).flat();
	const words = new Set(lines.flatMap(({text}) => text.toLowerCase().match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []));
	const bodySize = median(
		lines.flatMap(({size, text}) => Array.from({length: Math.ceil(text.length / 20)}, () => size)),
	);
	const leading = usualLeading(lines);
	const left = median(lines.map(({x}) => x));
	const blocks: {text: string; size: number}[] = [];
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		const last = blocks.at(-1);
		if (last && before && goesOn(before, line, leading, left)) last.text = joined(last.text, line.text, words);
		else blocks.push({text: line.text, size: line.size});
	}
	return blocks.map(({text, size}) => ({
		kind: size > bodySize * 1.12 && text.length <= longestHeading ? 'heading' : 'paragraph',
		text,
	}));
}
