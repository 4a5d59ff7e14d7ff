import type {AnnotatedArticle, Mention} from '../../annotate/annotation.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {Answer} from '../answers/answer.ts';
import {lookupOf} from '../articleLookup.ts';
import {clauseWords} from './quoteWords.ts';

/** How far from an age the name may end that it is told of: `Anna Lind, a | 34-year-old`. */
const farthestName = 12;

/** `Anna Lind · age`: whose age the answers give, where each is somebody's age and one names them; else null. */
export function ageLabel(
	group: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): string | null {
	if (!group.every(({quantity, ageOf}) => quantity.rule === 'age' || ageOf !== null)) return null;
	for (const {article, quantity, ageOf} of group) {
		const found = annotated[article]!;
		const person = personBefore(found, quantity.start);
		const id = ageOf ?? (person === undefined ? undefined : actors.actorOf(found.article.id, person.chain));
		const actor = id === undefined ? undefined : actors.actor(id);
		if (actor?.kind === 'person') return `${actor.name} · ${clauseWords[found.article.language].age}`;
	}
	return null;
}

const personBefore = (found: AnnotatedArticle, start: number): Mention | undefined =>
	lookupOf(found)
		.mentionsAt({start: Math.max(0, start - farthestName), end: start})
		.at(-1);
