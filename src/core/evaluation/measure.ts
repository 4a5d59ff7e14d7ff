/** What a dossier is measured by against a gold file, in the order in which it is shown. */
export type MeasureId =
	/** Numbers found where they stand, with their bounds. */
	| 'figures'
	/** Of the figures found, the share whose unit, and whose relation (at least, about), is right. */
	| 'units'
	| 'relations'
	/** Of the figures found, who gives them. */
	| 'attributions'
	/** Actors of each article; and whether the names of one stand together over all articles (B³). */
	| 'actors'
	| 'aliases'
	/** Pairs of figures of two articles that stand in one fact; and the share found of those that agree, and of those that do not. */
	| 'pairs'
	| 'pairsSameValue'
	| 'pairsOtherValue'
	/** Pairs of claims without numbers that are of one fact. */
	| 'told'
	/** What the panel shows to a claim; and the share of articles without it of which it shows nothing. */
	| 'panel'
	| 'silence';

/** One measure, 0 to 1; null where the gold file has nothing to measure it by. F1 where there are precision and recall. */
export type EvaluationMeasure = {
	readonly id: MeasureId;
	readonly value: number | null;
	readonly precision?: number | null;
	readonly recall?: number | null;
};

/** What went wrong, by its measure: `Missed` is in the gold file alone, `Wrong` in the dossier alone; of `quoteMissing` the article lacks the words. */
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
