import type {FigureId} from './dossier.ts';

/** Stable id of a quantity: its article and its place among the article's quantities. */
export const figureId = (article: string, index: number): FigureId => `${article}#${index + 1}`;
