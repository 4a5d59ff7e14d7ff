/** Most forms of a language that answers are remembered for; then all are forgotten. */
const mostRemembered = 50_000;

/** Answers a question about word forms once for each form of a language: the words of news repeat. */
export function onceForEachForm<Language extends object>(
	judge: (language: Language, form: string) => boolean,
): (language: Language, form: string) => boolean {
	const byLanguage = new WeakMap<Language, Map<string, boolean>>();
	// Word after word is of one language: it need not be looked up for each.
	let last: Language | undefined;
	let known = new Map<string, boolean>();
	return (language, form) => {
		if (language !== last) {
			last = language;
			known = byLanguage.get(language) ?? new Map<string, boolean>();
			byLanguage.set(language, known);
		}
		const before = known.get(form);
		if (before !== undefined) return before;
		if (known.size >= mostRemembered) known.clear();
		const answer = judge(language, form);
		known.set(form, answer);
		return answer;
	};
}
