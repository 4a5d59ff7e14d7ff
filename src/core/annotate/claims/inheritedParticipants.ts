import type {Mention, Participant} from '../annotation.ts';
import {participantsOf} from './participants.ts';
import type {Scene} from './scene.ts';

/** The participants of every clause of a sentence. */
export function participantsOfClauses(
	scene: Scene,
	mentions: readonly Mention[],
	here: readonly number[],
): (readonly Participant[])[] {
	const {tokens, tags, words} = scene;
	const participants: (readonly Participant[])[] = [];
	for (let place = 0; place < scene.clauses.length; place++) {
		const clause = scene.clauses[place]!;
		const predicate = scene.predicates[place]!;
		const own = participantsOf({tokens, tags, words, clause, predicate, mentions, here});
		// A clause stands behind that which it goes on from.
		participants.push(withInherited(scene, place, own, participants[clause.parent] ?? []));
	}
	return participants;
}

/** Own participants; a clause that lacks a subject or a place takes those of the clause that it goes on from. */
function withInherited(
	scene: Scene,
	place: number,
	own: readonly Participant[],
	above: readonly Participant[],
): readonly Participant[] {
	const clause = scene.clauses[place]!;
	if (above.length === 0 || clause.link === 'adverbial') return own;
	const predicate = scene.predicates[place]!;
	const subject = predicate.passive ? 'patient' : 'agent';
	const lacksSubject = !own.some(({role}) => role === subject) && !hasSubject(scene, place);
	const inherited = above.filter(
		({role}) =>
			clause.link === 'aside' ||
			(lacksSubject && role === 'agent' && clause.link !== 'relative') ||
			(role === 'place' && !own.some(other => other.role === 'place')),
	);
	return inherited.length === 0 ? own : [...own, ...inherited];
}

/** Whether a noun, name or pronoun stands before the clause's verb. */
function hasSubject({tags, predicates, clauses}: Scene, place: number): boolean {
	const {head, verbs} = predicates[place]!;
	const first = verbs[0] ?? head;
	if (first === null || first === undefined) return false;
	return clauses[place]!.tokens.some(
		index =>
			index < first &&
			(tags[index] === 'noun' || tags[index] === 'name' || tags[index] === 'pronoun' || tags[index] === 'number'),
	);
}
