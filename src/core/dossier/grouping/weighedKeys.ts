/** A set of keys as numbers, in the set's order, with what each weighs: sets are compared millions of times. */
export type WeighedKeys = {
	readonly keys: readonly number[];
	readonly weights: readonly number[];
	/** What all keys weigh together. */
	readonly total: number;
	/** A bit for the last six binary digits of each key, in two halves: most keys that a set lacks are told by them alone. */
	readonly low: number;
	readonly high: number;
};

/** Numbers keys as they come and weighs sets of them, each set once. */
export function keyWeigher(weightOf: (key: string) => number): (keys: ReadonlySet<string>) => WeighedKeys {
	const numbers = new Map<string, number>();
	const weights: number[] = [];
	const numberOf = (key: string): number => {
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, weights.length);
		return weights.push(weightOf(key)) - 1;
	};
	const weighed = new Map<ReadonlySet<string>, WeighedKeys>();
	return keys => {
		const known = weighed.get(keys);
		if (known) return known;
		const found = weighedKeys(Array.from(keys, numberOf), weights);
		weighed.set(keys, found);
		return found;
	};
}

function weighedKeys(keys: readonly number[], weightOfAll: readonly number[]): WeighedKeys {
	let [total, low, high] = [0, 0, 0];
	for (let at = 0; at < keys.length; at++) {
		const key = keys[at]!;
		total += weightOfAll[key]!;
		if ((key & 32) === 0) low |= 1 << key;
		else high |= 1 << key;
	}
	return {keys, weights: keys.map(key => weightOfAll[key]!), total, low, high};
}

/** Whether a key is in the set. */
const holds = ({keys, low, high}: WeighedKeys, key: number): boolean =>
	((((key & 32) === 0 ? low : high) >>> key) & 1) === 1 && keys.includes(key);

/** Weighted cosine of two sets of keys; 0 where one is empty. */
export function overlap(one: WeighedKeys, other: WeighedKeys): number {
	if ((one.low & other.low) === 0 && (one.high & other.high) === 0) return 0;
	const {keys, weights} = one;
	let shared = 0;
	for (let at = 0; at < keys.length; at++) if (holds(other, keys[at]!)) shared += weights[at]!;
	return shared === 0 ? 0 : shared / Math.sqrt(one.total * other.total);
}
