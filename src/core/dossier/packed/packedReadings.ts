import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import type {FactId} from '../dossier.ts';
import type {FactReadings} from '../pairVerdicts.ts';
import type {SourcedReading} from '../verdicts.ts';

/** The readings of each fact in JSON: they are asked for two facts at a time. */
export type PackedReadings = {readonly facts: StringTable; readonly rows: StringTable};

/** Packs the readings of facts. */
export const packReadings = (readings: ReadonlyMap<FactId, readonly SourcedReading[]>): PackedReadings => ({
	facts: stringTable([...readings.keys()]),
	rows: stringTable([...readings.values()].map(rows => JSON.stringify(rows))),
});

/** The readings, decoded when somebody asks for those of a fact. */
export function readReadings({facts, rows}: PackedReadings): FactReadings {
	const numbers = new Map(Array.from(facts.ends, (_, number) => [stringAt(facts, number), number]));
	return {
		get: fact => {
			const number = numbers.get(fact);
			return number === undefined ? undefined : (JSON.parse(stringAt(rows, number)) as SourcedReading[]);
		},
	};
}
