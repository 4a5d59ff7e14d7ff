import {namesBand, type Side} from '../../language/concepts/sides.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Mention} from '../annotation.ts';

/** The side of every chain of an article that names an army, a ministry of defence or an armed movement. */
export function sidesOfChains(mentions: readonly Mention[]): ReadonlyMap<number, Side> {
	const sides = new Map<number, Side>();
	for (const {chain, kind, key, name} of mentions) {
		if (isBody(kind) && namesBand(foldName(name).split(' '))) sides.set(chain, 'rebel');
		else if ((kind === 'military' || key?.endsWith('ministry:defence')) && !sides.has(chain)) sides.set(chain, 'troop');
	}
	return sides;
}

const isBody = (kind: Mention['kind']): boolean => kind === 'organization' || kind === 'military' || kind === 'agency';
