import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {reportMessages} from '../i18n/reports.ts';
import {type ToldVerdict, verdictRole, verdictWord} from '../screens/comparison/verdicts.ts';
import {unicodeSigns} from '../screens/rows/signs.ts';
import {claimTable} from './htmlClaims.ts';
import {htmlTable} from './htmlTable.ts';
import {html, type Markup} from './markup.ts';
import {rangePlotSvg} from './rangePlotSvg.ts';
import type {Report, ReportedFact} from './report.ts';

/** The sign and the word of a kind of difference; colour only adds to them. */
const kindBadge = (told: ToldVerdict, locale: Locale): Markup =>
	html`<span class="kind ${verdictRole(told.verdict)}"><span class="sign" aria-hidden="true">${unicodeSigns.verdict[told.verdict]}</span> ${verdictWord(told, messages(locale))}</span>`;

/** The kinds of difference that occur, how often, and what they mean. */
export function kindsLegend({facts, locale}: Report): Markup {
	const say = reportMessages(locale);
	const words = messages(locale);
	const kindOf = (fact: ReportedFact): string => verdictWord(fact, words);
	const meaningOf = ({verdict, unsure}: ReportedFact): string =>
		unsure ? words['meaning.unsure'] : words[`meaning.${verdict}`];
	const kinds = [...new Map(facts.map(fact => [kindOf(fact), fact])).values()];
	const count = (kind: ReportedFact): number => facts.filter(fact => kindOf(fact) === kindOf(kind)).length;
	return html`<dl class="kinds" aria-label="${say.legend}">${kinds.map(
		kind => html`<div><dt>${kindBadge(kind, locale)} <span class="count">${count(kind)}</span></dt><dd>${meaningOf(kind)}</dd></div>
`,
	)}</dl>
`;
}

/** The matrix of facts and sources; each fact leads to its sentences. */
export function factsAtAGlance(report: Report): Markup {
	const {facts, sources, matrix, locale} = report;
	const say = reportMessages(locale);
	const columns = matrix ? sources.map(({name}) => name) : [say.columns.spread, say.columns.sources];
	const rows = facts.map(fact => ({
		cells: [
			html`<a href="#${anchorOf(fact)}">${fact.label}</a>`,
			kindBadge(fact, locale),
			...(matrix ? fact.cells.map(cell => glanceCell(cell, locale)) : [html`${fact.spread}`, html`${fact.support}`]),
		],
	}));
	const heads = [{name: say.columns.fact}, {name: say.columns.kind}];
	const table = htmlTable(
		html`<span class="unseen">${say.sections.glance}</span>`,
		[...heads, ...columns.map(name => ({name, look: 'number' as const}))],
		rows,
		{kind: 'glance'},
	);
	return html`<div class="wide" role="region" aria-label="${say.sections.glance}" tabindex="0">${table}</div>`;
}

/** A dot alone says nothing to who hears it. */
function glanceCell(cell: string | null, locale: Locale): Markup {
	const say = messages(locale);
	if (cell === null) return html`<span class="faint">${signFor(unicodeSigns.silent, say['value.silent'])}</span>`;
	if (cell === unicodeSigns.reported) return signFor(cell, say['value.reported']);
	if (cell === unicodeSigns.verdict.conflict) return signFor(cell, say['status.denied']);
	return html`${cell}`;
}

const signFor = (sign: string, words: string): Markup =>
	html`<span aria-hidden="true">${sign}</span><span class="unseen">${words}</span>`;

/** Where a fact stands on the page. */
export const anchorOf = ({id}: Pick<ReportedFact, 'id'>): string => id.replaceAll(/[^\w-]/gu, '_');

/** One fact: what it is about, how the sources differ and why, its values on one scale, every sentence, who is silent. */
export function factArticle(fact: ReportedFact, locale: Locale): Markup {
	const say = reportMessages(locale);
	return html`<article class="fact" id="${anchorOf(fact)}">
<div class="fact-head"><h3>${fact.label}</h3>
<p>${kindBadge(fact, locale)} <span class="reason">${fact.reason}</span></p>
<p class="support">${fact.support}</p>${
		fact.silent !== ''
			? html`
<p class="support">${say.silent(fact.silent)}</p>`
			: null
	}</div>
<div class="fact-body">${rangePlotSvg(fact, locale)}
${claimTable(fact.claims, locale, html`<span class="unseen">${fact.label}</span>`)}</div>
</article>
`;
}
