import type {Figure} from '../../core/dossier/dossier.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Signs} from '../rows/signs.ts';
import {formatFigure} from './formatFigure.ts';

type Bounds = Pick<Figure, 'min' | 'max' | 'relation'>;
type Unit = Pick<Figure, 'measure' | 'unit'>;
type Side = 'least' | 'greatest';

/**
 * From the least to the greatest of some figures in one unit, none of them without a bound: `30–33`. An end that is only a bound says so, since no source gives
 * that number: `7 – < 10`, `2 400 – > 4 000`.
 */
export const formatSpread = (figures: readonly Bounds[], unit: Unit, locale: Locale, signs: Signs): string => {
	const [least, greatest] = [endOf(figures, 'least'), endOf(figures, 'greatest')];
	// Field by field, since a figure that is read from a packed dossier cannot be spread.
	const written = ({min, max, relation}: Bounds): string =>
		formatFigure({...unit, min, max, relation}, locale, signs) ?? '';
	// One value that all hedge alike is no span.
	if (areAllAlike(figures)) return written(figures[0]!);
	if (least.relation === 'exact' && greatest.relation === 'exact')
		return written({min: least.min, max: greatest.max, relation: 'range'});
	return [least, greatest].map(written).join(signs.aloud ? signs.dash : `\u00a0${signs.dash}\u00a0`);
};

const areAllAlike = ([first, ...others]: readonly Bounds[]): boolean =>
	others.every(({min, max, relation}) => min === first!.min && max === first!.max && relation === first!.relation);

/** The outermost number of a side, as a bound where no figure reaches it otherwise. */
const endOf = (figures: readonly Bounds[], side: Side): Bounds => {
	const ends = figures.flatMap(({min, max}) => [min, max]).filter(end => end !== null);
	const value = side === 'least' ? Math.min(...ends) : Math.max(...ends);
	const told = figures.filter(({min, max}) => min === value || max === value).map(({relation}) => relation);
	const {beyond, upTo, within} = bounds[side];
	const isReached = told.some(relation => relation !== beyond && relation !== upTo && relation !== within);
	const relation = told.includes(beyond) ? beyond : isReached ? 'exact' : told.includes(upTo) ? upTo : within;
	return {min: value, max: value, relation};
};

type Bound = Exclude<Figure['relation'], 'exact' | 'approx' | 'range'>;

/** What reaches beyond the end of a side; what may come up to it from beyond; what stays within it. `At least 7` begins a span as 7 does. */
const bounds: Readonly<Record<Side, Readonly<Record<'beyond' | 'upTo' | 'within', Bound>>>> = {
	least: {beyond: 'less-than', upTo: 'at-most', within: 'more-than'},
	greatest: {beyond: 'more-than', upTo: 'at-least', within: 'less-than'},
};
