import {type NumberColumn, numberColumn} from '../text/numberColumn.ts';
import {type StringTable, stringAt, stringTable} from '../text/stringTable.ts';
import type {Figure, FigureId} from './dossier.ts';
import {figureId} from './figureId.ts';

/** The ids of figures, by their numbers. */
export type FigureIds = {
	/** Null where each id says the place of its figure among those of its article. */
	readonly ids: StringTable | null;
	/** How many figures of its article stand before each. */
	readonly places: NumberColumn;
};

/** The ids of these figures, in their order. */
export function figureIds(figures: readonly Figure[]): FigureIds {
	const places = placesInArticles(figures);
	const areTold = figures.every(({id, article}, number) => id === figureId(article, places[number]!));
	return {ids: areTold ? null : stringTable(figures.map(({id}) => id)), places: numberColumn(places)};
}

function placesInArticles(figures: readonly Figure[]): number[] {
	const counts = new Map<string, number>();
	return figures.map(({article}) => {
		const before = counts.get(article) ?? 0;
		counts.set(article, before + 1);
		return before;
	});
}

/** The id of a figure, by its number and its article. */
export const figureIdAt = ({ids, places}: FigureIds, number: number, article: string): FigureId =>
	ids ? stringAt(ids, number) : figureId(article, places[number]!);
