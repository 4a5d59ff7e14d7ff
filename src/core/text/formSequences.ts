import {appendTo} from './appendTo.ts';
import type {Token} from './token.ts';

/** Words that stand one after the other, as forms. */
export type FormSequence = readonly string[];

type SequenceIndex = {
	readonly byFirst: ReadonlyMap<string, readonly FormSequence[]>;
	readonly byLast: ReadonlyMap<string, readonly FormSequence[]>;
};

/** The first sequence of a list, in its order, that begins at a token; undefined when none does. */
export function sequenceAt(
	sequences: readonly FormSequence[],
	tokens: readonly Token[],
	index: number,
): FormSequence | undefined {
	const token = tokens[index];
	const candidates = token && indexOf(sequences).byFirst.get(token.form);
	if (candidates === undefined) return undefined;
	for (let at = 0; at < candidates.length; at++) {
		const forms = candidates[at]!;
		if (stands(forms, tokens, index)) return forms;
	}
	return undefined;
}

/** The first sequence of a list, in its order, that ends right before a token; undefined when none does. */
export function sequenceBefore(
	sequences: readonly FormSequence[],
	tokens: readonly Token[],
	index: number,
): FormSequence | undefined {
	const token = tokens[index - 1];
	const candidates = token && indexOf(sequences).byLast.get(token.form);
	if (candidates === undefined) return undefined;
	for (const forms of candidates)
		if (index >= forms.length && stands(forms, tokens, index - forms.length)) return forms;
	return undefined;
}

function stands(forms: FormSequence, tokens: readonly Token[], from: number): boolean {
	for (let at = 0; at < forms.length; at++) if (tokens[from + at]?.form !== forms[at]) return false;
	return true;
}

const indexes = new WeakMap<readonly FormSequence[], SequenceIndex>();

/** The lists are asked at every word of every text: most words begin and end none of their sequences. */
function indexOf(sequences: readonly FormSequence[]): SequenceIndex {
	const known = indexes.get(sequences);
	if (known) return known;
	const index = {byFirst: groupedBy(sequences, 0), byLast: groupedBy(sequences, -1)};
	indexes.set(sequences, index);
	return index;
}

function groupedBy(sequences: readonly FormSequence[], place: number): ReadonlyMap<string, readonly FormSequence[]> {
	const groups = new Map<string, FormSequence[]>();
	for (const forms of sequences) {
		const key = forms.at(place)!;
		appendTo(groups, key, forms);
	}
	return groups;
}
