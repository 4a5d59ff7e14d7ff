import type {Span} from './span.ts';

/** Passages that answers are remembered for; then all are forgotten. */
const mostRemembered = 500;
/** More UTF-16 units than a text has: parts the two numbers of a key. */
const longestText = 2 ** 26;

/**
 * Answers a question about passages of a source once for each passage, as long as no other source is asked about: rules that read one
 * sentence ask for the same passages many times, and then for those of another. What else is given must follow from the passage.
 */
export function rememberingPassages<Source, Answer, More = void>(
	find: (source: Source, passage: Span, more: More) => Answer,
): (source: Source, passage: Span, more: More) => Answer {
	let last: Source | undefined;
	const known = new Map<number, Answer>();
	return (source, passage, more) => {
		if (source !== last || known.size > mostRemembered) known.clear();
		last = source;
		const key = passage.start * longestText + passage.end;
		const before = known.get(key);
		if (before !== undefined) return before;
		const answer = find(source, passage, more);
		known.set(key, answer);
		return answer;
	};
}
