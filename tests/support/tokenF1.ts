const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a text holds the words of another, each as often as it stands there: F1 of the two bags. */
export function tokenF1(found: string, wanted: string): number {
	const left = new Map<string, number>();
	for (const token of tokens(wanted)) left.set(token, (left.get(token) ?? 0) + 1);
	let shared = 0;
	for (const token of tokens(found)) {
		const count = left.get(token) ?? 0;
		if (count > 0) shared++;
		left.set(token, count - 1);
	}
	return (2 * shared) / (tokens(found).length + tokens(wanted).length);
}
