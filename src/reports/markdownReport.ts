import {messages} from '../i18n/messages.ts';
import {quotedWords} from '../i18n/quotationMarks.ts';
import {type ReportMessages, reportMessages} from '../i18n/reports.ts';
import {differs, verdictWord} from '../screens/comparison/verdicts.ts';
import {unicodeSigns} from '../screens/rows/signs.ts';
import {markdownTable, plainMarkdown} from './markdownTable.ts';
import type {Citation, Quotation, Report, ReportedClaim, ReportedFact, ReportedSource} from './report.ts';

/** A report as Markdown (CommonMark with tables); every sentence quoted is followed by its source, date and place. */
export function markdownReport(report: Report): string {
	const say = reportMessages(report.locale);
	const differing = report.facts.filter(differs);
	const agreeing = report.facts.filter(fact => !differs(fact));
	const parts = [
		`# ${plainMarkdown(report.title)}`,
		[...report.summary, report.period].filter(part => part !== '').join(' · '),
		say.lede,
		...section(say.sections.glance, glance(report, say)),
		...section(
			say.sections.differences,
			differing.flatMap(fact => factParts(fact, report, say)),
		),
		...section(
			say.sections.agreements,
			agreeing.flatMap(fact => factParts(fact, report, say)),
		),
		...section(say.sections.alone, report.alone.length > 0 ? [claimTable(report.alone, report)] : []),
		...section(say.sections.silence, silence(report, say)),
		...section(say.sections.timeline, timeline(report, say)),
		...section(say.sections.notes, notesOf(report, say)),
		...section(say.sections.sources, [sourceTable(report, say), ...report.sources.flatMap(noteOf)]),
		...section(say.sections.issues, report.issues.length > 0 ? [bullets(report.issues)] : []),
		`*${say.colophon}*`,
	];
	return `${parts.join('\n\n')}\n`;
}

/** A heading and what stands below it; nothing when that is empty. */
const section = (heading: string, parts: readonly string[]): string[] =>
	parts.length > 0 ? [`## ${heading}`, ...parts] : [];

const bullets = (lines: readonly string[]): string => lines.map(line => `- ${plainMarkdown(line)}`).join('\n');

/** The matrix of facts and sources. */
function glance(report: Report, say: ReportMessages): string[] {
	if (report.facts.length === 0) return [say.noFacts];
	const {kind, fact, spread, sources} = say.columns;
	const head = report.matrix ? report.sources.map(({name}) => name) : [spread, sources];
	const rows = report.facts.map(entry => [
		kindOf(entry, report),
		entry.label,
		...(report.matrix ? entry.cells.map(cell => cell ?? unicodeSigns.silent) : [entry.spread, entry.support]),
	]);
	return [
		markdownTable(
			[kind, fact, ...head].map(plainMarkdown),
			rows.map(cells => cells.map(plainMarkdown)),
		),
	];
}

const kindOf = (fact: ReportedFact, {locale}: Report): string =>
	`${unicodeSigns.verdict[fact.verdict]} ${verdictWord(fact, messages(locale))}`;

function factParts(fact: ReportedFact, report: Report, say: ReportMessages): string[] {
	const silent = fact.silent !== '' ? [plainMarkdown(say.silent(fact.silent))] : [];
	return [
		`### ${plainMarkdown(fact.label)}`,
		`**${plainMarkdown(kindOf(fact, report))}** · ${plainMarkdown(fact.reason)} · ${fact.support}`,
		claimTable(fact.claims, report),
		...silent,
	];
}

/** One claim a row: value, hedge, what is counted, speaker, date, sentence, citation. */
function claimTable(claims: readonly ReportedClaim[], report: Report): string {
	const {columns} = reportMessages(report.locale);
	const words = claims.map(({value, hedge, counted, speaker, status, asOf, quotation}) => [
		...[value, hedge, counted].map(plainMarkdown),
		plainMarkdown(status === '' ? speaker : `${speaker} (${status})`),
		plainMarkdown(asOf),
		quoted(quotation, report),
		cited(quotation.citation),
	]);
	const head = [columns.value, columns.hedge, columns.counted, columns.speaker, columns.asOf, columns.quote];
	return markdownTable([...head, columns.citation], words);
}

/** The sentence in quotation marks, its figure strong. */
function quoted({parts}: Quotation, {locale}: Report): string {
	const words = parts.map(({text, figure}) => (figure ? `**${plainMarkdown(text)}**` : plainMarkdown(text)));
	return quotedWords(words.join(''), messages(locale));
}

/** `[3] Associated Press, Ana Roche, 27 Mar 2025, ¶ 4`; the number is that of the list of sources. */
const cited = ({source, title, author, published, place, number}: Citation): string =>
	`\\[${number}\\] ${[source ?? title, author, published, place]
		.filter(part => part !== null)
		.map(plainMarkdown)
		.join(', ')}`;

const silence = ({sources, facts, locale}: Report, say: ReportMessages): string[] =>
	facts.length === 0 ? [] : sources.flatMap(source => silenceOf(source, facts.length, locale, say));

/** A source, how many shared facts it leaves out, and the first of them by name. */
function silenceOf(source: ReportedSource, all: number, locale: Report['locale'], say: ReportMessages): string[] {
	const {name, silences, silentOn} = source;
	const more = silences - silentOn.length;
	const labels = [...silentOn.map(({label}) => label), ...(more > 0 ? [messages(locale)['count.more'](more)] : [])];
	return [
		`**${plainMarkdown(name)}** · ${silences === 0 ? say.silentOnNothing : say.silentOn(silences, all)}`,
		...(labels.length > 0 ? [bullets(labels)] : []),
	];
}

function timeline(report: Report, say: ReportMessages): string[] {
	if (report.timeline.length === 0) return [say.noDates];
	const {date, quote, citation} = say.columns;
	const rows = report.timeline.map(entry => [
		plainMarkdown(entry.date),
		quoted(entry.quotation, report),
		cited(entry.quotation.citation),
	]);
	return [markdownTable([date, quote, citation], rows)];
}

/** What the reader noted of a passage, with the passage and its citation. */
function notesOf(report: Report, say: ReportMessages): string[] {
	if (report.notes.length === 0) return [];
	const {note, quote, citation} = say.columns;
	const rows = report.notes.map(entry => [
		plainMarkdown(entry.note ?? say.marked),
		entry.quotation
			? quoted(entry.quotation, report)
			: quotedWords(plainMarkdown(entry.lost.words), messages(report.locale)),
		entry.quotation ? cited(entry.quotation.citation) : plainMarkdown(entry.lost.why),
	]);
	return [markdownTable([note, quote, citation], rows)];
}

function sourceTable({sources}: Report, say: ReportMessages): string {
	const {source, title, author, published, origin} = say.columns;
	const rows = sources.map(entry => [
		String(entry.number),
		plainMarkdown(entry.name),
		entry.url === null ? plainMarkdown(entry.title) : `[${plainMarkdown(entry.title)}](<${encodedUrl(entry.url)}>)`,
		plainMarkdown(entry.author ?? ''),
		plainMarkdown(entry.published),
		plainMarkdown(entry.shares.length > 0 ? say.sharesWith(entry.shares.join(', ')) : say.ownOrigin),
		plainMarkdown(entry.path),
	]);
	return markdownTable(['', source, title, author, published, origin, ''], rows);
}

const encodedUrl = (url: string): string => url.replaceAll(/[<>\\|\s]/gu, encodeURIComponent);

const noteOf = ({number, note}: ReportedSource): string[] =>
	note === null ? [] : [`\\[${number}\\] ${plainMarkdown(note)}`];
