import {groupOf} from '../../language/concepts/concepts.ts';
import {deadlyEvents} from '../../language/concepts/fates.ts';
import type {Claim, Count, Quantity} from '../annotation.ts';

/**
 * Victims whom somebody counts, and those who are told to be among the victims, are dead only where the article tells of what kills,
 * or of dead by another name: `340 victims in the schools` may be of anything.
 */
export function countedVictims(claims: readonly Claim[], quantities: readonly Quantity[]): readonly Claim[] {
	if (!claims.some(({counts}) => counts.some(count => isVictims(count) || isAmongVictims(count)))) return claims;
	const isDeadly = claims.some(claim => tellsOfDeath(claim) || claim.counts.some(count => areDead(count, quantities)));
	return claims.map(claim => ({...claim, counts: claim.counts.map(count => decided(count, claim, isDeadly))}));
}

function decided(count: Count, claim: Claim, isDeadly: boolean): Count {
	if (isDeadly) return isAmongVictims(count) ? {...count, what: 'dead', event: 'dead'} : count;
	return isVictims(count) && !isKilling(claim) ? victims(count) : count;
}

/** `six enfants figurent parmi les victimes`. */
const isAmongVictims = ({what, members}: Count): boolean => what === 'victim' && members !== null;

const isVictims = ({what, members}: Count): boolean => what === 'dead' && members === 'victim';

const tellsOfDeath = ({terms}: Claim): boolean => terms.some(term => deadlyEvents.has(groupOf(term)));

/** Dead by another name, and more than one: somebody is dead in many stories. */
const areDead = (count: Count, quantities: readonly Quantity[]): boolean =>
	count.what === 'dead' && !isVictims(count) && (quantities[count.quantity]!.max ?? 2) > 1;

/** `11 victims were killed`: it says so itself. */
const isKilling = ({event}: Claim): boolean => event === 'dead';

const victims = (count: Count): Count => ({...count, what: 'victim', members: null, event: null, governor: null});
