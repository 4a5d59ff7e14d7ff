/** Whether two lists have half of the shorter one in common. */
export const areHalfShared = <Item>(items: readonly Item[], others: readonly Item[]): boolean =>
	items.filter(item => others.includes(item)).length * 2 >= Math.min(items.length, others.length);
