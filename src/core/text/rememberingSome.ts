/** Remembers answers to what is asked again and again; all are forgotten when they are too many. */
export function rememberingSome<Question, Answer>(
	most: number,
	find: (question: Question) => Answer,
): (question: Question) => Answer {
	const known = new Map<Question, Answer>();
	return question => {
		const before = known.get(question);
		if (before !== undefined) return before;
		const answer = find(question);
		if (known.size >= most) known.clear();
		known.set(question, answer);
		return answer;
	};
}
