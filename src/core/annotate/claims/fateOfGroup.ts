import {fates} from '../../language/concepts/fates.ts';
import {travellers} from '../../language/concepts/kindsOfThings.ts';
import {verbToken} from './events.ts';
import {lemmaOf} from './meanings.ts';
import type {CountedScene} from './scene.ts';

/**
 * What befell a group that those counted are told to be of: `six enfants figurent` **`parmi les blessés`**, **`parmi les passagers`**, **`among the dead`** `were six children`, or that their
 * relative clause hangs on: `vingt personnes, parmi lesquelles figurent` **`six femmes`** `, sont mortes`; `victim` where they are
 * victims of something, `aboard` where they are among the passengers. Null where they are told to be of none, or to do something among them.
 */
export function fateOfGroup(scene: CountedScene, clause: number, at: number): string | null {
	const {clauses, predicates, tokens, tags, words} = scene;
	const {head} = predicates[clause]!;
	if (head === null || !words.belonging.has(lemmaOf(tokens[head]!, tags[head]!))) return null;
	const {link, opener, parent} = clauses[clause]!;
	if (head > at) return groupBehind(scene, head);
	const [first = 0] = clauses[clause]!.tokens;
	if (clauses[clause]!.link !== 'relative' && isAmong(scene, first))
		return fateTold(scene, tags[first + 1] === 'determiner' ? first + 2 : first + 1);
	return link === 'relative' && isAmong(scene, opener - 1) ? fateTold(scene, verbToken(scene, parent)) : null;
}

function groupBehind(scene: CountedScene, verb: number): string | null {
	const {tags} = scene;
	let at = verb + 1;
	while (tags[at] === 'between' || tags[at] === 'time') at++;
	return isAmong(scene, at) ? fateTold(scene, tags[at + 1] === 'determiner' ? at + 2 : at + 1) : null;
}

const isAmong = ({tokens, words}: CountedScene, at: number): boolean => words.among.has(tokens[at]?.form ?? '');

function fateTold({meanings}: CountedScene, at: number | null): string | null {
	const group = at === null ? '' : (meanings[at]?.group ?? '');
	if (travellers.has(group)) return 'aboard';
	return fates.has(group) || group === 'victim' ? group : null;
}
