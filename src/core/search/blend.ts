import type {Ranked} from './best.ts';
import type {NearLabel} from './labelList.ts';

/** Something found by the index, by Fuse on its label, or by both. */
export type Blended = {readonly number: number; readonly score: number; readonly label: NearLabel | null};

/** A label without support by the index must have the words whole, or nearly when typing errors are looked for. */
const wholeLikeness = 0.97;
const typoLikeness = 0.7;

/**
 * Half the score is the index's share of its best score, half Fuse's on the label. What only Fuse found is taken when
 * `accepts` lets it in: parts of words, which the index cannot find, and typing errors when they are looked for.
 */
export function blend(
	indexed: readonly Ranked<number>[],
	labels: ReadonlyMap<number, NearLabel>,
	typos: boolean,
	accepts: (number: number) => boolean,
): readonly Blended[] {
	const highest = indexed[0]?.score || 1;
	const supported = new Set(indexed.map(({item}) => item));
	const least = typos ? typoLikeness : wholeLikeness;
	const others = [...labels].filter(
		([number, {likeness}]) => !supported.has(number) && likeness >= least && accepts(number),
	);
	return [
		...indexed.map(({item, score}) => {
			const label = labels.get(item) ?? null;
			return {number: item, score: 0.5 * (score / highest) + 0.5 * (label?.likeness ?? 0), label};
		}),
		...others.map(([number, label]) => ({number, score: 0.5 * label.likeness, label})),
	];
}
