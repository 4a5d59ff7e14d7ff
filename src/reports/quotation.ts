import type {DossierArticle, Location} from '../core/dossier/dossier.ts';
import {contains, overlaps, type Span} from '../core/text/span.ts';
import {reportMessages} from '../i18n/reports.ts';
import type {ScreenInput} from '../screens/screen.ts';
import {passageRuns, publishedDate, sentenceOf, sourceName} from '../screens/sources.ts';
import type {Citation, Quotation, QuotePart} from './report.ts';

/** What the words of a report depend on. */
export type ReportInput = Pick<ScreenInput, 'lookup' | 'messages' | 'locale' | 'signs'>;

/** The sentence that a place stands in, its figures marked, with its citation. */
export const quotationOf = (place: Location, figures: readonly Span[], input: ReportInput): Quotation =>
	passageQuotation(sentenceOf(input.lookup, place), figures, input);

/** A passage as it stands, which may be of several sentences, with its citation. */
export function passageQuotation(passage: Location, figures: readonly Span[], input: ReportInput): Quotation {
	const article = input.lookup.article(passage.article)!;
	const row = tableRowAt(article, passage);
	const parts = row
		? row.flatMap((cell, at) => [...(at > 0 ? [betweenCells] : []), ...partsOf(article, cell, figures)])
		: partsOf(article, passage, figures);
	return {parts, language: article.language, citation: citationOf(article, passage, input)};
}

const betweenCells: QuotePart = {text: ' | ', figure: false};

const partsOf = (article: DossierArticle, span: Span, figures: readonly Span[]): QuotePart[] =>
	passageRuns(article, span, figures).map(({text, role}) => ({text, figure: role === 'figure'}));

/** The cells beside a place in a table: a number alone in its cell says nothing. Undefined outside tables. */
const tableRowAt = ({blocks}: DossierArticle, place: Span): readonly Span[] | undefined =>
	blocks
		.find(block => block.rows !== undefined && contains(block, place))
		?.rows?.find(cells => cells.some(cell => overlaps(cell, place)));

function citationOf(article: DossierArticle, at: Location, input: ReportInput): Citation {
	return {
		name: sourceName(input, article.id),
		source: article.source,
		title: article.title,
		author: article.author,
		published: publishedDate(article, input),
		place: placeInArticle(article, at, input),
		url: article.url,
		at,
		words: article.text.slice(at.start, at.end),
		number: input.lookup.dossier.articles.indexOf(article) + 1,
	};
}

/** The paragraph, counted from 1 without titles and headings, or the part of the page that is none. */
export function placeInArticle({blocks}: DossierArticle, at: Span, {locale}: Pick<ReportInput, 'locale'>): string {
	const say = reportMessages(locale);
	const index = blocks.findIndex(block => contains(block, at) || block.end > at.start);
	const kind = blocks[index]?.kind;
	if (kind === 'title' || kind === 'heading') return say[kind];
	const paragraphs = blocks.slice(0, index + 1).filter(block => !unnumbered.has(block.kind));
	return say.paragraph(paragraphs.length);
}

const unnumbered: ReadonlySet<string> = new Set(['title', 'heading', 'rule']);
