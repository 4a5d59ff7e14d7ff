import type {ComparingWords} from '../comparing.ts';
import {words} from '../wordLists.ts';

/** How English units and names are compared. */
export const englishComparing: ComparingWords = {
	empty: words(
		'the a an of in on at to and or by per for from with its his her their it he she that this these those according',
	),
	nameArticles: words('the'),
	pluralEndings: words('ies y es s'),
	otherPlurals: new Map([
		['people', 'person'],
		['men', 'man'],
		['women', 'woman'],
		['children', 'child'],
		['feet', 'foot'],
	]),
	unitWords: {
		money: words('dollar dollars euro euros pound pounds franc francs yen yens'),
		share: words('percent point points'),
		duration: words(
			'year years month months week weeks day days hour hours minute minutes second seconds decade decades',
		),
		measure: words(
			`meter meters kilometer kilometers metre metres kilometre kilometres mile miles feet tonne tonnes ton tons degree
			degrees magnitude hectare hectares square`,
		),
	},
	percent: 'per cent',
};
