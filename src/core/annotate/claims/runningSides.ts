import type {Side} from '../../language/concepts/sides.ts';
import type {Mention} from '../annotation.ts';
import type {SidesBefore} from './buildScene.ts';
import type {CountedScene} from './scene.ts';
import {sidesOfChains} from './sidesOfChains.ts';
import {sideOfSubject} from './sidesOfTokens.ts';

/** Sentences that the subject of one is spoken of further by a pronoun. */
const lookBack = 2;

/** Keeps, sentence by sentence, of which side an article speaks: `the front says it never left. ... It admits to 16 dead`. */
export function runningSides(mentions: readonly Mention[], home: string | null) {
	const ofChains = sidesOfChains(mentions);
	let last: {readonly side: Side; readonly sentence: number} | null = null;
	return {
		at: (sentence: number): SidesBefore => ({
			ofChains,
			before: last !== null && sentence - last.sentence <= lookBack ? last.side : null,
			home,
		}),
		tell: (scene: CountedScene, sentence: number): void => {
			const side = sidedSubject(scene);
			if (side !== null) last = {side, sentence};
		},
	};
}

/** The side of the first clause's subject that has one of its own. */
function sidedSubject(scene: CountedScene): Side | null {
	if (scene.sides.every(side => side === null)) return null;
	const own = {...scene, sideBefore: null};
	for (let place = 0; place < scene.clauses.length; place++) {
		const side = sideOfSubject(own, place);
		if (side !== null) return side;
	}
	return null;
}
