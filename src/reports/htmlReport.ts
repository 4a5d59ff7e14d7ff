import {type ReportMessages, type ReportSection, reportMessages} from '../i18n/reports.ts';
import {differs} from '../screens/comparison/verdicts.ts';
import {factArticle, factsAtAGlance, kindsLegend} from './htmlFacts.ts';
import {aloneTable, noteTable, silenceList, sourceList, timelineList} from './htmlSections.ts';
import {html, type Markup, trusted} from './markup.ts';
import type {Report} from './report.ts';
import {reportStyle} from './reportStyle.ts';

/** Whatever an article may hold: the page runs nothing and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one page: no script, nothing loaded from elsewhere, light and dark, for paper too. */
export function htmlReport(report: Report): string {
	const say = reportMessages(report.locale);
	const sections = sectionsOf(report, say);
	return html`<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="briefing">
<title>${report.title}</title>
<style>${trusted(reportStyle)}</style>
</head>
<body>
<a class="skip" href="#glance">${say.skip}</a>
${masthead(report, say, sections)}
<main>
${sections.map(
	({
		id,
		content,
	}) => html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${say.sections[id]}</h2>
${content}</section>
`,
)}</main>
<footer><p>${say.colophon}</p></footer>
</body>
</html>
`.html;
}

type Section = {readonly id: ReportSection; readonly content: readonly Markup[]};

/** The parts that have something to show. */
function sectionsOf(report: Report, say: ReportMessages): Section[] {
	const {facts, locale} = report;
	const differing = facts.filter(differs);
	const agreeing = facts.filter(fact => !differs(fact));
	const all: readonly Section[] = [
		{id: 'glance', content: facts.length > 0 ? [kindsLegend(report), factsAtAGlance(report)] : [note(say.noFacts)]},
		{id: 'differences', content: differing.map(fact => factArticle(fact, locale))},
		{id: 'agreements', content: agreeing.map(fact => factArticle(fact, locale))},
		{id: 'alone', content: report.alone.length > 0 ? [aloneTable(report)] : []},
		{id: 'silence', content: facts.length > 0 ? [silenceList(report)] : []},
		{id: 'timeline', content: report.timeline.length > 0 ? timelineList(report) : [note(say.noDates)]},
		{id: 'notes', content: report.notes.length > 0 ? [noteTable(report)] : []},
		{id: 'sources', content: [sourceList(report)]},
		{
			id: 'issues',
			content:
				report.issues.length > 0
					? [html`<ul class="issues">${report.issues.map(line => html`<li>${line}</li>`)}</ul>`]
					: [],
		},
	];
	return all.filter(({content}) => content.length > 0);
}

const note = (text: string): Markup => html`<p class="note">${text}</p>`;

const masthead = (
	{title, summary, period}: Report,
	say: ReportMessages,
	sections: readonly Section[],
): Markup => html`<header>
<p class="kicker">${say.kicker}${period === '' ? null : html` <span class="period">${period}</span>`}</p>
<h1>${title}</h1>
<p class="lede">${say.lede}</p>
<ul class="counts">${summary.map(part => html`<li>${part}</li>`)}</ul>
<nav aria-label="${say.contents}"><ul>${sections.map(({id}) => html`<li><a href="#${id}">${say.sections[id]}</a></li>`)}</ul></nav>
</header>`;
