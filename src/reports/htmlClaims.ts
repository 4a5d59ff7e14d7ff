import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {piecesBetween, quotationMarks} from '../i18n/quotationMarks.ts';
import {reportMessages} from '../i18n/reports.ts';
import {type HtmlColumn, htmlTable} from './htmlTable.ts';
import {html, type Markup} from './markup.ts';
import {quotedPage} from './quotedPage.ts';
import type {Citation, Quotation, ReportedClaim} from './report.ts';

/** Statements one a row: source and place, value with its hedge, date, speaker, sentence. A column that nobody fills is left out. */
export function claimTable(claims: readonly ReportedClaim[], locale: Locale, caption: Markup): Markup {
	const {columns} = reportMessages(locale);
	const all: readonly (HtmlColumn & {cell(claim: ReportedClaim): Markup; filled(claim: ReportedClaim): boolean})[] = [
		{name: columns.source, cell: ({quotation}) => citationOf(quotation.citation, locale), filled: () => true},
		{name: columns.value, look: 'number', cell: hedgedValue, filled: ({value}) => value !== ''},
		{name: columns.asOf, cell: ({asOf}) => dateWords(asOf), filled: ({asOf}) => asOf !== ''},
		{name: columns.speaker, cell: speakerOf, filled: () => true},
		{name: columns.quote, cell: ({quotation}) => quote(quotation, locale), filled: () => true},
	];
	const shown = all.filter(({filled}) => claims.some(filled));
	const rows = claims.map(claim => ({cells: shown.map(({cell}) => cell(claim))}));
	return htmlTable(caption, shown, rows, {kind: 'claims'});
}

const hedgedValue = ({value, hedge, counted}: ReportedClaim): Markup => {
	const words = [hedge, counted].filter(part => part !== '').join(' · ');
	return html`<span class="value">${value}</span>${words === '' ? null : html` <span class="hedge">${words}</span>`}`;
};

/** A date in words, broken between the ends of a period only; nothing at all where there is none, so that its cell is empty. */
export const dateWords = (date: string): Markup =>
	date === ''
		? html``
		: html`${date.split(periodDash).map((end, at) => html`${at > 0 ? periodDash : null}<span class="whole">${end}</span>`)}`;

const periodDash = ' – ';

const speakerOf = ({speaker, ownVoice, status}: ReportedClaim): Markup =>
	html`${ownVoice ? html`<span class="own">${speaker}</span>` : html`${speaker}`}${status === '' ? null : html` <span class="status">${status}</span>`}`;

/** The sentence in quotation marks, in its language, its figures marked; its place in the article beside it as data. */
export const quote = ({parts, language, citation}: Quotation, locale: Locale): Markup => {
	const marks = quotationMarks(parts.map(({text}) => text).join(''), messages(locale));
	const words = piecesBetween(parts, marks).map(({text, figure}) =>
		figure ? html`<mark>${text}</mark>` : html`${text}`,
	);
	const {article, start, end} = citation.at;
	return html`<q lang="${language}" data-article="${article}" data-start="${start}" data-end="${end}">${marks.open}${words}${marks.close}</q>`;
};

/** `Associated Press [2]`, then author, date and place; the place opens the original page where its address is known. */
export function citationOf(citation: Citation, locale: Locale): Markup {
	const {name, author, published, place, number, url} = citation;
	const details = [author, published].filter(part => part !== null).join(', ');
	const where =
		url === null
			? html`${place}`
			: html`<a href="${quotedPage(citation, url)}" title="${reportMessages(locale).openedAt}">${place}</a>`;
	return html`<cite><span class="outlet">${name}</span> <a class="number" href="#source-${number}">[${number}]</a> <span class="details">${details}, ${where}</span></cite>`;
}
