import {isCreditedCaption, isPhotoCredit} from './credits.ts';
import {furnitureRules, type Page} from './furnitureRules.ts';
import {isProse} from './lineShapes.ts';
import type {SourceLine} from './sourceLines.ts';

/** A line that was taken for page furniture. */
export type CutLine = SourceLine & {readonly rule: string};

/** A page's article: the lines kept, which of them are captions of pictures, and what was cut. */
export type CutPage = {
	readonly kept: readonly SourceLine[];
	/** Line numbers of kept lines that describe a picture. */
	readonly captions: ReadonlySet<number>;
	readonly cut: readonly CutLine[];
};

/**
 * The head of a page ends at its second paragraph of prose, its tail begins after the last; captions are no prose here. Asked for by
 * every rule, it looks at no line between the two.
 */
function pageOf(lines: readonly SourceLine[], captions: ReadonlySet<number>): Page {
	const isParagraph = ({line, text}: SourceLine): boolean => !captions.has(line) && isProse(text);
	const first = lines.findIndex(isParagraph);
	const second = first < 0 ? -1 : lines.findIndex((line, index) => index > first && isParagraph(line));
	return {lines, headEnd: second < 0 ? lines.length : second, tailStart: lines.findLastIndex(isParagraph) + 1};
}

/** Captions are known by their credit: the prose line above it, or the one that bears it. */
function captionsOf(lines: readonly SourceLine[], headEnd: number): number[] {
	return lines.flatMap(({line, text}, index) => {
		if (isCreditedCaption(text)) return [line];
		const next = lines[index + 1]?.text;
		const describes = index < headEnd && isProse(text) && next !== undefined && isPhotoCredit(next);
		return describes ? [line] : [];
	});
}

/** Times that the rules go over a page: real pages are done after two or three. */
const mostRounds = 8;

/** Takes the furniture of a page away, rule by rule, until no rule finds more: cutting moves the edges that rules look at. */
export function cutFurniture(source: readonly SourceLine[]): CutPage {
	let lines = source;
	const captions = new Set<number>();
	const cut: CutLine[] = [];
	for (let changed = true, round = 0; changed && round < mostRounds; round++) {
		changed = false;
		for (const line of captionsOf(lines, pageOf(lines, captions).headEnd)) captions.add(line);
		for (const rule of furnitureRules) {
			const found = new Set(rule.find(pageOf(lines, captions)));
			if (found.size === 0) continue;
			for (const index of found) cut.push({...lines[index]!, rule: rule.name});
			lines = lines.filter((_line, index) => !found.has(index));
			changed = true;
		}
	}
	return {kept: lines, captions, cut: cut.sort((a, b) => a.line - b.line)};
}
