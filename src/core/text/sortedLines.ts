/** Start of the first line of a sorted text, each with its line feed, that does not stand before the key: found in the text itself, which needs no table of lines. */
export function lineFrom(data: string, key: string): number {
	let low = 0;
	let high = data.length;
	while (low < high) {
		const start = data.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
		if (data.startsWith(key, start) || data.slice(start, start + key.length) >= key) high = start;
		else low = data.indexOf('\n', start) + 1;
	}
	return low;
}

/** The line of a sorted text that has this word before its first bar; undefined where none has. */
export function lineOf(data: string, word: string): string | undefined {
	const key = `${word}|`;
	const start = lineFrom(data, key);
	return data.startsWith(key, start) ? data.slice(start, data.indexOf('\n', start)) : undefined;
}
