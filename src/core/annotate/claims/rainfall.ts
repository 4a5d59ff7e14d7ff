import {signOfUnit} from '../../language/measures.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Quantity} from '../annotation.ts';
import type {Scene} from './scene.ts';

/** Rain is measured in millimetres; fewer are those of a thing. */
const unit = 'mm';
const least = 10;

/** What tells, beside so many millimetres, that they fell or were read off; where that is not what they are a change by. */
const tellsOfRain: ReadonlySet<string> = conceptSet('rain storm cyclone flood drop_fall fall water measuring rise');

/** `187 millimètres d'eau`, `230 mm of rain in a day`: how much it rained, whatever verb tells it. */
export const isRainfall = (
	{meanings, clauses}: Scene,
	clause: number,
	{measure, unit: name, max, change}: Quantity,
): boolean =>
	measure === 'measure' &&
	signOfUnit(name) === unit &&
	(max ?? least) >= least &&
	change === undefined &&
	clauses[clause]!.tokens.some(token => tellsOfRain.has(meanings[token]?.group ?? ''));
