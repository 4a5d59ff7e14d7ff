import type {ArticleId} from '../../../core/article/article.ts';
import type {Location} from '../../../core/dossier/dossier.ts';
import {articleHeader} from '../../../screens/article.ts';
import type {ReadingPoint} from '../../../screens/comparison/comparison.ts';
import {lastStartingBy} from '../../../screens/places/lookup.ts';
import {linesOfRows, type RowLine} from '../../../screens/rows/lines.ts';
import type {ArticleLayout} from '../../../screens/text/articleLayout.ts';
import {contentHeight, geometryOf} from '../panes/geometry.ts';
import {inputFor} from '../panes/screenRows.ts';
import {openArticle, type ReaderView, type Selected, type State, visitOf} from '../state.ts';
import type {World} from '../world.ts';

/** An article as lines: what is known of it, then its text. Lines are counted over both. */
export type Page = {
	readonly article: ArticleId;
	readonly width: number;
	readonly header: readonly RowLine[];
	readonly layout: ArticleLayout;
	/** Units of the whole text. */
	readonly length: number;
};

const leastMargin = 3;

/** Columns that the text takes in a pane. */
const textWidth = (state: State, paneWidth: number): number =>
	Math.max(1, Math.min(state.settings.measure, paneWidth - 2 * leastMargin));

/** The page of an article in a pane of some width; null when the article is not in the dossier. */
export const pageOf = (world: World, state: State, article: ArticleId, paneWidth: number): Page | null => {
	const width = textWidth(state, paneWidth);
	const layout = world.layoutOf(article, width);
	const found = world.lookup.article(article);
	if (!layout || !found) return null;
	const {locale, ascii} = state.settings;
	const header = world.memory.remember(['header', article, width, locale, ascii], () => {
		const input = inputFor(world, state, {screen: 'article', subject: {kind: 'article', id: article}}, width);
		return [...linesOfRows(articleHeader(found, input), width), {runs: [], row: -1, first: true}];
	});
	return {article, width, header, layout, length: found.text.length};
};

/** The page of the open article, as wide as its pane; when the pane is hidden, as wide as it would be. */
export const openPage = (world: World, state: State): Page | null => {
	const article = openArticle(state);
	const {reader} = geometryOf(state);
	return article ? pageOf(world, state, article, reader?.width ?? state.size.columns) : null;
};

/** Lines that the reader's pane shows. */
export const readerHeight = (state: State): number => {
	const {reader, panel, list} = geometryOf(state);
	return Math.max(1, contentHeight(reader ?? panel ?? list));
};

/** The line of a place of the text. */
export const lineOfOffset = ({header, layout}: Page, offset: number): number =>
	header.length + layout.lineOfOffset(offset);

/** The place of the text that a line shows; for a line without words that of the next one with words. */
export const offsetOfLine = ({header, layout}: Page, line: number): number => {
	const first = Math.max(0, line - header.length);
	for (let at = first; at < first + blankLines; at++) {
		const span = layout.line(at)?.span;
		if (span) return span.start;
	}
	return layout.offsetOfLine(first);
};

/** More lines without words than these never stand together, but for code. */
const blankLines = 4;

/** The topmost line that the window can have; lays out no more than is needed to know whether `top` is allowed. */
export const clampTop = ({header, layout}: Page, top: number, height: number): number => {
	const needed = top + height - header.length;
	const most = layout.linesUntil(needed).length >= needed ? top : layout.lines.length + header.length - height;
	return Math.max(0, Math.min(top, most));
};

/** The view with its window at a line. */
export const scrollTo = (view: ReaderView, page: Page, top: number, height: number): ReaderView => {
	const clamped = clampTop(page, top, height);
	const anchor = offsetOfLine(page, clamped);
	return {...view, top: clamped, anchor, lead: Math.max(0, lineOfOffset(page, anchor) - clamped), width: page.width};
};

/** The view with a place of the text in sight: moved only when it is outside, then to a third of the height. */
export const showOffset = (view: ReaderView, page: Page, offset: number, height: number): ReaderView => {
	const line = lineOfOffset(page, offset);
	const inside = line >= view.top + 1 && line < view.top + height - 2;
	if (inside || (line < height - 2 && view.top === 0)) return view;
	return scrollTo(view, page, line - Math.floor(height / 3), height);
};

/** The view after a change of width: the same place of the text at the top. */
export const keepPlace = (view: ReaderView, page: Page, height: number): ReaderView => {
	const line = view.top === 0 ? 0 : lineOfOffset(page, view.anchor) - view.lead;
	return {...view, top: clampTop(page, line, height), width: page.width};
};

/** How far the window has come, 0 to 1, from the top to the bottom of the text: as for a text laid out to its end. */
export const progressOf = ({top}: ReaderView, page: Page, height: number): number => {
	const most = expectedLines(page, top + 2 * height) - height;
	return most <= 0 ? 0 : Math.min(1, top / most);
};

/** Whether the window shows the whole text. */
export const isWhole = (page: Page, height: number): boolean => expectedLines(page, 2 * height) <= height;

/** The lines of a page, of which some are laid out: what is left is taken to fill its lines as the text so far does. */
const expectedLines = ({layout, header, length}: Page, some: number): number => {
	const {length: laid} = layout.linesUntil(some);
	if (layout.done) return header.length + laid;
	return header.length + Math.round((laid * length) / Math.max(1, layout.offsetOfLine(laid - 1)));
};

/**
 * The line that counts as being read: where reading goes on after something chosen, else at the top of the window when reading begins, at its bottom at the end, and in
 * between in proportion, so that scrolling alone reaches every line.
 */
const readLine = (view: ReaderView, page: Page, height: number): number =>
	view.top + Math.min(height - 1, view.readingRow ?? Math.round(progressOf(view, page, height) * (height - 1)));

/** The place that the comparison is made for; null when no article is open. */
export const readingPoint = (world: World, state: State): ReadingPoint | null => {
	const page = openPage(world, state);
	return page ? pointOn(world, visitOf(state).reader, page, readerHeight(state)) : null;
};

const pointOn = (world: World, view: ReaderView, page: Page, height: number): ReadingPoint => {
	const {article} = page;
	const {selected} = view;
	if (selected?.kind === 'figure') return {article, offset: selected.start, figure: selected.id};
	if (selected) return {article, offset: selected.start};
	const offset = offsetOfLine(page, readLine(view, page, height));
	return {article, offset: sentenceStart(world, article, offset)};
};

/** The first sentence that begins on the line, or else the one that runs over it. */
const sentenceStart = (world: World, article: ArticleId, offset: number): number => {
	const sentences = world.lookup.sentencesOf(article);
	const before = lastStartingBy(sentences, offset);
	const at = (sentences[before]?.end ?? 0) <= offset ? before + 1 : before;
	const over = sentences[at] ?? sentences[before];
	const next = sentences[at + 1];
	return (over && next && isBareHeading(world, over) ? next : over)?.start ?? offset;
};

/** A heading that no other source repeats: what stands under it is being read. */
const isBareHeading = (world: World, sentence: Location): boolean => {
	const blocks = world.lookup.article(sentence.article)?.blocks ?? [];
	const kind = blocks[lastStartingBy(blocks, sentence.start)]?.kind;
	return (kind === 'title' || kind === 'heading') && world.lookup.parallelOf(sentence) === undefined;
};

/** Whether something chosen is on the screen. */
export const isInSight = ({start}: Selected, view: ReaderView, page: Page, height: number): boolean => {
	const line = lineOfOffset(page, start);
	return line >= view.top && line < view.top + height;
};
