import type {Quantity} from '../../annotate/annotation.ts';
import {unitOfMeasure} from '../../language/measures.ts';

/** Whether a quantity is a length in any unit: a distance, a height, a depth. */
export const isLength = ({measure, unit}: Pick<Quantity, 'measure' | 'unit'>): boolean =>
	measure === 'measure' && unitOfMeasure(unit).dimension === 'length';
