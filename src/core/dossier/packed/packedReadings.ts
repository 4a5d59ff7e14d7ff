import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import type {FactId} from '../dossier.ts';
import type {FactReadings} from '../pairVerdicts.ts';
import type {SourcedReading} from '../verdicts.ts';

/** The readings of each fact, as rows of numbers in JSON: they are asked for two facts at a time. */
export type PackedReadings = {readonly facts: StringTable; readonly rows: StringTable; readonly words: StringTable};

/** The fields that are words: few different ones, said of many numbers. */
const worded = [
	...(['relation', 'status', 'what', 'members', 'currency', 'per', 'event', 'asOf', 'published', 'speaker'] as const),
	'said',
] as const satisfies readonly (keyof SourcedReading)[];
const numbered = ['article', 'min', 'max', 'step', 'whole'] as const satisfies readonly (keyof SourcedReading)[];
const flagged = ['vague', 'ofPeople', 'part', 'additional'] as const satisfies readonly (keyof SourcedReading)[];

/** A reading in the order of the fields: words by their number, flags as bits. */
type PackedReading = readonly [
	words: readonly number[],
	numbers: readonly (number | null)[],
	flags: number,
	written: readonly [min: number | null, max: number | null],
	places: readonly number[],
];

/** Stands for a word that is null. */
const none = -1;

/** Packs the readings of facts. */
export function packReadings(readings: ReadonlyMap<FactId, readonly SourcedReading[]>): PackedReadings {
	const numbers = new Map<string, number>();
	const numberOf = (word: string | null): number => {
		if (word === null) return none;
		const number = numbers.get(word) ?? numbers.size;
		numbers.set(word, number);
		return number;
	};
	const packed = (reading: SourcedReading): PackedReading => [
		worded.map(field => numberOf(reading[field])),
		numbered.map(field => reading[field]),
		flagged.reduce((flags, field, bit) => flags | (Number(reading[field]) << bit), 0),
		[reading.written.min, reading.written.max],
		reading.places.map(numberOf),
	];
	const rows = [...readings.values()].map(ofFact => JSON.stringify(ofFact.map(packed)));
	return {facts: stringTable([...readings.keys()]), rows: stringTable(rows), words: stringTable([...numbers.keys()])};
}

/** The readings, decoded when somebody asks for those of a fact. */
export function readReadings({facts, rows, words}: PackedReadings): FactReadings {
	const numbers = new Map(Array.from(facts.ends, (_, number) => [stringAt(facts, number), number]));
	const word = (number: number): string | null => (number === none ? null : stringAt(words, number));
	const read = ([said, values, flags, [min, max], places]: PackedReading): SourcedReading => ({
		...fieldsOf(worded, at => word(said[at]!)),
		...fieldsOf(numbered, at => values[at]!),
		...fieldsOf(flagged, bit => (flags & (1 << bit)) !== 0),
		written: {min, max},
		places: places.map(place => stringAt(words, place)),
	});
	return {
		get: fact => {
			const number = numbers.get(fact);
			return number === undefined ? undefined : (JSON.parse(stringAt(rows, number)) as PackedReading[]).map(read);
		},
	};
}

const fieldsOf = <Name extends keyof SourcedReading>(names: readonly Name[], valueAt: (at: number) => unknown) =>
	Object.fromEntries(names.map((name, at) => [name, valueAt(at)])) as Pick<SourcedReading, Name>;
