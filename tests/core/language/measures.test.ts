import {describe, expect, test} from 'vitest';
import {unitOfMeasure} from '../../../src/core/language/measures.ts';

const inUnits = (amount: number, unit: string, other: string): number =>
	(amount * unitOfMeasure(unit).factor) / unitOfMeasure(other).factor;

describe('units of one dimension are worth each other', () => {
	test.each([
		[1, 'kWh', 'MJ', 3.6],
		[1, 'kWh', 'kcal', 860.4],
		[1, 'kWh', 'BTU', 3412],
		[1000, 'calorie', 'kJ', 4184],
		[100, 'kW', 'hp', 134.1],
		[100, 'kW', 'ch', 136],
		[1, 'mile', 'km', 1.609],
	] as const)('%d %s', (amount, unit, other, worth) => {
		expect(unitOfMeasure(unit).dimension).toBe(unitOfMeasure(other).dimension);
		expect(inUnits(amount, unit, other) / worth).toBeCloseTo(1, 3);
	});

	test('energy is no power, and a particle’s energy is counted apart', () => {
		expect(unitOfMeasure('kWh').dimension).not.toBe(unitOfMeasure('kW').dimension);
		expect(unitOfMeasure('GeV').dimension).not.toBe(unitOfMeasure('kWh').dimension);
	});
});
