import type {Status} from '../core/annotate/annotation.ts';
import type {Dossier, FactId, FigureId, Location} from '../core/dossier/dossier.ts';
import {byCodeUnits} from './places/order.ts';
import type {ScreenInput} from './screen.ts';
import {sentenceOf} from './sources.ts';

/** A statement and the time that it holds for. */
export type DatedStatement = {
	readonly asOf: string;
	readonly sentence: Location;
	readonly at: Location;
	readonly fact: FactId | null;
	readonly figures: readonly FigureId[];
	readonly status: Status;
};

/** All statements with a date, earliest first; each sentence once a date, with all the figures that hold for it. */
export const datedStatements = (input: Pick<ScreenInput, 'lookup'>): DatedStatement[] =>
	statementsAt(
		datedPlaces(input.lookup.dossier, () => true),
		input,
	);

/**
 * The last of them that are wanted, latest first. A large dossier has hundreds of thousands: only those of the latest dates are made.
 */
export const latestStatements = (
	input: Pick<ScreenInput, 'lookup'>,
	count: number,
	isWanted: (statement: DatedStatement) => boolean,
): DatedStatement[] => {
	const found: DatedStatement[] = [];
	for (const dates of batches([...datesOf(input.lookup.dossier)].sort().reverse(), datesAtOnce)) {
		const places = datedPlaces(input.lookup.dossier, date => dates.has(date));
		found.push(...statementsAt(places, input).filter(isWanted).reverse());
		if (found.length >= count) break;
	}
	return found.slice(0, count);
};

/** Dates whose statements are made together: each time all of the dossier is gone through. */
const datesAtOnce = 12;

function* batches(dates: readonly string[], size: number): Generator<ReadonlySet<string>> {
	for (let from = 0; from < dates.length; from += size) yield new Set(dates.slice(from, from + size));
}

const datesOf = ({facts, figures, dated}: Dossier): ReadonlySet<string> => {
	const dates = new Set<string>();
	for (const {asOf} of dated) dates.add(asOf);
	for (const {claims} of facts) for (const {asOf} of claims) if (asOf) dates.add(asOf);
	for (const {asOf} of figures) if (asOf) dates.add(asOf);
	return dates;
};

const statementsAt = (
	places: readonly Omit<DatedStatement, 'sentence'>[],
	{lookup}: Pick<ScreenInput, 'lookup'>,
): DatedStatement[] => {
	const found = new Map<string, DatedStatement>();
	for (const {asOf, at, fact, figures, status} of places) {
		const sentence = sentenceOf(lookup, at);
		const key = `${asOf}|${sentence.article}|${sentence.start}`;
		const known = found.get(key);
		const all = [...new Set([...(known?.figures ?? []), ...figures])];
		found.set(
			key,
			known ? {...known, fact: known.fact ?? fact, figures: all} : {asOf, sentence, at, fact, figures: all, status},
		);
	}
	return [...found.values()].sort(
		(a, b) =>
			byCodeUnits(a.asOf, b.asOf) ||
			byCodeUnits(a.sentence.article, b.sentence.article) ||
			a.sentence.start - b.sentence.start,
	);
};

/** The clauses that name their date come first: of a sentence that tells of more, what holds for the date is what they say of it. */
const datedPlaces = (
	{facts, figures, dated}: Dossier,
	isWanted: (date: string) => boolean,
): Omit<DatedStatement, 'sentence'>[] => {
	const places: Omit<DatedStatement, 'sentence'>[] = [];
	for (const {asOf, status, ...at} of dated) {
		if (isWanted(asOf)) places.push({asOf, at, fact: null, figures: [], status});
	}
	for (const fact of facts)
		for (const claim of fact.claims) {
			const {asOf} = claim;
			if (!asOf || !isWanted(asOf)) continue;
			const {article, start, end, figures: given, status} = claim;
			places.push({asOf, at: {article, start, end}, fact: fact.id, figures: given, status});
		}
	for (const figure of figures) {
		const {asOf} = figure;
		if (!asOf || !isWanted(asOf)) continue;
		const {id, article, start, end, status} = figure;
		places.push({asOf, at: {article, start, end}, fact: null, figures: [id], status});
	}
	return places;
};
