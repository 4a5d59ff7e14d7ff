import {type FuzzyMatch, fuzzyLabels} from './fuzzyLabels.ts';

/** A label near to what was typed, as it is written. */
export type NearLabel = FuzzyMatch & {readonly text: string};

const wholeLikeness = 0.97;

/** Whether a label has the words as typed, whole or as parts of its own words. */
export const hasWholeWords = ({likeness}: NearLabel): boolean => likeness >= wholeLikeness;

/** Finds, for each owner of labels, the one of them that is nearest to the words. */
export type LabelList = (words: readonly string[]) => ReadonlyMap<number, NearLabel>;

/** Prepares labels of owners, given by number, each with one or more. */
export function labelList(owners: Iterable<readonly [number, readonly string[]]>): LabelList {
	const entries = [...owners].flatMap(([owner, labels]) => labels.map(text => ({owner, text})));
	const find = fuzzyLabels(entries.map(({text}) => text));
	return words => {
		const nearest = new Map<number, NearLabel>();
		for (const match of find(words)) {
			const {owner, text} = entries[match.label]!;
			if (match.likeness > (nearest.get(owner)?.likeness ?? 0)) nearest.set(owner, {text, ...match});
		}
		return nearest;
	};
}
