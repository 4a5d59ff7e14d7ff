import type {AnnotatedArticle, Attribution, Mention} from '../../annotate/annotation.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {ActorId} from '../dossier.ts';

/** What a sentence tells, apart from who says it. */
export type ToldContent = {
	/** Terms outside the words that name the speaker and the act of speaking; all of them, in one list, where nobody speaks. */
	readonly told: readonly string[];
	/** Actors that are not only its speakers, each once; all of them, in one list, where nobody speaks. */
	readonly toldActors: readonly ActorId[];
	readonly speakers: readonly ActorId[];
};

/** What is known of a sentence when its content is taken apart. */
type Sentence = Pick<AnnotatedArticle['sentences'][number], 'terms' | 'termStarts'> & {
	readonly attributions: readonly Attribution[];
	readonly mentions: readonly Mention[];
	readonly actors: readonly ActorId[];
};

/** Parts a sentence into its speakers and what they say: two sentences of one speaker may tell different things. */
export function toldContent(
	{terms, termStarts, attributions, mentions, actors}: Sentence,
	actorOf: (mention: Mention) => ActorId | undefined,
): ToldContent {
	if (attributions.length === 0) return {told: terms, toldActors: actors, speakers: nobody};
	const isFrame = (start: number): boolean =>
		attributions.some(({source, cue}) => holds(source, start) || holds(cue, start));
	const speakers: ActorId[] = [];
	const others: ActorId[] = [];
	for (const mention of mentions)
		addOnce(attributions.some(({source}) => overlaps(source, mention)) ? speakers : others, actorOf(mention));
	return {
		told: terms.filter((_, index) => !isFrame(termStarts[index]!)),
		toldActors: actors.filter(actor => !speakers.includes(actor) || others.includes(actor)),
		speakers,
	};
}

const holds = ({start, end}: Span, at: number): boolean => start <= at && at < end;

const nobody: readonly ActorId[] = [];

/** Adds an actor, where it is known, to a list that does not have it: of a sentence it is so short that it needs no set. */
export function addOnce(actors: ActorId[], actor: ActorId | undefined): void {
	if (actor !== undefined && !actors.includes(actor)) actors.push(actor);
}
