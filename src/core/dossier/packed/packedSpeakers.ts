import {type StringTable, stringAt} from '../../text/stringTable.ts';
import {createWordTable} from '../../text/wordTable.ts';
import type {Speaker} from '../dossier.ts';

/** Gives each different speaker a number from 1; 0 stands for nobody. */
export function createSpeakerNumbers() {
	const numbers = createWordTable();
	return {
		numberOf: (speaker: Speaker | null): number => numbers.numberOf(speaker && JSON.stringify(speaker)),
		table: numbers.table,
	};
}

/** The speaker that stands under a number, which counts from 1; null for 0. */
export const speakerAt = (table: StringTable, number: number): Speaker | null =>
	number === 0 ? null : (JSON.parse(stringAt(table, number - 1)) as Speaker);
