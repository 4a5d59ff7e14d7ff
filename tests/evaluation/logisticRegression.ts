/** An example: its features, whether it is right, and how much it counts. */
export type Example = {readonly values: readonly number[]; readonly right: boolean; readonly weight: number};

/** Newton steps: a dozen bring the log-loss of a few dozen features to its bottom. */
const steps = 12;

/**
 * Fits coefficients and, last, the bias by Newton's method on the log-loss with a penalty on the squares of the
 * coefficients; features are scaled to unit spread inside.
 */
export function fitLogistic(examples: readonly Example[], size: number, penalty = 0.003): number[] {
	const scale = Array.from({length: size}, (_, index) => spread(examples.map(({values}) => values[index]!)));
	const total = examples.reduce((sum, {weight}) => sum + weight, 0);
	const rows = examples.map(({values, right, weight}) => ({
		values: [...values.map((value, index) => value / scale[index]!), 1],
		right: right ? 1 : 0,
		weight: weight / total,
	}));
	const found = new Array<number>(size + 1).fill(0);
	for (let step = 0; step < steps; step++) {
		const slope = found.map((value, index) => (index < size ? penalty * value : 0));
		const curve = found.map((_, row) => found.map((__, column) => (row === column && row < size ? penalty : 0)));
		for (const {values, right, weight} of rows) {
			const likely = 1 / (1 + Math.exp(-values.reduce((sum, value, index) => sum + value * found[index]!, 0)));
			const bend = likely * (1 - likely) * weight;
			for (let row = 0; row <= size; row++) {
				slope[row]! += (likely - right) * weight * values[row]!;
				const scaled = bend * values[row]!;
				for (let column = 0; column <= size; column++) curve[row]![column]! += scaled * values[column]!;
			}
		}
		for (const [index, change] of solve(curve, slope).entries()) found[index]! -= change;
	}
	return found.map((value, index) => (index < size ? value / scale[index]! : value));
}

function spread(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Solves a system of linear equations by elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, index) => [...row, right[index]!]);
	for (let column = 0; column < rows.length; column++) {
		const pivot = rows
			.slice(column)
			.reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
		rows.splice(rows.indexOf(pivot), 1);
		rows.splice(column, 0, pivot);
		for (const row of rows) {
			if (row === pivot) continue;
			const factor = row[column]! / pivot[column]!;
			for (let index = column; index < row.length; index++) row[index]! -= factor * pivot[index]!;
		}
	}
	return rows.map((row, index) => row.at(-1)! / row[index]!);
}
