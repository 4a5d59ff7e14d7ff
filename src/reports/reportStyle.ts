/** The look of the HTML report: a newspaper's data page. Systems' own fonts; light and dark; narrow screens; paper. */
export const reportStyle = `
:root {
	color-scheme: light dark;
	--paper: #fdfcf9; --ink: #1b1a17; --soft: #5d584e; --faint: #8d877a; --rule: #dcd7cb; --wash: #f4f1e9;
	--differ: #a1261c; --explained: #835600; --agree: #1d6150; --plot: #2b4a6f; --mark: #f4e08f; --link: #23487a;
	--serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "Liberation Serif", serif;
	--sans: "Inter", "Source Sans 3", "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #15161a; --ink: #e9e5dc; --soft: #a8a296; --faint: #7d786d; --rule: #34353b; --wash: #1d1f24;
		--differ: #f2917f; --explained: #e0b866; --agree: #7fc8ae; --plot: #8fb4e3; --mark: #6a5a22; --link: #9dbff0;
	}
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
	margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 74rem;
	background: var(--paper); color: var(--ink);
	font: 1.0625rem/1.5 var(--serif); font-variant-numeric: lining-nums; text-rendering: optimizeLegibility;
	overflow-wrap: break-word;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99em; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.25rem 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header { border-top: 4px solid var(--ink); padding-top: 0.6rem; margin-bottom: 3rem; }
.kicker { display: flex; justify-content: space-between; margin: 0 0 2rem; font: 600 0.8125rem/1.4 var(--sans); letter-spacing: 0.08em; text-transform: uppercase; }
.period { font-weight: 400; letter-spacing: 0.02em; text-transform: none; color: var(--soft); }
h1 { margin: 0; max-width: 30ch; font-size: clamp(2rem, 5.2vw, 3.5rem); font-weight: 700; line-height: 1.06; letter-spacing: -0.018em; text-wrap: balance; }
.lede { max-width: 38rem; margin: 1rem 0 1.75rem; font-size: 1.25rem; line-height: 1.4; color: var(--soft); text-wrap: pretty; }
.counts, nav ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0.6rem 0; list-style: none; border-top: 1px solid var(--rule); font: 0.875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; }
.counts li + li::before { content: "·"; padding: 0 0.6em; color: var(--faint); }
nav ul { border-bottom: 1px solid var(--rule); gap: 0.2rem 1.4rem; }

section { margin: 0 0 4rem; }
h2 { margin: 0 0 1.25rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); font-size: 1.625rem; line-height: 1.2; letter-spacing: -0.01em; }
h3 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.25; letter-spacing: -0.005em; text-wrap: balance; }
h3::first-letter { text-transform: uppercase; }
.note, .support, .details, .hedge, .remark, .issues, footer { color: var(--soft); font: 0.8125rem/1.45 var(--sans); }
.faint { color: var(--faint); }

.kind { font: 600 0.8125rem/1.4 var(--sans); white-space: nowrap; }
.kind .sign { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; }
.differ { color: var(--differ); }
.explained { color: var(--explained); }
.kind.muted { color: var(--soft); }
.agree { color: var(--agree); }
.kinds { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.9rem 2rem; margin: 0 0 1.75rem; }
.kinds dt { display: flex; align-items: baseline; gap: 0.4rem; }
.kinds .count { margin-left: auto; font: 600 0.8125rem var(--sans); font-variant-numeric: tabular-nums; }
.kinds dd { margin: 0; padding-top: 0.15rem; border-top: 1px solid var(--rule); font: 0.8125rem/1.4 var(--sans); color: var(--soft); }

table { width: 100%; border-collapse: collapse; }
caption { text-align: left; }
thead th { padding: 0 0.9rem 0.35rem 0; font: 600 0.75rem/1.3 var(--sans); color: var(--soft); text-align: left; vertical-align: bottom; border-bottom: 1px solid var(--ink); }
tbody th, td { padding: 0.6rem 0.9rem 0.6rem 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--rule); }
tbody tr:last-child > * { border-bottom: 0; }
tr > :last-child { padding-right: 0; }
th.number:not(:last-child), td.number:not(:last-child) { padding-right: 1.4rem; }
th.number, td.number { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
/* The unseen words of its cells stand in it, or the page itself would scroll as far as they reach. */
.wide { overflow-x: auto; position: relative; }

.glance { font: 0.875rem/1.4 var(--sans); }
.glance thead th.number { max-width: 9rem; }
.glance tbody th { min-width: 14rem; font: 1rem/1.35 var(--serif); }
.glance tbody th a { color: inherit; text-decoration-color: var(--faint); }
.glance td.number { max-width: 12rem; }

.fact { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 2.5rem; padding: 1.5rem 0 2rem; border-top: 1px solid var(--rule); }
h2 + .fact { border-top: 0; padding-top: 0; }
.fact:target { background: var(--wash); box-shadow: 0 0 0 0.75rem var(--wash); }
.fact-head p { margin: 0 0 0.4rem; }
.reason { font-size: 0.9375rem; }
.claims td, .claims tbody th { font: 0.875rem/1.45 var(--sans); }
.claims thead th:nth-child(1) { width: 21%; }
.claims td:last-child, .timeline q { font: 1rem/1.45 var(--serif); }
.claims td:last-child { min-width: 40%; }
.claims .value { display: block; font-size: 1.0625rem; line-height: 1.3; font-weight: 600; }
.claims .hedge { display: block; }
.whole { white-space: nowrap; }
.own { color: var(--soft); }
.status { display: block; font-style: italic; color: var(--soft); }
cite { font-style: normal; }
.outlet { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; }
cite .number { color: var(--soft); text-decoration: none; }
cite .details { display: block; }
q { quotes: none; hyphens: auto; }
q mark { background: linear-gradient(transparent 58%, var(--mark) 58%, var(--mark) 94%, transparent 94%); color: inherit; font-weight: 600; -webkit-box-decoration-break: clone; box-decoration-break: clone; }

.plot { margin: 0 0 1.5rem; padding: 0; font: 0.8125rem/1.3 var(--sans); }
.plot-line { display: grid; grid-template-columns: minmax(5rem, 13rem) minmax(8rem, 1fr) minmax(4.5rem, max-content); gap: 0 0.9rem; align-items: center; min-height: 22px; }
.plot-label { text-align: right; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.plot-value { min-width: 6.5rem; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.plot svg { display: block; overflow: visible; }
.plot .grid { stroke: var(--rule); stroke-width: 1; }
.plot .bar { stroke: var(--plot); stroke-width: 4; stroke-opacity: 0.45; }
.plot .open { stroke-width: 2; stroke-dasharray: 3 3; stroke-opacity: 0.8; }
.plot .exact { fill: var(--plot); stroke: var(--plot); stroke-width: 2; }
.plot .hedged { fill: var(--paper); stroke: var(--plot); stroke-width: 2; }
.plot .arrow { fill: none; stroke: var(--plot); stroke-width: 2; }
.plot .lane { stroke: var(--rule); stroke-width: 1; }
.plot .event { fill: var(--plot); fill-opacity: 0.75; stroke: var(--paper); stroke-width: 1; }
.plot .period { fill: var(--plot); fill-opacity: 0.3; }
.plot-axis text { fill: var(--soft); font: 0.75rem var(--sans); font-variant-numeric: tabular-nums; text-anchor: middle; }
.timeline-plot .plot-line { grid-template-columns: minmax(5rem, 13rem) minmax(8rem, 1fr); padding-right: 1.5rem; }

.timeline tbody th { width: 9rem; font: 600 0.8125rem/1.5 var(--sans); font-variant-numeric: tabular-nums; }
.timeline td:last-child { width: 24%; font: 0.8125rem/1.45 var(--sans); }
.notes tbody th { width: 30%; font: 1rem/1.45 var(--sans); }
.notes q { font: 1rem/1.45 var(--serif); }
.notes td:last-child { width: 24%; font: 0.8125rem/1.45 var(--sans); }
.silence { columns: 20rem; column-gap: 2.5rem; margin: 0; }
.silence > div { break-inside: avoid; margin: 0 0 1.5rem; }
.silence dt { font-weight: 600; line-height: 1.3; }
.silence .details { margin: 0 0 0.25rem; }
.silence .left-out { margin: 0; padding: 0.15rem 0 0.15rem 1rem; text-indent: -1rem; font-size: 0.9375rem; line-height: 1.4; }
.silence .left-out::before { content: "·"; display: inline-block; width: 1rem; text-indent: 0; color: var(--faint); }
.sources tbody th, .sources td { font-size: 0.9375rem; }
.sources tbody th { width: 22%; font-weight: 600; }
.sources .number { color: var(--soft); font-weight: 400; }
.sources td:nth-child(3) { width: 11rem; }
.sources td:nth-child(4) { width: 18%; }
.sources .details, .sources .remark { display: block; margin-top: 0.2rem; }
.sources tr:target { background: var(--wash); }
.path { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.75rem; }
footer { max-width: 42rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }
footer p { margin: 0; }

@media (max-width: 60rem) { .fact { grid-template-columns: minmax(0, 1fr); } .fact-head { margin-bottom: 1rem; } }
@media (max-width: 44rem) {
	body { padding-top: 1.25rem; font-size: 1rem; }
	.plot-line, .timeline-plot .plot-line { grid-template-columns: 1fr auto; padding: 0.35rem 0 0; }
	.plot-bar, .plot-axis { grid-column: 1 / -1; grid-row: 2; }
	.plot-label { text-align: left; }
	.plot-value { min-width: 0; }
	.claims, .timeline, .notes, .sources, .claims > *, .timeline > *, .notes > *, .sources > *, .claims tr, .timeline tr, .notes tr, .sources tr { display: block; width: auto; }
	.claims thead, .timeline thead, .notes thead, .sources thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
	.claims tr, .timeline tr, .notes tr, .sources tr { padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
	.claims tbody tr > *, .timeline tbody tr > *, .notes tbody tr > *, .sources tbody tr > * { display: block; width: auto; padding: 0.1rem 0; border: 0; text-align: left; }
	.claims td:not(:last-child)::before { content: attr(data-name) "  "; color: var(--soft); }
	.claims .value, .claims .hedge { display: inline; }
	.claims td:empty { display: none; }
}
@media print {
	:root {
		color-scheme: light;
		--paper: #fff; --ink: #000; --soft: #444; --faint: #777; --rule: #bbb; --wash: #fff;
		--differ: #8a1a12; --explained: #664300; --agree: #14503f; --plot: #1f3a5c; --mark: #e0c65c; --link: #000;
	}
	@page { size: A4; margin: 17mm 15mm 18mm; @bottom-right { content: counter(page); font: 8pt sans-serif; } }
	html { font-size: 10.5px; }
	body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
	nav, .skip { display: none; }
	q mark { background: none; text-decoration: underline 0.18em var(--mark); text-underline-offset: 0.12em; text-decoration-skip-ink: none; }
	a { text-decoration: none; }
	.address::after { content: " " attr(href); font: 0.75rem var(--sans); color: var(--soft); word-break: break-all; }
	h2, h3, .fact-head, thead { break-after: avoid; }
	tr, .plot, .fact-head, .kinds > div { break-inside: avoid; }
	.wide { overflow: visible; }
	section { margin-bottom: 2.5rem; }
	.fact { display: block; padding: 1.25rem 0; }
	.fact-head { margin-bottom: 0.75rem; }
	.fact-head p { margin: 0 0 0.15rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;
