import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';
import type {Clause} from './clauses.ts';
import type {Tag} from './tags.ts';

/** A clause that is still being cut: how it is joined, and how many finite verbs it has so far. */
type OpenClause = Pick<Clause, 'link' | 'parent'> & {readonly verbs: number};

/**
 * Where a sentence goes on with the verb that its subject still waits for, once the clause between them has its own:
 * `the bus that carried 40 pupils` **`was hit`**, `the deaths since it began` **`stand`** `at 30`. The clause that waits, by its place;
 * -1 where the token is no such verb.
 */
export function waitingClause(
	clauses: readonly OpenClause[],
	current: number,
	{
		tokens,
		tags,
		words,
		index,
	}: {
		readonly tokens: readonly Token[];
		readonly tags: readonly Tag[];
		readonly words: ClauseWords;
		readonly index: number;
	},
): number {
	if (tags[index] !== 'finite' || clauses[current]!.verbs === 0 || hasOwnSubject(tokens, tags, words, index)) return -1;
	for (let at = current; at > 0; at = clauses[at]!.parent) {
		const {link, parent} = clauses[at]!;
		const waits = clauses[parent]?.verbs === 0;
		if (link === 'relative' || link === 'adverbial' || (link === 'coordinate' && waits)) return waits ? parent : -1;
		if (link !== 'content' && link !== 'coordinate') return -1;
	}
	return -1;
}

/** `the plant` **`he`** `owned`: a pronoun right before a verb is its subject. */
const hasOwnSubject = (tokens: readonly Token[], tags: readonly Tag[], words: ClauseWords, index: number): boolean =>
	tags[index - 1] === 'pronoun' && !words.clitics.has(tokens[index - 1]!.form);
