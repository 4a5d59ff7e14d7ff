import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {differenceBetween} from '../../../../src/core/dossier/differences/differences.ts';
import {reasonFor, type SourcedReading, verdictOf} from '../../../../src/core/dossier/differences/verdicts.ts';
import {readingOf} from '../../../support/reading.ts';

type Given = Partial<SourcedReading> & {readonly article: number; readonly value?: number};
type Case = {readonly case: string; readonly readings: readonly Given[]; readonly verdict: string};

const readingGiven = ({value, ...given}: Given): SourcedReading =>
	readingOf(value === undefined ? given : {min: value, max: value, ...given});

const cases = JSON.parse(readFileSync(new URL('verdicts.gold.json', import.meta.url), 'utf8')) as readonly Case[];

describe('kinds of difference', () => {
	test.each(cases.map(given => [given.case, given] as const))('%s', (_name, {readings, verdict}) => {
		expect(verdictOf(readings.map(readingGiven)).verdict).toBe(verdict);
	});
});

const anyReading = fc.record({
	min: fc.option(fc.integer({min: 0, max: 1_000_000})),
	max: fc.option(fc.integer({min: 0, max: 1_000_000})),
	relation: fc.constantFrom('exact', 'approx', 'at-least', 'range') as fc.Arbitrary<SourcedReading['relation']>,
	what: fc.constantFrom('dead', 'wounded', 'troop'),
	asOf: fc.option(fc.constantFrom('2024', '2024-11', '2025-03-27', '2024-10-01/2024-10-31')),
	status: fc.constantFrom('asserted', 'planned') as fc.Arbitrary<SourcedReading['status']>,
});

test('a difference is the same from either side', () => {
	fc.assert(
		fc.property(anyReading, anyReading, (one, other) => {
			const [here, there] = [readingOf({article: 0, ...one}), readingOf({article: 1, ...other})];
			expect(differenceBetween(here, there).verdict).toBe(differenceBetween(there, here).verdict);
		}),
	);
});

test('a reading agrees with itself, and every verdict has a reason', () => {
	fc.assert(
		fc.property(anyReading, anyReading, (one, other) => {
			const reading = readingOf({article: 0, ...one});
			expect(differenceBetween(reading, {...reading}).verdict).toBe('agree');
			expect(reasonFor(differenceBetween(reading, readingOf({article: 1, ...other})).cause)).not.toBe('');
		}),
	);
});

test('a cause names numbers as they are written, in whatever unit they are compared', () => {
	const hot = readingOf({article: 0, min: 106.2, max: 106.2, what: 'measure'});
	const hotter = readingOf({article: 1, min: 118, max: 118, written: {min: 47.8, max: 47.8}, what: 'measure'});
	expect(reasonFor(differenceBetween(hot, hotter).cause)).toBe('106.2 against 47.8');
});

test('a number that has gone on growing is told from its first date to its last', () => {
	const toll = {what: 'dead', published: null} as const;
	const told = (
		[
			['2026-02-01', 300],
			['2026-02-02', 310],
			['2026-02-03', 320],
		] as const
	).map(([asOf, value], article) => readingGiven({article, value, asOf, said: `${value} people`, ...toll}));
	const first = {...told[0]!, max: null, relation: 'at-least'} as const;
	const reason = '300 people as of 2026-02-01, 320 people as of 2026-02-03';
	for (const readings of [told, [first, told[1]!, told[2]!], [told[1]!, told[2]!, told[0]!]])
		expect(reasonFor(verdictOf(readings).cause)).toBe(reason);
});

test('dates explain more than that none is told', () => {
	const toll = {what: 'dead', published: null} as const;
	const values = [12, 14, 16].map((value, article) => readingGiven({article, value, ...toll}));
	const kindOf = (dates: readonly (string | null)[]): string =>
		verdictOf(values.map((reading, at) => ({...reading, asOf: dates[at] ?? null}))).cause.kind;
	expect(kindOf([null, null, null])).toBe('neitherDated');
	expect(kindOf([null, null, '2026-02-02'])).toBe('undated');
	expect(kindOf([null, '2026-02-01', '2026-02-02'])).toBe('date');
});

test('of two sources that may be without a date, the cause tells whether one is or both are', () => {
	const toll = {what: 'dead', published: null} as const;
	const [here, there] = [
		readingGiven({article: 0, value: 12, ...toll}),
		readingGiven({article: 1, value: 14, ...toll}),
	];
	expect(reasonFor(differenceBetween(here, there).cause)).toContain('neither source gives a date');
	expect(reasonFor(differenceBetween({...here, published: '2025-03-04'}, there).cause)).toContain(
		'one source gives no date',
	);
});

/** A difference of two readings with their words, as it is told in the export. */
const told = (one: Partial<SourcedReading>, other: Partial<SourcedReading>): string =>
	reasonFor(differenceBetween(readingOf({article: 0, ...one}), readingOf({article: 1, ...other})).cause);

test.each([
	['a part, and a number near the whole', {value: 57, part: true, whole: 90}, {value: 80}, 'scope'],
	['a part, and a number near it', {value: 570, part: true, whole: 9000}, {value: 610}, 'conflict'],
	[
		'what goes on, told later',
		{value: 14, what: 'duration', event: 'battle', published: '2025-03-01'},
		{value: 20, what: 'duration', event: 'battle', published: '2025-03-07'},
		'updated',
	],
	[
		'what goes on, told later as shorter',
		{value: 20, what: 'duration', event: 'battle', published: '2025-03-01'},
		{value: 14, what: 'duration', event: 'battle', published: '2025-03-07'},
		'conflict',
	],
	[
		'a bound, and a higher number a day later',
		{min: 20, max: null, relation: 'at-least', what: 'dead', published: '2025-03-01'},
		{value: 28, what: 'dead', published: '2025-03-02'},
		'updated',
	],
	[
		'a bound, and a higher number of the same day',
		{min: 20, max: null, relation: 'at-least', what: 'dead', published: '2025-03-01'},
		{value: 28, what: 'dead', published: '2025-03-01'},
		'range',
	],
	[
		'a bound, and a higher number a day before',
		{min: 20, max: null, relation: 'at-least', what: 'dead', published: '2025-03-02'},
		{value: 28, what: 'dead', published: '2025-03-01'},
		'range',
	],
	[
		'complaints that have come in since',
		{value: 570, what: 'complaint', published: '2025-03-01'},
		{value: 910, what: 'complaint', published: '2025-03-05'},
		'updated',
	],
	[
		'police on a hunt, and more of them the day after, by a wider word',
		{value: 310, what: 'police_officer', event: 'look', published: '2025-03-01'},
		{value: 520, what: 'officer', event: 'attend', published: '2025-03-02'},
		'updated',
	],
	[
		'spectators, and more people, told on one day',
		{value: 310, what: 'spectator', published: '2025-03-01'},
		{value: 520, what: 'person', published: '2025-03-01'},
		'conflict',
	],
	[
		'children among the dead of a later day, told as a part only before',
		{value: 7, what: 'dead', members: 'child', part: true, published: '2025-03-01'},
		{value: 12, what: 'dead', members: 'child', published: '2025-03-02'},
		'updated',
	],
	[
		'a number that was raised since',
		{value: 570, what: 'client', published: '2025-03-01'},
		{value: 910, what: 'client', changedTo: true, published: '2025-03-05'},
		'updated',
	],
	[
		'a number that was raised before',
		{value: 570, what: 'client', changedTo: true, published: '2025-03-01'},
		{value: 910, what: 'client', published: '2025-03-05'},
		'conflict',
	],
	[
		'a share that has gone up to another since',
		{value: 5, what: 'share', published: '2025-03-01'},
		{value: 9, what: 'share', changedTo: true, published: '2025-03-05'},
		'updated',
	],
	['a number, and the same that is told to be wrong', {value: 12, denied: true}, {value: 12}, 'conflict'],
	['a number that both tell to be wrong', {value: 12, denied: true}, {value: 12, denied: true}, 'agree'],
	['the nearest ten, and the number', {value: 40, relation: 'approx'}, {value: 36}, 'rounded'],
	['a dozen, and one more', {value: 12, relation: 'approx'}, {value: 13}, 'rounded'],
	['about twelve, and three more', {value: 12, relation: 'approx'}, {value: 15}, 'conflict'],
	['about four, and one more', {value: 4, relation: 'approx'}, {value: 5}, 'conflict'],
	['another ten, and the number', {value: 40, relation: 'approx'}, {value: 48}, 'conflict'],
	['two earlier counts', {value: 570, superseded: true}, {value: 610, superseded: true}, 'updated'],
] as const)('%s', (_name, one, other, verdict) => {
	const [here, there] = [
		readingGiven({article: 0, what: 'vote', ...one}),
		readingGiven({article: 1, what: 'vote', ...other}),
	];
	expect(differenceBetween(here, there).verdict).toBe(verdict);
});

describe('a reason tells both values as they are written, with hedge and unit', () => {
	const days = {min: 61, max: 61, said: '61 days', what: 'duration'} as const;

	test('one unit rounds the other', () => {
		const months = {...days, min: 60, max: 60, step: 30, said: 'two months'};
		expect(told(days, months)).toBe('61 days and two months: one rounds the other');
	});

	test('nothing explains it', () => {
		expect(told(days, {...days, min: 90, max: 90, said: 'ninety days'})).toBe('61 days against ninety days');
	});

	test('each with its date, the earlier first', () => {
		const [early, late] = [
			{min: 20, max: 20, said: 'vingt navires', asOf: '2015'},
			{min: 34, max: 34, said: '34 ships', asOf: '2017'},
		];
		expect(told(late, early)).toBe('vingt navires as of 2015, 34 ships as of 2017');
	});

	test('one lies within the other', () => {
		const range = {min: 20, max: 30, relation: 'range', said: '20 to 30 ships'} as const;
		expect(told({min: 25, max: 25, said: '25 ships'}, range)).toBe(
			'25 ships and 20 to 30 ships: one lies within the other',
		);
	});

	test('what each counts', () => {
		expect(told({min: 5, said: 'five dead', what: 'dead'}, {min: 9, said: 'nine hurt', what: 'wounded'})).toBe(
			'five dead and nine hurt: one counts dead, the other wounded',
		);
	});

	test('words that read alike are not told twice', () => {
		expect(told({min: 5, max: 5, said: 'Five', part: true}, {min: 9, max: 9, said: 'five'})).toBe(
			'a part against a whole',
		);
	});
});

test.each([
	['share', 3, 2.8, 'rounded'],
	['share', 5, 5.25, 'rounded'],
	['share', 3, 2.4, 'conflict'],
	['share', 1, 1.4, 'conflict'],
	['measure', 6, 6.3, 'conflict'],
	['share', 40.2, 40.19, 'rounded'],
	['share', 40.2, 40.13, 'conflict'],
] as const)('a %s of %f is %f rounded, or not: %s', (what, whole, exact, verdict) => {
	const [one, other] = [whole, exact].map((value, article) => readingOf({article, min: value, max: value, what}));
	expect(differenceBetween(one!, other!).verdict).toBe(verdict);
});

test.each([
	[2 / 3, 'exact', 0.68, 'rounded'],
	[1 / 2, 'exact', 0.54, 'rounded'],
	[1 / 2, 'exact', 0.6, 'conflict'],
	[1 / 3, 'approx', 0.305, 'rounded'],
	[1 / 3, 'exact', 0.3, 'conflict'],
] as const)('a part of %f, %s, told in words, and %f in per cent: %s', (part, relation, percent, verdict) => {
	// In the unit of the first of a fact, whichever that is.
	for (const unit of [1, 0.01]) {
		const told = {relation, min: part / unit, max: part / unit, step: 1 / unit};
		const words = readingOf({article: 0, what: 'share', ...told});
		const value = percent / unit;
		const figures = readingOf({article: 1, what: 'share', min: value, max: value, step: 0.01 / unit});
		expect(differenceBetween(words, figures).verdict).toBe(verdict);
		expect(differenceBetween(figures, words).verdict).toBe(verdict);
	}
});

describe('bounds that exclude each other do not agree', () => {
	const upTo = {article: 0, min: null, max: 10, relation: 'at-most', what: 'share'} as const;

	test.each([
		[{min: 10, max: null, relation: 'more-than'}, 'conflict'],
		[{min: 12, max: null, relation: 'at-least'}, 'conflict'],
		[{min: 10, max: null, relation: 'at-least'}, 'agree'],
		[{min: 9, max: 9, relation: 'exact'}, 'range'],
		[{min: 6, max: 9, relation: 'range'}, 'range'],
		[{min: 11, max: 14, relation: 'range'}, 'conflict'],
	] as const)('up to 10, and %o: %s', (bounds, verdict) => {
		expect(differenceBetween(readingOf(upTo), readingOf({article: 1, what: 'share', ...bounds})).verdict).toBe(verdict);
	});
});

test('a cause names only numbers that one of the two gives', () => {
	fc.assert(
		fc.property(anyReading, anyReading, (one, other) => {
			const {cause} = differenceBetween(readingOf({article: 0, ...one}), readingOf({article: 1, ...other}));
			const given = [one.min, one.max, other.min, other.max];
			const stated = [one, other].every(({min, max}) => min !== null || max !== null);
			if (stated && 'values' in cause) for (const value of cause.values) expect(given).toContain(value);
		}),
		{numRuns: 1000},
	);
});
