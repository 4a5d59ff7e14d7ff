import {namesBand, type Side} from '../../language/concepts/sides.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Mention} from '../annotation.ts';

/** The side of every chain of an article that names an army, a ministry of defence or an armed movement. */
export function sidesOfChains(mentions: readonly Mention[]): ReadonlyMap<number, Side> {
	const sides = new Map<number, Side>();
	for (let at = 0; at < mentions.length; at++) {
		const {chain, kind, key, name} = mentions[at]!;
		if (isBody(kind) && namesBand(foldName(name).split(' '))) sides.set(chain, 'rebel');
		else if ((kind === 'military' || key?.endsWith('ministry:defence')) && !sides.has(chain)) sides.set(chain, 'troop');
	}
	for (const {chain, name} of mentions)
		if (!sides.has(chain) && isShortForBand(name, mentions, sides)) sides.set(chain, 'rebel');
	return sides;
}

/** `FLN` beside `Northern Liberation Front`: the letters of a band's name, in the order of another language. */
const isShortForBand = (name: string, mentions: readonly Mention[], sides: ReadonlyMap<number, Side>): boolean =>
	/^\p{Lu}{3,6}$/u.test(name) &&
	mentions.some(
		mention => sides.get(mention.chain) === 'rebel' && sorted(initialsIn(mention.name)) === sorted([...name]),
	);

const initialsIn = (name: string): string[] => name.split(/[\s-]+/u).flatMap(word => /^\p{Lu}/u.exec(word) ?? []);
const sorted = (letters: readonly string[]): string => [...letters].sort().join('');

const isBody = (kind: Mention['kind']): boolean => kind === 'organization' || kind === 'military' || kind === 'agency';
