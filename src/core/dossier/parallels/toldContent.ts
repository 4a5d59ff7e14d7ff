import type {AnnotatedArticle, Attribution, Mention} from '../../annotate/annotation.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {ActorId} from '../dossier.ts';

/** What a sentence tells, apart from who says it. */
export type ToldContent = {
	/** Terms outside the words that name the speaker and the act of speaking. */
	readonly told: readonly string[];
	/** Actors that are not only its speakers. */
	readonly toldActors: ReadonlySet<ActorId>;
	readonly speakers: ReadonlySet<ActorId>;
};

/** What is known of a sentence when its content is taken apart. */
type Sentence = Pick<AnnotatedArticle['sentences'][number], 'terms' | 'termStarts'> & {
	readonly attributions: readonly Attribution[];
	readonly mentions: readonly Mention[];
	readonly actors: ReadonlySet<ActorId>;
};

/** Parts a sentence into its speakers and what they say: two sentences of one speaker may tell different things. */
export function toldContent(
	{terms, termStarts, attributions, mentions, actors}: Sentence,
	actorOf: (mention: Mention) => ActorId | undefined,
): ToldContent {
	if (attributions.length === 0) return {told: terms, toldActors: actors, speakers: nobody};
	const frames = attributions.flatMap(({source, cue}) => [source, cue]);
	const isFrame = (start: number): boolean => frames.some(span => span.start <= start && start < span.end);
	const [speaking, spokenOf] = partition(mentions, mention =>
		attributions.some(({source}) => overlaps(source, mention)),
	);
	const speakers = known(speaking.map(actorOf));
	const others = known(spokenOf.map(actorOf));
	return {
		told: terms.filter((_, index) => !isFrame(termStarts[index]!)),
		toldActors: new Set([...actors].filter(actor => !speakers.has(actor) || others.has(actor))),
		speakers,
	};
}

function partition<Item extends Span>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
	const [yes, no]: [Item[], Item[]] = [[], []];
	for (const item of items) (belongs(item) ? yes : no).push(item);
	return [yes, no];
}

const nobody: ReadonlySet<ActorId> = new Set();

const known = (ids: readonly (ActorId | undefined)[]): ReadonlySet<ActorId> =>
	new Set(ids.filter(id => id !== undefined));
