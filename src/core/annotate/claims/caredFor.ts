import {caringFor} from '../../language/concepts/fates.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import type {Scene} from './scene.ts';

/** `la clinique` **`soigne`** `quatorze blessés`, `the hospital` **`admitted`** `22 injured`: the hurt whom one house takes in are in hospital, and some of all; those of several may be all. */
export function areCaredFor({clauses, predicates, tokens, tags, meanings}: Scene, clause: number, at: number): boolean {
	const {head, verbs, passive} = predicates[clause]!;
	if (head === null || head > at || passive || !caringFor.has(meanings[head]?.group ?? '')) return false;
	const isHouse = (index: number): boolean =>
		tags[index] === 'noun' && meanings[index]?.id === 'hospital' && !hasClass(tokens[index], pluralNounClass);
	return clauses[clause]!.tokens.some(index => index < verbs[0]! && isHouse(index));
}
