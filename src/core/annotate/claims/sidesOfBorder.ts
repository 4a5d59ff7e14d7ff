import {ofOwnNation, sidesOfBorder} from '../../language/concepts/namedAreas.ts';
import {foldWord} from '../../text/fold.ts';
import {perWordFlag} from '../../text/word.ts';
import type {PlaceName} from './places.ts';
import type {Scene} from './scene.ts';

/** Whether a token names what lies on a side of a border, whatever the country: **`côté`** `norvégien`, `both` **`banks`**. */
export const isSideOfBorder = ({tokens}: Pick<Scene, 'tokens'>, at: number): boolean =>
	tokens[at] !== undefined && isSide(tokens[at]);

const isSide = perWordFlag(({form, readings}) => {
	const noun = readings.find(({pos}) => pos === 'noun') ?? readings[0];
	return sidesOfBorder.has(foldWord(noun?.lemma ?? form));
});

/** `sur le` **`versant norvégien`**, `on the` **`Norwegian side`**: what lies in a country without its name, as the countries that they are, `home` where they are one's own; none of two countries together. */
export function sidesOfCountries(scene: Scene, home: string | null): PlaceName[] {
	const {tokens, tags, nationality, headFirst} = scene;
	const sides: PlaceName[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const adjective = headFirst ? at + 1 : at - 1;
		if (!isSideOfBorder(scene, at) || adjective < 0 || adjective >= tokens.length) continue;
		const country = nationality(adjective) ?? (isOwn(scene, at, adjective) ? home : undefined);
		const isOneOfTwo = tags[headFirst ? adjective + 1 : adjective - 1] === 'coordinator';
		if (
			country === undefined ||
			country === null ||
			(isOneOfTwo && nationality(headFirst ? adjective + 2 : adjective - 2) !== undefined)
		)
			continue;
		const from = Math.min(at, adjective);
		sides.push({mention: null, from, to: from + 2, country, isCountry: true});
	}
	return sides;
}

/** `sur le territoire` **`national`**, `on` **`our`** `side`: of the country of those who say so. */
const isOwn = ({tokens, words}: Scene, side: number, adjective: number): boolean =>
	words.ownPossessives.has(tokens[side - 1]?.form ?? '') || ofOwnNation.has(tokens[adjective]!.form);
