import type {Dossier} from '../dossier/dossier.ts';
import {figureIdAt} from '../dossier/figureIds.ts';
import {type GroupedPlaces, placesOf, sizeOfGroup} from '../dossier/groupedPlaces.ts';
import type {Span} from '../text/span.ts';
import {stringAt} from '../text/stringTable.ts';
import {oneLine} from './excerpt.ts';
import {namesOf, type SearchContent, sentencesOf, textOf} from './searchContent.ts';
import {sentenceAt} from './sentenceAt.ts';

/** What can be found beside the articles. */
export type TopicKind = 'actor' | 'figure' | 'fact';

/** Something that can be found beside the articles, by what it is called and by what is said around it. */
export type Topic = {
	readonly kind: TopicKind;
	/** Place in the dossier's list of that kind. */
	readonly number: number;
	readonly id: string;
	/** What a list shows of it. */
	readonly label: string;
	/** What it is called, short enough for Fuse; for an actor the shown name first. */
	readonly spellings: readonly string[];
	/** How often the articles speak of it. */
	readonly mentions: number;
};

/** What a figure counts stands after it more often than before. */
const wordsBefore = 50;
const wordsAfter = 90;

/** The figure with the words around it, cut at spaces and inside its sentence; an ellipsis where more of it stands. */
function surroundings(text: string, figure: Span, sentence: Span): string {
	const from = Math.max(sentence.start, figure.start - wordsBefore);
	const to = Math.min(sentence.end, figure.end + wordsAfter);
	const start = from === sentence.start ? from : Math.min(figure.start, text.indexOf(' ', from) + 1 || from);
	const end = to === sentence.end ? to : Math.max(figure.end, text.lastIndexOf(' ', to));
	const words = oneLine(text.slice(start, end)).trim();
	return `${start > sentence.start ? '… ' : ''}${words}${end < sentence.end ? ' …' : ''}`;
}

function actorTopic(content: SearchContent, number: number): Topic {
	const {ids, mentions} = content.actors;
	const spellings = namesOf(content, number);
	return {
		...{kind: 'actor', number, id: stringAt(ids, number), label: oneLine(spellings[0] ?? '')},
		...{spellings, mentions: sizeOfGroup(mentions, number)},
	};
}

function figureTopic(content: SearchContent, number: number): Topic {
	const [place] = placesOf(content.figures.places, number);
	const text = textOf(content, place!.article);
	const sentence = sentenceAt(sentencesOf(content, place!.article), place!.start) ?? {start: 0, end: text.length};
	return {
		...{
			kind: 'figure',
			number,
			id: figureIdAt(content.figures.ids, number, content.articles[place!.article]?.id ?? ''),
		},
		...{label: surroundings(text, place!, sentence), spellings: [text.slice(place!.start, place!.end)], mentions: 1},
	};
}

function factTopic({facts}: SearchContent, number: number): Topic {
	const label = stringAt(facts.labels, number);
	return {
		...{kind: 'fact', number, id: stringAt(facts.ids, number), label: oneLine(label), spellings: [label]},
		mentions: sizeOfGroup(facts.claims, number),
	};
}

/** How many topics there are: actors, figures and facts, numbered in this order. */
export const topicCount = ({actors, figures, facts}: SearchContent): number =>
	actors.ids.ends.length + figures.ids.places.length + facts.ids.ends.length;

/** The numbers of the topics of a kind, which follow each other. */
export function topicsOfKind(
	{actors, figures, facts}: Pick<SearchContent, 'actors' | 'figures' | 'facts'>,
	kind: TopicKind,
): Span {
	const firstFigure = actors.ids.ends.length;
	const firstFact = firstFigure + figures.ids.places.length;
	if (kind === 'actor') return {start: 0, end: firstFigure};
	return kind === 'figure'
		? {start: firstFigure, end: firstFact}
		: {start: firstFact, end: firstFact + facts.ids.ends.length};
}

/** What a topic is, by its number. */
export function topicPlace({actors, figures}: SearchContent, topic: number): Pick<Topic, 'kind' | 'number'> {
	const firstFigure = actors.ids.ends.length;
	const firstFact = firstFigure + figures.ids.places.length;
	if (topic < firstFigure) return {kind: 'actor', number: topic};
	if (topic < firstFact) return {kind: 'figure', number: topic - firstFigure};
	return {kind: 'fact', number: topic - firstFact};
}

/** A topic by its number; made when it is shown or compared. */
export function topicAt(content: SearchContent, topic: number): Topic {
	const {kind, number} = topicPlace(content, topic);
	return (kind === 'actor' ? actorTopic : kind === 'figure' ? figureTopic : factTopic)(content, number);
}

/** Where the articles speak of topics of a kind. */
export const placesOfKind = ({actors, figures, facts}: SearchContent, kind: TopicKind): GroupedPlaces =>
	kind === 'actor' ? actors.mentions : kind === 'figure' ? figures.places : facts.claims;

/** Text that helps to find a topic but is not shown. */
export function contextOf(dossier: Dossier, content: SearchContent, {kind, number, label}: Topic): string[] {
	if (kind === 'actor') return [];
	if (kind === 'fact')
		return [...placesOf(content.facts.claims, number)].map(({article, start, end}) =>
			textOf(content, article).slice(start, end),
		);
	const {unit, attribution} = dossier.figures[number]!;
	return [label, unit, attribution?.text ?? ''];
}
