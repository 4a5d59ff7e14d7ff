import {carriers} from '../../language/concepts/fates.ts';
import type {Scene} from './scene.ts';

/** Words at most from the preposition to what people travel in: `on the crowded ferry`. */
const reach = 3;

/**
 * Whether those counted between two tokens, the last excluded, are told as travelling in something: `459 people` **`on
 * the ferry`**, **`a ferry with`** `more than 400 passengers`, **`le car dans lequel`** `se trouvaient 40 élèves`.
 */
export const travelInSomething = (scene: Scene, clause: number, from: number, to: number): boolean =>
	isIn(scene, to) || isCarriedBy(scene, from) || isInAntecedent(scene, clause);

function isInAntecedent({clauses, tokens, tags, meanings, words}: Scene, clause: number): boolean {
	const {link, opener} = clauses[clause]!;
	if (link !== 'relative' || !words.boarding.has(tokens[opener - 1]?.form ?? '')) return false;
	return tags[opener - 2] === 'noun' && carriers.has(meanings[opener - 2]?.id ?? '');
}

function isIn({tokens, tags, meanings, words}: Scene, from: number): boolean {
	if (!words.boarding.has(tokens[from]?.form ?? '')) return false;
	for (let index = from + 1; index <= from + reach; index++) {
		if (tags[index] === 'noun' && carriers.has(meanings[index]?.id ?? '')) return true;
		if (tags[index] !== 'determiner' && tags[index] !== 'modifier' && tags[index] !== 'noun') return false;
	}
	return false;
}

const isCarriedBy = ({tokens, tags, meanings, words}: Scene, at: number): boolean =>
	words.accompanying.has(tokens[at - 1]?.form ?? '') &&
	tags[at - 2] === 'noun' &&
	carriers.has(meanings[at - 2]?.id ?? '');
