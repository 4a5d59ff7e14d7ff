import {type NumberColumn, numberColumn} from '../../text/numberColumn.ts';
import {createNumberLists, listAt, type NumberLists} from '../../text/numberLists.ts';
import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import {createWordTable} from '../../text/wordTable.ts';
import type {FactReadings} from '../differences/pairVerdicts.ts';
import type {SourcedReading} from '../differences/verdicts.ts';
import type {FactId} from '../dossier.ts';

/** The readings of all facts as columns: a number in each for each reading, those of a fact one behind the other. */
export type PackedReadings = {
	readonly facts: StringTable;
	/** Where the readings of each fact begin; one entry more than there are facts. */
	readonly firsts: Uint32Array;
	/** Numbers of words, from 1; 0 for null. */
	readonly worded: Readonly<Record<Worded, NumberColumn>>;
	/** The same of values. */
	readonly valued: Readonly<Record<Valued, NumberColumn>>;
	/** A bit for each field that is a flag. */
	readonly flags: NumberColumn;
	/** Numbers of words. */
	readonly places: NumberLists;
	readonly words: StringTable;
	/** Each different value once. */
	readonly values: Float64Array;
};

/** The fields that are words: few different ones, said of many numbers. */
const worded = [
	...(['relation', 'status', 'what', 'members', 'currency', 'per', 'event', 'asOf', 'published', 'speaker'] as const),
	'said',
] as const satisfies readonly (keyof SourcedReading)[];
type Worded = (typeof worded)[number];

const flagged = [
	'vague',
	'ofPeople',
	'part',
	'additional',
	'superseded',
	'denied',
	'undone',
	'changedTo',
] as const satisfies readonly (keyof SourcedReading)[];

/** What is a number: few different ones too. */
const numberIn = {
	article: ({article}) => article,
	min: ({min}) => min,
	max: ({max}) => max,
	step: ({step}) => step,
	whole: ({whole}) => whole,
	writtenMin: ({written}) => written.min,
	writtenMax: ({written}) => written.max,
} as const satisfies Readonly<Record<string, (reading: SourcedReading) => number | null>>;
type Valued = keyof typeof numberIn;

/** Packs the readings of facts. */
export function packReadings(readings: ReadonlyMap<FactId, readonly SourcedReading[]>): PackedReadings {
	const all = [...readings.values()].flat();
	const words = createWordTable();
	const values = createValueNumbers();
	const column = (numberOf: (reading: SourcedReading) => number): NumberColumn => numberColumn(all.map(numberOf));
	const places = createNumberLists();
	for (const reading of all) places.add(reading.places.map(words.numberOf));
	const columns = {
		worded: fieldsOf(worded, field => column(reading => words.numberOf(reading[field]))),
		valued: fieldsOf(Object.keys(numberIn) as Valued[], field =>
			column(reading => values.numberOf(numberIn[field](reading))),
		),
		flags: column(reading => flagged.reduce((flags, field, bit) => flags | (Number(reading[field]) << bit), 0)),
	};
	return {
		facts: stringTable([...readings.keys()]),
		firsts: firstsOf([...readings.values()]),
		...columns,
		places: places.build(),
		words: words.table(),
		values: values.array(),
	};
}

function firstsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
	const firsts = new Uint32Array(lists.length + 1);
	for (const [at, {length}] of lists.entries()) firsts[at + 1] = firsts[at]! + length;
	return firsts;
}

/** Gives each different value a number from 1, in the order in which they come; 0 stands for none. */
function createValueNumbers() {
	const numbers = new Map<number, number>();
	return {
		numberOf: (value: number | null): number => {
			if (value === null) return 0;
			const number = numbers.get(value) ?? numbers.size + 1;
			numbers.set(value, number);
			return number;
		},
		array: () => Float64Array.from(numbers.keys()),
	};
}

/** The readings, decoded when somebody asks for those of a fact. */
export function readReadings(packed: PackedReadings): FactReadings {
	const {facts, firsts} = packed;
	const numbers = new Map(Array.from(facts.ends, (_, number) => [stringAt(facts, number), number]));
	return {
		get: fact => {
			const number = numbers.get(fact);
			if (number === undefined) return undefined;
			const first = firsts[number]!;
			return Array.from({length: firsts[number + 1]! - first}, (_, at) => readingAt(packed, first + at));
		},
	};
}

function readingAt({worded: words, valued, flags, places, ...tables}: PackedReadings, row: number): SourcedReading {
	const word = (number: number): string | null => (number === 0 ? null : stringAt(tables.words, number - 1));
	const value = (field: Valued): number | null => tables.values[valued[field][row]! - 1] ?? null;
	return {
		...(fieldsOf(worded, field => word(words[field][row]!)) as Pick<SourcedReading, Worded>),
		...fieldsOf(flagged, (_, bit) => (flags[row]! & (1 << bit)) !== 0),
		article: value('article')!,
		min: value('min'),
		max: value('max'),
		step: value('step')!,
		whole: value('whole'),
		written: {min: value('writtenMin'), max: value('writtenMax')},
		places: listAt(places, row).map(place => word(place)!),
	};
}

const fieldsOf = <Name extends string, Value>(names: readonly Name[], valueFor: (name: Name, at: number) => Value) =>
	Object.fromEntries(names.map((name, at) => [name, valueFor(name, at)])) as Record<Name, Value>;
