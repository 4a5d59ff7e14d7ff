import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {quotedWords} from '../i18n/quotationMarks.ts';
import {reportMessages} from '../i18n/reports.ts';
import {citationOf, claimTable, dateWords, quote} from './htmlClaims.ts';
import {anchorOf} from './htmlFacts.ts';
import {htmlTable} from './htmlTable.ts';
import {html, type Markup} from './markup.ts';
import type {Report, ReportedSource} from './report.ts';
import {timelineSvg} from './timelineSvg.ts';

/** The figures that one source gives. */
export const aloneTable = ({alone, locale}: Report): Markup =>
	claimTable(alone, locale, html`<span class="unseen">${reportMessages(locale).sections.alone}</span>`);

/** Each source with the shared facts that it says nothing of. */
export const silenceList = ({sources, facts, locale}: Report): Markup =>
	html`<dl class="silence">${sources.map(source => silenceOf(source, facts.length, locale))}</dl>
`;

function silenceOf({name, silences, silentOn}: ReportedSource, all: number, locale: Locale): Markup {
	const say = reportMessages(locale);
	const more = silences - silentOn.length;
	return html`<div><dt>${name}</dt>
<dd class="details">${silences === 0 ? say.silentOnNothing : say.silentOn(silences, all)}</dd>
${silentOn.map(fact => html`<dd class="left-out"><a href="#${anchorOf(fact)}">${fact.label}</a></dd>`)}${
	more > 0 ? html`<dd class="left-out">${messages(locale)['count.more'](more)}</dd>` : null
}</div>
`;
}

/** The line of time, then every dated statement. */
export function timelineList(report: Report): Markup[] {
	const {timeline, locale} = report;
	const {columns, sections} = reportMessages(locale);
	const rows = timeline.map(({asOf, date, quotation}) => ({
		cells: [timeOf(asOf, date), quote(quotation, locale), citationOf(quotation.citation, locale)],
	}));
	const heads = [{name: columns.date}, {name: columns.quote}, {name: columns.citation}];
	return [
		timelineSvg(report) ?? html``,
		htmlTable(html`<span class="unseen">${sections.timeline}</span>`, heads, rows, {kind: 'timeline'}),
	];
}

/** HTML has no way to write a period. */
const timeOf = (asOf: string, date: string): Markup =>
	asOf.includes('/') ? dateWords(date) : html`<time datetime="${asOf}">${dateWords(date)}</time>`;

/** What the reader noted, with the passages; of those whose words are not to be found the words and why. */
export function noteTable({notes, locale}: Report): Markup {
	const {columns, sections, marked} = reportMessages(locale);
	const heads = [{name: columns.note}, {name: columns.quote}, {name: columns.citation}];
	const rows = notes.map(({note, quotation, lost}) => ({
		cells: [
			note === null ? html`<span class="details">${marked}</span>` : html`${note}`,
			quotation ? quote(quotation, locale) : html`${quotedWords(lost.words, messages(locale))}`,
			quotation ? citationOf(quotation.citation, locale) : html`<span class="details">${lost.why}</span>`,
		],
	}));
	return htmlTable(html`<span class="unseen">${sections.notes}</span>`, heads, rows, {kind: 'notes'});
}

/** The sources by their number. */
export function sourceList({sources, locale}: Report): Markup {
	const {columns, sections} = reportMessages(locale);
	const heads = [{name: columns.source}, {name: columns.title}, {name: columns.published}, {name: columns.origin}];
	const rows = sources.map(source => ({id: `source-${source.number}`, cells: sourceCells(source, locale)}));
	return htmlTable(html`<span class="unseen">${sections.sources}</span>`, heads, rows, {kind: 'sources'});
}

function sourceCells(source: ReportedSource, locale: Locale): Markup[] {
	const {number, name, title, author, published, language, words, shares, url, path, note} = source;
	const say = reportMessages(locale);
	return [
		html`<span class="number">[${number}]</span> ${name}`,
		html`${url === null ? html`${title}` : html`<a class="address" href="${url}">${title}</a>`} <span class="details">${[author, language, words].filter(part => part !== null).join(' · ')}</span> <span class="details path">${path}</span>${note === null ? null : html` <span class="remark">${note}</span>`}`,
		html`${published}`,
		html`${shares.length > 0 ? say.sharesWith(shares.join(', ')) : say.ownOrigin}`,
	];
}
