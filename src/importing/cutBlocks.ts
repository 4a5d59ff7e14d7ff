import type {ArticleBody} from '../core/article/articleBody.ts';
import {type CutLine, cutFurniture} from '../core/article/cutFurniture.ts';
import {lineKey} from '../core/article/lineShapes.ts';
import {keepBlocks} from './keepBlocks.ts';

const furnitureKinds = new Set(['paragraph', 'heading', 'item', 'caption']);

/**
 * Takes the furniture that pages print within their articles (credits, `Lire aussi`, the title again) away by the rules for raw
 * pages, and some lines that are known to be none of it.
 */
export function cutBlocks(
	body: ArticleBody,
	title: string | null,
	known: readonly CutLine[] = [],
): {kept: ArticleBody; cut: readonly CutLine[]} {
	const lineOf = (start: number, end: number): string => body.text.slice(start, end).replace(/\s+/gu, ' ');
	const lines = body.blocks.map(({start, end}, index) => ({line: index + 1, text: lineOf(start, end)}));
	const titleLine = title === null ? [] : [{line: 0, text: title}];
	const isKnown = (line: number): boolean => known.some(other => other.line === line);
	const byRule = cutFurniture([...titleLine, ...lines.filter(({line}) => !isKnown(line))]).cut.filter(
		({line}) => line > 0 && furnitureKinds.has(body.blocks[line - 1]!.kind),
	);
	const cut = [...known, ...byRule];
	const isTitle = (index: number): boolean =>
		title !== null && index === 0 && lineKey(lines[0]!.text) === lineKey(title);
	const gone = new Set(cut.map(({line}) => line - 1));
	return {kept: keepBlocks(body, (_block, index) => !gone.has(index) && !isTitle(index)), cut};
}
