import type {Ranked} from './best.ts';
import {hasWholeWords, type NearLabel} from './labelList.ts';

/** Something found by the index, by Fuse on its label, or by both. */
export type Blended = {readonly number: number; readonly score: number; readonly label: NearLabel | null};

/**
 * Half the score is the index's share of its best score, half Fuse's on the label. What only Fuse found is taken when it
 * has all that was typed, as in the middle of a word, where the index cannot find it, and when `accepts` lets it in.
 */
export function blend(
	indexed: readonly Ranked<number>[],
	labels: ReadonlyMap<number, NearLabel>,
	accepts: (number: number) => boolean,
): readonly Blended[] {
	const highest = indexed[0]?.score || 1;
	const supported = new Set(indexed.map(({item}) => item));
	const others = [...labels].filter(
		([number, label]) => !supported.has(number) && hasWholeWords(label) && accepts(number),
	);
	return [
		...indexed.map(({item, score}) => {
			const label = labels.get(item) ?? null;
			return {number: item, score: 0.5 * (score / highest) + 0.5 * (label?.likeness ?? 0), label};
		}),
		...others.map(([number, label]) => ({number, score: 0.5 * label.likeness, label})),
	];
}
