/** How far a word is from the pattern; `limit + 1` when it is farther than the limit. */
export type DistanceTo = (word: string) => number;

/** The longest pattern that fits in the bits of one number. */
export const longestPattern = 31;

/**
 * Measures the edits from a pattern to words: insertions, deletions, replacements, and swaps of neighbours (optimal string
 * alignment, bit-parallel after Hyyrö 2003). With `prefix`, the distance to the nearest beginning of the word.
 */
export function distanceTo(pattern: string, limit: number, prefix: boolean): DistanceTo {
	const length = pattern.length;
	const places = new Map<number, number>();
	for (let at = 0; at < length; at++) {
		const unit = pattern.charCodeAt(at);
		places.set(unit, (places.get(unit) ?? 0) | (1 << at));
	}
	const top = 1 << (length - 1);
	return word => {
		const columns = prefix ? Math.min(word.length, length + limit) : word.length;
		let plus = -1;
		let minus = 0;
		let diagonal = 0;
		let before = 0;
		let distance = length;
		let nearest = prefix ? length : limit + 1;
		for (let column = 0; column < columns; column++) {
			const equal = places.get(word.charCodeAt(column)) ?? 0;
			const swapped = ((~diagonal & equal) << 1) & before;
			diagonal = (((equal & plus) + plus) ^ plus) | equal | minus | swapped;
			let rise = minus | ~(diagonal | plus);
			const fall = diagonal & plus;
			if (rise & top) distance++;
			else if (fall & top) distance--;
			rise = (rise << 1) | 1;
			plus = (fall << 1) | ~(diagonal | rise);
			minus = rise & diagonal;
			before = equal;
			if (prefix && distance < nearest) nearest = distance;
		}
		return Math.min(limit + 1, prefix ? nearest : distance);
	};
}
