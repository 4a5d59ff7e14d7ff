/** Numbers from 1 as people write them, `1-3,7`; what is out of the list is left out. */
export function chosenNumbers(written: string, count: number): number[] {
	if (/^\s*(?:all|tout|tous)\s*$/iu.test(written)) return Array.from({length: count}, (_, index) => index + 1);
	const numbers = new Set<number>();
	for (const [, from, to = from] of written.matchAll(/(\d{1,6})(?:\s*-\s*(\d{1,6}))?/gu))
		for (let number = Number(from); number <= Math.min(Number(to), count); number++)
			if (number > 0) numbers.add(number);
	return [...numbers];
}
