import {at, type Features} from './features.ts';
import type {StatementTable} from './statementTable.ts';

/** Compares the numbers of two statements. */
export function compareNumbers(
	{firstQuantities, quantities}: StatementTable,
	a: number,
	b: number,
	into: Features,
): void {
	const {measures, units} = quantities;
	let [value, unit, telling, otherTelling] = [false, false, false, false];
	for (let one = firstQuantities[a]!; one < firstQuantities[a + 1]!; one++) {
		const isTelling = tells(quantities, one);
		telling ||= isTelling;
		for (let other = firstQuantities[b]!; other < firstQuantities[b + 1]!; other++) {
			otherTelling ||= tells(quantities, other);
			if (measures[one] !== measures[other]) continue;
			value ||= isTelling && comparedValue(quantities, one) === comparedValue(quantities, other);
			unit ||= units[one] === units[other];
		}
	}
	into[at.sameValue] = value ? 1 : 0;
	into[at.sameUnit] = unit && !value ? 1 : 0;
	into[at.otherUnits] = !unit && !value && telling && otherTelling ? 1 : 0;
}

type Quantities = StatementTable['quantities'];

/** The upper bound, else the lower one; not a number where neither is known. */
function comparedValue({mins, maxs}: Quantities, quantity: number): number {
	const most = maxs[quantity]!;
	return Number.isNaN(most) ? mins[quantity]! : most;
}

/** Small whole numbers stand for many things; sharing one says nothing. */
function tells(quantities: Quantities, quantity: number): boolean {
	const value = comparedValue(quantities, quantity);
	return value >= 10 || (!Number.isNaN(value) && !Number.isInteger(value));
}
