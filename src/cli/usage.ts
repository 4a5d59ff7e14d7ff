/** Exit codes: fine, something failed, wrong use, interrupted. */
export const exitCode = {fine: 0, failed: 1, usage: 2, interrupted: 130} as const;

/** The command line was used wrongly; the message is one line in the interface's language. */
export class UsageError extends Error {}

/** What was asked for cannot be done; the message is one line in the interface's language. */
export class FailedError extends Error {}

/** Edits (insert, delete, replace, swap neighbours) that turn one word into another. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
			let least = Math.min(last[column]! + 1, current[column - 1]! + 1, replaced);
			if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
			current.push(least);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length]!;
}

/** The name that was most likely meant; undefined when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
	const word = typed.toLowerCase();
	const near = names
		.map(name => ({name, distance: name.startsWith(word) && word.length > 1 ? 0.5 : editDistance(word, name)}))
		.sort((a, b) => a.distance - b.distance)[0];
	return near && near.distance <= Math.max(1, Math.floor(near.name.length / 3)) ? near.name : undefined;
}
