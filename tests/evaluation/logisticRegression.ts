/** An example: its features, whether it is right, and how much it counts. */
export type Example = {readonly values: readonly number[]; readonly right: boolean; readonly weight: number};

/** Fits bias and coefficients by gradient descent on the regularised log-loss; features are scaled inside. */
export function fitLogistic(examples: readonly Example[], size: number, {penalty = 0.05, steps = 3000} = {}): number[] {
	const scale = Array.from({length: size}, (_, index) => {
		const mean = examples.reduce((sum, {values}) => sum + values[index]!, 0) / examples.length;
		return Math.sqrt(examples.reduce((sum, {values}) => sum + (values[index]! - mean) ** 2, 0) / examples.length) || 1;
	});
	const total = examples.reduce((sum, {weight}) => sum + weight, 0);
	const rows = examples.map(({values, right, weight}) => ({
		values: values.map((value, index) => value / scale[index]!),
		right,
		weight: weight / total,
	}));
	const found = new Float64Array(size + 1);
	const speed = new Float64Array(size + 1);
	for (let step = 0; step < steps; step++) {
		const slope = new Float64Array(size + 1);
		for (const {values, right, weight} of rows) {
			let odds = found[size]!;
			for (let index = 0; index < size; index++) odds += found[index]! * values[index]!;
			const error = (1 / (1 + Math.exp(-odds)) - (right ? 1 : 0)) * weight;
			for (let index = 0; index < size; index++) slope[index]! += error * values[index]!;
			slope[size]! += error;
		}
		for (let index = 0; index <= size; index++) {
			const pull = index < size ? penalty * found[index]! * 0.1 : 0;
			speed[index] = 0.9 * speed[index]! - 0.5 * (slope[index]! + pull);
			found[index]! += speed[index]!;
		}
	}
	return [...found].map((value, index) => (index < size ? value / scale[index]! : value));
}
