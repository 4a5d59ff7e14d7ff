import {growingTolls} from '../../language/concepts/fates.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {FactCause, Verdict} from '../dossier.ts';
import {daysBetween} from './asOfDates.ts';
import {differenceBetween} from './differences.ts';
import {coreOf, type Difference, type Reading} from './reading.ts';
import {saidValues} from './saidValues.ts';

/** A reading with the index of the article that reports it. */
export type SourcedReading = Reading & {readonly article: number};

/** Kinds of difference, the weightier first: it is named where two explain as much. */
export const weightiest: readonly Verdict[] = ['conflict', 'measure', 'scope', 'updated', 'range', 'rounded', 'agree'];

/** What agrees as far as it goes: it explains no other difference, so it outvotes no conflict and no update. */
const nearAgreement: ReadonlySet<Verdict> = new Set(['rounded', 'range']);

/**
 * Verdict on a fact: the kind of difference that most pairs of sources show, agreement only where none differs. What is only
 * planned is set aside where several sources state what is, and what a source tells as an earlier count beside a later one.
 */
export function verdictOf(readings: readonly SourcedReading[]): Difference {
	const judged = withoutSuperseded(withoutPlans(readings));
	const found = new Map<Verdict, {count: number; cause: FactCause}>();
	const differenceOf = overtakenIn(judged);
	const areInOneBeside = inOneUnitBeside(judged);
	for (let place = 0; place < judged.length; place++)
		for (let next = place + 1; next < judged.length; next++) {
			if (judged[place]!.article === judged[next]!.article || areInOneBeside(judged[place]!, judged[next]!)) continue;
			const {verdict, cause} = differenceOf(judged[place]!, judged[next]!);
			const known = found.get(verdict);
			if (known === undefined) found.set(verdict, {count: 1, cause});
			else {
				known.count++;
				known.cause = farther(known.cause, cause);
			}
		}
	if (found.size === 0) return {verdict: 'single', cause: {kind: 'alone'}};
	const isTold = found.has('conflict') || found.has('updated');
	const differing = weightiest.filter(
		verdict => verdict !== 'agree' && found.has(verdict) && !(nearAgreement.has(verdict) && isTold),
	);
	const best = differing.reduce<Verdict | null>(
		(top, verdict) => (top === null || found.get(verdict)!.count > found.get(top)!.count ? verdict : top),
		null,
	);
	const verdict = best ?? 'agree';
	return {verdict, cause: found.get(verdict)!.cause};
}

/** Of two causes of one kind of difference the one that is told: of what changes with time that of the first and the last date, rather than of no date. */
function farther(known: FactCause, next: FactCause): FactCause {
	if (known.kind === 'date' && next.kind === 'date')
		return daysBetween(...next.dates) > daysBetween(...known.dates) ? next : known;
	return datesLacking(next) < datesLacking(known) ? next : known;
}

const datesLacking = ({kind}: FactCause): number => (kind === 'neitherDated' ? 2 : kind === 'undated' ? 1 : 0);

/**
 * How two readings differ: of two tolls of one day, the higher of which a later source tells too, or the lower an earlier one, it is plain which came first. So `60
 * gravely hurt` and `900` of one Saturday contradict each other no more than those of Saturday and Sunday.
 */
function overtakenIn(all: readonly SourcedReading[]): (one: SourcedReading, other: SourcedReading) => Difference {
	// Of many sources most tell one of a few values.
	const explained = new Map<string, Difference | undefined>();
	const explaining = (low: number, high: number): Difference | undefined => {
		const told = (value: number): SourcedReading[] => all.filter(again => coreOf(again) === value);
		const later = told(high);
		return told(low)
			.flatMap(early => later.map(late => differenceBetween(early, late)))
			.find(({verdict, cause}) => verdict === 'updated' && cause.kind === 'date');
	};
	return (one, other) => {
		const found = differenceBetween(one, other);
		if (found.verdict !== 'conflict' || found.cause.kind === 'fall' || !growingTolls.has(one.what)) return found;
		const [low, high] = [coreOf(one), coreOf(other)].sort((a, b) => a - b) as [number, number];
		const key = `${low} ${high}`;
		if (!explained.has(key)) explained.set(key, explaining(low, high));
		return explained.get(key) ?? found;
	};
}

/**
 * Whether of two numbers in two currencies or units one is told by its article in that of the other too: `50,000 kroner ($4,500)` is set against
 * `$4,800` by its dollars, `9 mph (14 km/h)` against `9 mph (15 km/h)` by its miles; and `£60m (€71m)` against `£60m ($78m)` by their pounds.
 */
function inOneUnitBeside(readings: readonly SourcedReading[]): (one: SourcedReading, other: SourcedReading) => boolean {
	const told = new Set(readings.map(reading => `${reading.article} ${unitOf(reading)}`));
	const currencies = new Set(readings.flatMap(({currency}) => currency ?? []));
	const shareCurrency = (one: number, other: number): boolean =>
		[...currencies].some(currency => told.has(`${one} ${currency}`) && told.has(`${other} ${currency}`));
	const measuredIn = new Map<number, SourcedReading[]>();
	for (const reading of readings) if (reading.what === 'measure') appendTo(measuredIn, reading.article, reading);
	return (one, other) => {
		const [unit, next] = [unitOf(one), unitOf(other)];
		if (unit === null || next === null) return false;
		if (unit !== next)
			return (
				told.has(`${other.article} ${unit}`) ||
				told.has(`${one.article} ${next}`) ||
				(one.what !== 'measure' && shareCurrency(one.article, other.article))
			);
		if (one.what !== 'measure' || areOne(one, other)) return false;
		return agreeInOtherUnit(measuredIn.get(one.article)!, measuredIn.get(other.article)!, one.step);
	};
}

/** `9 mph (14 km/h)` and `9 mph (15 km/h)`: whether two articles, by their measures, give one value in another unit than this. */
const agreeInOtherUnit = (here: readonly SourcedReading[], there: readonly SourcedReading[], step: number): boolean =>
	here.some(one => one.step !== step && there.some(other => other.step === one.step && areOne(one, other)));

const areOne = (one: SourcedReading, other: SourcedReading): boolean => one.min === other.min && one.max === other.max;

/** The currency of a sum, what a unit of measure is worth; null for what is counted. */
const unitOf = ({currency, what, step}: SourcedReading): string | number | null =>
	what === 'measure' ? step : currency;

function withoutPlans(readings: readonly SourcedReading[]): readonly SourcedReading[] {
	const stated = readings.filter(({status}) => status !== 'planned');
	return new Set(stated.map(({article}) => article)).size > 1 ? stated : readings;
}

/** Without what an article tells as an earlier count, where it tells another number too and several articles are left. */
function withoutSuperseded(readings: readonly SourcedReading[]): readonly SourcedReading[] {
	const current = readings.filter(({superseded}) => !superseded);
	const articles = new Set(current.map(({article}) => article));
	return articles.size > 1 && articles.size === new Set(readings.map(({article}) => article)).size ? current : readings;
}

/** The cause in one line of English, for the export: both values as they are written, and what explains that they differ. */
export function reasonFor(cause: FactCause): string {
	const why = explanationOf(cause);
	const [one, other] = saidValues(cause, shown) ?? [];
	if (one === undefined) return why === '' ? 'values differ' : why;
	if (cause.kind === 'date' || cause.kind === 'fall') {
		const dated = `${one} as of ${cause.dates[0]}, ${other} as of ${cause.dates[1]}`;
		return cause.kind === 'date' ? dated : `${dated}: ${why}`;
	}
	if (cause.kind === 'values' || cause.kind === 'speakers')
		return [`${one} against ${other}`, why].filter(part => part !== '').join(', ');
	return `${one} and ${other}: ${why}`;
}

function explanationOf(cause: FactCause): string {
	switch (cause.kind) {
		case 'same':
			return 'same value';
		case 'hedge':
			return 'same value, hedged differently';
		case 'rounding':
			return 'one rounds the other';
		case 'containment':
			return 'one lies within the other';
		case 'counted':
			return `one counts ${cause.counted.map(key => key.replaceAll('_', ' ')).join(', the other ')}`;
		case 'place':
			return `limited to ${cause.places.join(', ')}`;
		case 'part':
			return 'a part against a whole';
		case 'earlier':
			return 'one is an earlier count';
		case 'additional':
			return 'on top of another number';
		case 'status':
			return `${cause.statuses.join(' against ')}`;
		case 'undated':
			return 'it changes with time, and one source gives no date';
		case 'neitherDated':
			return 'it changes with time, and neither source gives a date';
		case 'date':
			return `as of ${cause.dates[0]}, then ${cause.dates[1]}`;
		case 'fall':
			return 'the later number is lower, a correction or another count';
		case 'speakers':
			return 'by different speakers';
		case 'values':
			return '';
		case 'statement':
			return 'told in like words';
		case 'joined':
			return 'joined in dossier.yaml';
		case 'firstTime':
			return `told as the first time on two dates: ${cause.dates[0]} and ${cause.dates[1]}`;
		case 'negation':
			return 'one source denies what another states';
		case 'opposite':
			return 'one source tells the opposite of another';
		case 'changed':
			return 'an article has changed since';
		case 'alone':
			return 'only one source';
	}
}

const shown = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
