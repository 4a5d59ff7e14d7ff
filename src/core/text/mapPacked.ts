/**
 * Like `map`, for lists that are made for every sentence and read by much code. What `map` makes is of another kind, that may have
 * holes, once V8 has optimised the call; all optimised code that reads the list is thrown away then, and optimised again.
 */
export function mapPacked<Item, Made>(items: readonly Item[], make: (item: Item, index: number) => Made): Made[] {
	const made: Made[] = [];
	for (let index = 0; index < items.length; index++) made.push(make(items[index]!, index));
	return made;
}
