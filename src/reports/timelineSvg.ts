import {isoDay} from '../core/annotate/times/calendar.ts';
import {appendTo} from '../core/text/appendTo.ts';
import {formatDate} from '../i18n/format.ts';
import type {Locale} from '../i18n/locale.ts';
import {reportMessages} from '../i18n/reports.ts';
import {html, type Markup} from './markup.ts';
import {percent} from './rangePlotSvg.ts';
import type {DatedQuotation, Report} from './report.ts';
import {daysOf, type TimeScale, timeScale} from './timeScale.ts';

/** Statements so much older than the middle one would press all others together: they stand at the left end. */
const longestPast = 3 * 365;

type Dated = DatedQuotation & {readonly days: {readonly from: number; readonly to: number}};

/** All dated statements on one line of time, a line a source: a dot is a day, a bar a longer period. Null without two dates. */
export function timelineSvg({timeline, sources, locale}: Report): Markup | null {
	const dated = timeline.flatMap((entry): Dated[] => {
		const days = daysOf(entry.asOf);
		return days ? [{...entry, days}] : [];
	});
	const starts = dated.map(({days}) => days.from).sort((a, b) => a - b);
	const middle = starts[Math.floor(starts.length / 2)] ?? 0;
	const from = Math.max(starts[0] ?? 0, middle - longestPast);
	const to = dated.reduce((latest, {days}) => Math.max(latest, days.to), from);
	if (dated.length < 2 || from >= to) return null;
	const scale = timeScale(from, to);
	const older = starts.filter(start => start < from).length;
	const bySource = groupBySource(dated);
	const say = reportMessages(locale);
	const text = say.timelineText(dated.length, formatDate(isoDay(from), locale), formatDate(isoDay(to), locale));
	return html`<figure class="plot timeline-plot" role="img" aria-label="${text}">
${sources.flatMap(({name, number}) => {
	const entries = bySource.get(number);
	return entries ? [lane(name, entries, {scale, from})] : [];
})}
<div class="plot-line"><span></span>${axis(scale, locale)}</div>
${older === 0 ? null : html`<figcaption class="note">${say.older(older, formatDate(isoDay(from), locale))}</figcaption>`}</figure>`;
}

function groupBySource(dated: readonly Dated[]): ReadonlyMap<number, readonly Dated[]> {
	const groups = new Map<number, Dated[]>();
	for (const entry of dated) {
		const {number} = entry.quotation.citation;
		appendTo(groups, number, entry);
	}
	return groups;
}

type Line = {readonly scale: TimeScale; readonly from: number};

const lane = (name: string, entries: readonly Dated[], line: Line): Markup => html`<div class="plot-line">
<span class="plot-label">${name}</span>
<svg class="plot-bar" width="100%" height="22">${line.scale.ticks.map(
	({day}) =>
		html`<line class="grid" x1="${percent(line.scale.position(day))}" x2="${percent(line.scale.position(day))}" y1="0" y2="22"/>`,
)}<line class="lane" x1="0" x2="100%" y1="11" y2="11"/>${entries.map(entry => mark(entry, line))}</svg></div>
`;

function mark({days, date, quotation}: Dated, {scale, from}: Line): Markup {
	const start = scale.position(Math.max(days.from, from));
	const end = scale.position(Math.max(days.to, from));
	const title = html`<title>${date} · ${quotation.parts.map(({text}) => text).join('')}</title>`;
	return end - start < 1
		? html`<circle class="event" cx="${percent(start)}" cy="11" r="4.5">${title}</circle>`
		: html`<rect class="period" x="${percent(start)}" width="${percent(end - start)}" y="7" height="8" rx="4">${title}</rect>`;
}

const axis = ({ticks, position}: TimeScale, locale: Locale): Markup =>
	html`<svg class="plot-axis" width="100%" height="18" aria-hidden="true">${ticks.map(
		({day, iso}) => html`<text x="${percent(position(day))}" y="13">${formatDate(iso, locale)}</text>`,
	)}</svg>`;
