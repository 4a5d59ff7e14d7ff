import {wordEnd, wordStart} from './wordEdges.ts';

/** Who speaks up for something or against it. */
const speaksUp =
	'(?:vot(?:ed?|es|ing|é|és|ée|ées|er|ent|ait|aient|èrent)|campaign(?:ed|s)?|argue[ds]?|spoke|speaks?|prononcé(?:e|s|es)?|prononcent?|plaide(?:nt)?|plaidé)';
const partsOfBody =
	'legs?|arms?|hands?|knees?|thighs?|feet|foot|ankles?|shoulders?|hips?|eyes?|ears?|wrists?|lungs?|side|bank|lane|wing';

/** Words for the two sides of a thing, in English and French: who is on the one is not on the other. */
const axes: readonly (readonly [RegExp, RegExp])[] = [
	[sign(`${speaksUp}\\s+(?:in favou?r|en faveur|for|pour)`), sign(`${speaksUp}\\s+(?:against|contre)`)],
	[sign(`left\\s+(?:${partsOfBody})`), sign(`right\\s+(?:${partsOfBody})`)],
	[sign(String.raw`(?<!\b(?:la|de)\s)gauche`), sign(String.raw`(?<!\b(?:la|de)\s)droite`)],
];

/** Whether two texts name only the one and only the other side of something: `voted` **`for`** and **`against`** `the bill`, `la jambe` **`gauche`** and **`droite`**. */
export const areOnOtherSides = (one: string, other: string): boolean =>
	axes.some(sides => {
		const [mine, theirs] = [one, other].map(text => sides.map(side => side.test(text)));
		return sides.some((_, at) => isOnly(mine!, at) && isOnly(theirs!, 1 - at));
	});

const isOnly = (named: readonly boolean[], at: number): boolean => named[at]! && !named[1 - at]!;

function sign(words: string): RegExp {
	return new RegExp(`${wordStart}(?:${words})${wordEnd}`, 'iu');
}
