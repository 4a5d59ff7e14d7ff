/**
 * Like `map`, for lists that are made for every sentence and read by much code. What `map` makes is of another kind, that may have
 * holes, once V8 has optimised the call; all optimised code that reads the list is thrown away then, and optimised again.
 */
export function mapPacked<Item, Made>(items: readonly Item[], make: (item: Item, index: number) => Made): Made[] {
	const made: Made[] = [];
	for (let index = 0; index < items.length; index++) made.push(make(items[index]!, index));
	return made;
}

/** Like `flatMap`, for such lists: V8's own looks every result up by its name in code that it never optimises. */
export function flatMapPacked<Item, Made>(
	items: readonly Item[],
	make: (item: Item, index: number) => readonly Made[],
): Made[] {
	const all: Made[] = [];
	for (let index = 0; index < items.length; index++) {
		const made = make(items[index]!, index);
		for (let at = 0; at < made.length; at++) all.push(made[at]!);
	}
	return all;
}
