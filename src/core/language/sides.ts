import {wordEnd, wordStart} from './wordEdges.ts';

/** Words for the two sides of a thing, in English and French: who is on the one is not on the other. `For` is a side of who speaks up only. */
const axes: readonly (readonly [RegExp, RegExp])[] = [
	[
		sign(
			String.raw`in favou?r|en faveur|(?:vot|campaign|argu|spoke|speak|stood|prononc|plaid)\p{L}*\s+(?:\p{L}+\s+)?(?:for|pour)`,
		),
		sign('against|contre'),
	],
	[sign('left|gauche'), sign('right|droite?')],
	[sign('with|avec'), sign('without|sans')],
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
