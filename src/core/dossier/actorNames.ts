import type {ActorKind} from '../annotate/annotation.ts';
import {foldName, transliterationKey} from '../text/nameKey.ts';

const wordsOf = (name: string): string[] => foldName(name).split(' ');

/** Under which keys a name is looked for in other spellings: a person's surname, any other name as a whole. */
export const sameSpelling = {
	keys(name: string, kind: ActorKind): string[] {
		const words = wordsOf(name);
		if (kind !== 'person' || words.length === 1) return [transliterationKey(words.join(' '))];
		return [...new Set([words.at(-1)!, words[0]!].map(transliterationKey))];
	},
};

/** Whether two names with a word in common name the same: given names agree, or one of them is a surname alone. */
export function samePerson(a: string, b: string, kind: ActorKind): boolean {
	const [first, second] = [wordsOf(a).map(transliterationKey), wordsOf(b).map(transliterationKey)];
	if (kind !== 'person') return first.join(' ') === second.join(' ');
	if (first.length === 1 || second.length === 1) return first.at(-1) === second.at(-1) || first[0] === second[0];
	if (first.at(-1) !== second.at(-1)) return false;
	return (
		first[0] === second[0] || (first[0]![0] === second[0]![0] && Math.min(first[0]!.length, second[0]!.length) === 1)
	);
}
