import type {KnownName, KnownNames} from './knownNames.ts';
import type {Query} from './query.ts';

/** A run of typed words that is a name which others mean too. */
export type TypedName = {
	readonly first: number;
	readonly length: number;
	readonly key: string;
	/** Typed as an acronym: nothing else is meant, `UN` no `un`. */
	readonly isSure: boolean;
};

/** The known names among the typed words; of those that begin with one word the longest. An acronym counts where it was typed as one, or is no word of the dossier. */
export function typedNames(
	names: KnownNames,
	{words, capitals}: Pick<Query, 'words' | 'capitals'>,
	isKnownWord: (word: string) => boolean,
): readonly TypedName[] {
	const isNamed = ({words: own, isAcronym}: KnownName, first: number): boolean =>
		own.every((word, at) => words[first + at] === word) &&
		(!isAcronym || own.every(word => capitals.includes(word) || !isKnownWord(word)));
	const found: TypedName[] = [];
	for (let first = 0; first < words.length; first++) {
		const named = (names.get(words[first]!) ?? []).filter(name => isNamed(name, first));
		const length = Math.max(0, ...named.map(name => name.words.length));
		for (const {key, words: own, isAcronym} of named) {
			const isSure = isAcronym && own.every(word => capitals.includes(word));
			if (own.length === length) found.push({first, length, key, isSure});
		}
		if (length > 0) first += length - 1;
	}
	return found;
}
