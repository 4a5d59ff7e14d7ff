import {groupOf, isWithin} from '../../language/concepts/concepts.ts';
import {deadlyEvents, ofMinds, sicknesses} from '../../language/concepts/fates.ts';
import {conceptSet, words} from '../../language/wordLists.ts';
import type {Claim, Count} from '../annotation.ts';

/** What is done to those who come to a hospital, and what a hospital does; `see` is the verb itself, which no concept has. */
const cares: ReadonlySet<string> = new Set([...conceptSet('treat receive obtain welcome admit accept'), 'see']);

/** Verbs whose subject treats others; who `sought treatment` is treated. */
const treating: ReadonlySet<string> = words('treat care soigner traiter');

/**
 * Who is treated is hurt, and so are the patients whom a hospital sees, where the article tells of an accident or violence and of no
 * disease: `14 people were treated`, `the clinic has seen 23 patients`.
 */
export function countedPatients(claims: readonly Claim[]): readonly Claim[] {
	if (!claims.some(claim => claim.counts.some(count => isTreated(count, claim)))) return claims;
	if (claims.some(tellsOfSickness) || !claims.some(tellsOfHarm)) return claims;
	return claims.map(claim => ({
		...claim,
		counts: claim.counts.map(count => (isTreated(count, claim) ? wounded(count) : count)),
	}));
}

function isTreated({what, event, members, role}: Count, {predicate, event: told, terms}: Claim): boolean {
	if (terms.some(term => ofMinds.has(term))) return false;
	if (what !== 'patient')
		return event === 'treat' && isWithin(what, 'person') && !(role === 'agent' && treating.has(predicate ?? ''));
	return members === null && [event, predicate, told].some(key => key !== null && cares.has(key));
}

const tellsOfSickness = ({terms, counts}: Claim): boolean =>
	counts.some(({what}) => what === 'infected') || terms.some(term => sicknesses.has(groupOf(term)));

const tellsOfHarm = ({terms, counts}: Claim): boolean =>
	counts.some(({what}) => what === 'wounded' || what === 'dead') || terms.some(term => deadlyEvents.has(groupOf(term)));

const wounded = (count: Count): Count => ({
	...count,
	what: 'wounded',
	members: count.what,
	event: 'wounded',
	governor: null,
});
