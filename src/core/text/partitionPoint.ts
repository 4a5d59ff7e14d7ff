/** Index of the first item that is not before what is looked for, by bisection; all items that are before it must stand first. */
export function partitionPoint<Item>(items: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(items[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}
