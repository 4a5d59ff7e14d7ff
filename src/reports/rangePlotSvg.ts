import {formatNumber} from '../i18n/format.ts';
import type {Locale} from '../i18n/locale.ts';
import {reportMessages} from '../i18n/reports.ts';
import {html, type Markup} from './markup.ts';
import {type PlotScale, plotScale} from './plotScale.ts';
import type {PlottedClaim, ReportedFact} from './report.ts';

/**
 * The values of a fact on one scale, a line each: label, drawing, value. A full dot is an exact number, a hollow one is hedged, a bar
 * a range, an arrow an open end. Positions are percentages, so that the page may have any width; null where nothing is to draw.
 */
export function rangePlotSvg({label, plot}: ReportedFact, locale: Locale): Markup | null {
	const ends = plot.flatMap(({min, max}) => [min, max]).filter(end => end !== null);
	if (ends.length === 0) return null;
	const scale = plotScale(ends);
	const values = plot.map(({label: name, value}) => `${name} ${value}`).join('; ');
	return html`<figure class="plot" role="img" aria-label="${reportMessages(locale).plotText(label, values)}">
${plot.map(claim => plotLine(claim, scale))}
<div class="plot-line"><span></span>${axis(scale, locale)}<span></span></div>
</figure>`;
}

const plotLine = (claim: PlottedClaim, scale: PlotScale): Markup => html`<div class="plot-line">
<span class="plot-label">${claim.label}</span>
<svg class="plot-bar" width="100%" height="22" aria-hidden="true">${gridLines(scale)}${mark(claim, scale)}</svg>
<span class="plot-value">${claim.value}</span></div>
`;

const gridLines = ({ticks, position}: PlotScale): Markup[] =>
	ticks.map(
		tick => html`<line class="grid" x1="${percent(position(tick))}" x2="${percent(position(tick))}" y1="0" y2="22"/>`,
	);

const middle = 11;

function mark({min, max, relation}: PlottedClaim, {position}: PlotScale): Markup[] {
	const from = min === null ? 0 : position(min);
	const to = max === null ? 100 : position(max);
	const ends = [min, max].filter(end => end !== null).map(position);
	const kind = relation === 'exact' || (relation === 'range' && from !== to) ? 'exact' : 'hedged';
	return [
		...(from === to
			? []
			: [
					html`<line class="bar${min === null || max === null ? ' open' : ''}" x1="${percent(from)}" x2="${percent(to)}" y1="${middle}" y2="${middle}"/>`,
				]),
		...(max === null ? [arrow(100, 'M-8 -4 L-1 0 L-8 4')] : []),
		...(min === null ? [arrow(0, 'M8 -4 L1 0 L8 4')] : []),
		...[...new Set(ends)].map(end => html`<circle class="${kind}" cx="${percent(end)}" cy="${middle}" r="5"/>`),
	];
}

const arrow = (at: number, path: string): Markup =>
	html`<svg x="${percent(at)}" y="${middle}" overflow="visible"><path class="arrow" d="${path}"/></svg>`;

const axis = ({ticks, position}: PlotScale, locale: Locale): Markup =>
	html`<svg class="plot-axis" width="100%" height="18" aria-hidden="true">${ticks.map(
		tick => html`<text x="${percent(position(tick))}" y="13">${formatNumber(tick, locale)}</text>`,
	)}</svg>`;

/** A percentage as SVG has it, without a tail of digits. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;
