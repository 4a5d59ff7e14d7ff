import type {Language} from '../../language/language.ts';
import {type DegreeScale, signOfUnit} from '../../language/measures.ts';
import type {Quantity} from '../annotation.ts';

/** Says of bare degrees which scale they are of: that which their article names elsewhere, else the one of their language. */
export function withDegreeScales(
	quantities: readonly Quantity[],
	languageOf: (quantity: Quantity) => Language,
): Quantity[] {
	const named = new Set(quantities.flatMap(({unit}) => scales.get(signOfUnit(unit) ?? '') ?? []));
	const own = named.size === 1 ? [...named][0]! : null;
	return quantities.map(quantity => {
		if (signOfUnit(quantity.unit) !== '°') return quantity;
		const scale = own ?? languageOf(quantity).units.bareDegrees;
		return scale === null ? quantity : {...quantity, scale};
	});
}

const scales: ReadonlyMap<string, DegreeScale> = new Map([
	['°C', '°C'],
	['°F', '°F'],
]);
