import type {Claim} from '../../annotate/annotation.ts';
import type {Kindred} from '../../language/kindred.ts';

/** Words at most that stand in the place of others, in a clause that is the same for the rest. */
const mostSwapped = 2;
/** So many words are the same for each that is not; in clauses that share less, other words mostly say the same. */
const sharedForEach = 2;
/** Words that are the same at least. */
const fewestShared = 2;

/**
 * Whether two clauses have the same words but for one or two that stand in the place of others and are not near to them in meaning: `the
 * court found the strike` **`legal`** and **`illegal`**.
 */
export function areSwapped(terms: readonly string[], others: readonly string[], kindred: Kindred): boolean {
	const own = terms.filter(term => !others.includes(term));
	const theirs = others.filter(term => !terms.includes(term));
	const most = Math.max(own.length, theirs.length);
	if (own.length === 0 || theirs.length === 0 || most > mostSwapped) return false;
	if (terms.length - own.length < Math.max(fewestShared, most * sharedForEach)) return false;
	return !own.some(term => kindred(term).some(near => theirs.includes(near)));
}

/** Words beside the verb at most that only one of two clauses has. */
const mostBeside = 1;

/** Whether two clauses have the same words but for their verbs, which are not near in meaning: `the firm` **`started`** and **`stopped`** `the mine`. */
export function haveSwappedVerbs(one: Claim, other: Claim, kindred: Kindred): boolean {
	const verb = one.event ?? one.predicate;
	const next = other.event ?? other.predicate;
	if (verb === null || next === null || verb === next || one.predicate === other.predicate) return false;
	const own = one.terms.filter(term => term !== verb);
	const theirs = other.terms.filter(term => term !== next);
	const shared = own.filter(term => theirs.includes(term)).length;
	if (shared < fewestShared || Math.max(own.length, theirs.length) - shared > mostBeside) return false;
	return !kindred(verb).includes(next) && !kindred(next).includes(verb);
}
