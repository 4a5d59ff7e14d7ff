/** The numbers in ascending order, each once: two such lists are compared in one walk. */
export function sortedNumbers(numbers: readonly number[]): readonly number[] {
	if (numbers.length === 0) return none;
	if (numbers.length > mostInserted) return [...new Set(numbers)].sort((a, b) => a - b);
	const sorted: number[] = [];
	for (let at = 0; at < numbers.length; at++) insert(sorted, numbers[at]!);
	return sorted;
}

/** Longer lists, of sentences that lost their full stops, are sorted as a whole. */
const mostInserted = 64;

/** Puts a number in its place among sorted ones, where it is not there yet: lists are short, and a sort costs more. */
function insert(sorted: number[], number: number): void {
	let place = sorted.length;
	while (place > 0 && sorted[place - 1]! > number) place--;
	if (place > 0 && sorted[place - 1] === number) return;
	sorted.push(number);
	for (let at = sorted.length - 1; at > place; at--) sorted[at] = sorted[at - 1]!;
	sorted[place] = number;
}

const none: readonly number[] = [];
