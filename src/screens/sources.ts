import type {ArticleId} from '../core/article/article.ts';
import type {DossierArticle, Fact, Location, Speaker} from '../core/dossier/dossier.ts';
import {wholeRows} from '../core/search/excerpt.ts';
import {foldWord} from '../core/text/fold.ts';
import {contains, type Span} from '../core/text/span.ts';
import {formatDate} from '../i18n/format.ts';
import type {Locale} from '../i18n/locale.ts';
import {piecesBetween, quotationMarks} from '../i18n/quotationMarks.ts';
import type {Lookup} from './places/lookup.ts';
import {byCodeUnits} from './places/order.ts';
import type {Place, Role, Row, Run} from './rows/row.ts';
import {run, textOfRuns} from './rows/runs.ts';
import {truncate} from './rows/width.ts';
import type {ScreenInput} from './screen.ts';

/** Columns of a name among others. */
const nameWidth = 36;

/**
 * How an article is called beside others: its outlet, with the date when the outlet has several, and a number when it has several of
 * that date; with its title where it has no date. The title alone only where no outlet is known: a list has names of one kind.
 */
export const sourceName = (
	{lookup, locale}: Pick<ScreenInput, 'lookup' | 'locale'>,
	id: ArticleId,
	width = nameWidth,
): string => {
	const article = lookup.article(id);
	if (!article) return id;
	const {source, published, title} = article;
	if (!source) return truncate(title, width);
	if (!lookup.hasSeveral(source)) return truncate(source, width);
	if (published === null) return truncate(`${truncate(source, Math.floor(width / 2))}, ${title}`, width);
	const number = lookup.hasSeveral(source, published) ? ` (${lookup.numberOnDay(article)})` : '';
	return `${truncate(source, width)}${number}, ${formatDate(published, locale)}`;
};

/** So many names are read; more are counted. */
export const mostNames = 12;

/** Names of several sources in one line. */
export const sourceNames = (
	input: Pick<ScreenInput, 'lookup' | 'locale' | 'messages'>,
	ids: readonly ArticleId[],
): string => {
	const names = ids.slice(0, mostNames).map(id => sourceName(input, id));
	const more = ids.length > mostNames ? [input.messages['count.more'](ids.length - mostNames)] : [];
	return [...names, ...more].join(names.some(name => name.includes(',')) ? input.messages['list.parting'] : ', ');
};

/** Who might have said it or named them, and where no match was found, in one line. */
export const silentRow = (
	said: 'source.silent' | 'source.unnamed',
	ids: readonly ArticleId[],
	input: Pick<ScreenInput, 'lookup' | 'locale' | 'messages'>,
): Row => mutedRow(input.messages['list.said'](input.messages[said], sourceNames(input, ids)));

/** The publication date in words. */
export const publishedDate = (
	article: DossierArticle,
	{locale, messages}: Pick<ScreenInput, 'locale' | 'messages'>,
): string => (article.published ? formatDate(article.published, locale) : messages['date.unknown']);

/** From the earliest to the latest publication; empty when no article has a date. */
export const periodOf = (articles: readonly DossierArticle[], locale: Locale): string => {
	const dates = articles.flatMap(({published}) => published ?? []).sort(byCodeUnits);
	return dates.length > 0 ? formatDate(`${dates[0]}/${dates.at(-1)}`, locale) : '';
};

/** Newest first; without a date last. */
export const byDate = (a: DossierArticle, b: DossierArticle): number =>
	byCodeUnits(b.published ?? '', a.published ?? '') || byCodeUnits(a.id, b.id);

/** The place in the reader. */
export const placeOf = ({article, start}: {article: ArticleId; start: number}): Place => ({
	screen: 'article',
	subject: {kind: 'article', id: article, offset: start},
});

/** What stands on one line between a title and the text under it, and between two paragraphs. */
const betweenBlocks = ' / ';

/** Words of an article on one line: its line breaks become spaces, and where a block ends that is seen; nothing else changes. */
export const wordsOf = (article: DossierArticle, {start, end}: Span): string =>
	article.text.slice(start, end).replaceAll(/\s*\n\s*/g, gap => (/\n\s*\n/u.test(gap) ? betweenBlocks : ' '));

/** A passage as runs, with the spans inside it that stand out. */
export const passageRuns = (
	article: DossierArticle,
	passage: Span,
	marked: readonly Span[],
	role: Role = 'quote',
): Run[] => {
	const runs: Run[] = [];
	let at = passage.start;
	const inside = marked
		.filter(({start, end}) => start >= passage.start && end <= passage.end)
		.sort((a, b) => a.start - b.start);
	for (const span of inside) {
		if (span.start < at) continue;
		runs.push(run(wordsOf(article, {start: at, end: span.start}), role), run(wordsOf(article, span), 'figure'));
		at = span.end;
	}
	runs.push(run(wordsOf(article, {start: at, end: passage.end}), role));
	return runs.filter(({text}) => text !== '');
};

/** The sentence that a location stands in; the location itself when no sentence is known. */
export const sentenceOf = (lookup: Lookup, location: Location): Location => {
	const sentence = lookup.sentenceAt(location.article, location.start);
	return sentence && sentence.start <= location.start && sentence.end > location.start ? sentence : location;
};

/** What is shown of a sentence: of a cell, the row of its table, since alone it says little. */
export const shownSpan = ({text, blocks}: Pick<DossierArticle, 'text' | 'blocks'>, sentence: Span): Span => {
	const table = blocks.find(block => block.kind === 'table' && contains(block, sentence));
	return table ? wholeRows(text, table, sentence) : sentence;
};

/** A quoted sentence with its figures marked, indented under the row that it belongs to. */
export const quoteRow = (
	input: ScreenInput,
	location: Location,
	marked: readonly Span[],
	rest: Partial<Row> = {},
	role: Role = 'quote',
): Row => {
	const article = input.lookup.article(location.article);
	const words = article ? passageRuns(article, shownSpan(article, location), marked, role) : [];
	return {runs: quoted(words, input), sources: [location], indent: 2, ...rest};
};

/** Words in the quotation marks of the reader's language. */
export const quoted = (words: readonly Run[], {messages}: Pick<ScreenInput, 'messages'>): Run[] => {
	const marks = quotationMarks(textOfRuns(words), messages);
	return [run(marks.open, 'muted'), ...piecesBetween(words, marks), run(marks.close, 'muted')];
};

/** Who says it, as written, with the name where the words have none; with who relays it. */
export const speakerName = (
	speaker: Speaker | null,
	{messages, lookup}: Pick<ScreenInput, 'messages' | 'lookup'>,
): string => {
	if (!speaker) return messages['comparison.noSpeaker'];
	const written = speaker.text.replaceAll(/\s*\n\s*/g, ' ');
	const name = unwrittenName(speaker, lookup);
	const said = name === null ? written : `${written} (${name})`;
	return speaker.via ? messages['comparison.via'](said, speaker.via) : said;
};

/** The name of the one actor that somebody like `the mayor` or `the company` is; null where the words name somebody, or several are meant. */
function unwrittenName({text, actors}: Speaker, lookup: ScreenInput['lookup']): string | null {
	const actor = actors.length === 1 ? lookup.actor(actors[0]!) : undefined;
	if (!actor) return null;
	const words = new Set(foldWord(text).split(wordBreak));
	const known = [actor.name, ...actor.aliases].some(name =>
		foldWord(name)
			.split(wordBreak)
			.some(word => words.has(word)),
	);
	return known ? null : actor.name;
}

const wordBreak = /[^\p{L}\p{N}]+/u;

/** A blank row. */
export const blankRow: Row = {runs: []};

/** A heading above rows. */
export const headingRow = (text: string): Row => ({runs: [run(text, 'heading')]});

/** A quiet line. */
export const mutedRow = (text: string, indent = 0): Row => ({runs: [run(text, 'muted')], indent});

/** Why it is doubted that the claims of a fact answer one question; none where it is not. */
export const doubtRows = (
	{unsure, kind}: Pick<Fact, 'unsure' | 'kind'>,
	{messages}: Pick<ScreenInput, 'messages'>,
): Row[] => (unsure ? [mutedRow(messages[kind === 'statement' ? 'fact.otherWords' : 'fact.unsure'])] : []);
