/** What is measured. */
export type MeasureId =
	| 'figures'
	| 'units'
	| 'relations'
	| 'attributions'
	| 'actors'
	| 'aliases'
	| 'pairs'
	| 'pairsSameValue'
	| 'pairsOtherValue'
	| 'told'
	| 'panel'
	| 'silence';

/** One measure, 0 to 1; null where the gold file has nothing to measure it by. F1 where there are precision and recall. */
export type EvaluationMeasure = {
	readonly id: MeasureId;
	readonly value: number | null;
	readonly precision?: number | null;
	readonly recall?: number | null;
};

/** Kinds of what went wrong. */
export type MissKind =
	| 'figureMissed'
	| 'figureWrong'
	| 'unitWrong'
	| 'relationWrong'
	| 'attributionWrong'
	| 'actorMissed'
	| 'actorWrong'
	| 'pairMissed'
	| 'pairWrong'
	| 'toldMissed'
	| 'toldWrong'
	| 'quoteMissing'
	| 'panelMissed'
	| 'panelWrong';

/** Something missed or wrong: where, and the words of the gold file and of the program. */
export type Miss = {
	readonly kind: MissKind;
	readonly file: string;
	readonly gold: string;
	readonly found: string;
};

/** What a part of the evaluation found. */
export type MeasuredPart = {readonly measures: readonly EvaluationMeasure[]; readonly misses: readonly Miss[]};

/** Part of a whole; null of nothing. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A measure with precision and recall: their harmonic mean; no value where nothing was asked, which is no recall of zero. */
export function harmonicMeasure(id: MeasureId, precision: number | null, recall: number | null): EvaluationMeasure {
	if (recall === null) return {id, value: null, precision, recall};
	const sum = (precision ?? 0) + recall;
	return {id, value: sum === 0 ? 0 : (2 * (precision ?? 0) * recall) / sum, precision, recall};
}
