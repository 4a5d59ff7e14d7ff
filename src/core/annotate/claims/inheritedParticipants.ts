import type {Mention, Participant} from '../annotation.ts';
import type {Clause} from './clauses.ts';
import {participantsOf} from './participants.ts';
import type {Scene} from './scene.ts';

/** Own participants; a clause that lacks a subject or a place takes those of the clause that it goes on from. */
export function participantsWithParents(
	scene: Scene,
	place: number,
	mentions: readonly Mention[],
	here: readonly number[],
): Participant[] {
	const {tokens, tags, words} = scene;
	const clause = scene.clauses[place]!;
	const predicate = scene.predicates[place]!;
	const own = participantsOf({tokens, tags, words, clause, predicate, mentions, here});
	if (clause.parent < 0 || clause.link === 'adverbial') return own;
	const above = participantsWithParents(scene, clause.parent, mentions, here);
	const subject = predicate.passive ? 'patient' : 'agent';
	const lacksSubject = !own.some(({role}) => role === subject) && !hasSubject(scene, clause);
	const inherited = above.filter(
		({role}) =>
			clause.link === 'aside' ||
			(lacksSubject && role === 'agent' && clause.link !== 'relative') ||
			(role === 'place' && !own.some(other => other.role === 'place')),
	);
	return [...own, ...inherited];
}

/** Whether a noun, name or pronoun stands before the clause's verb. */
function hasSubject({tags, predicates, clauses}: Scene, clause: Clause): boolean {
	const {head, verbs} = predicates[clauses.indexOf(clause)]!;
	const first = verbs[0] ?? head;
	if (first === null || first === undefined) return false;
	return clause.tokens.some(
		index =>
			index < first &&
			(tags[index] === 'noun' || tags[index] === 'name' || tags[index] === 'pronoun' || tags[index] === 'number'),
	);
}
