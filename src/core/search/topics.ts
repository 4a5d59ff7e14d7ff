import type {Actor, Dossier, Fact, Figure, Location} from '../dossier/dossier.ts';
import type {Span} from '../text/span.ts';
import {oneLine} from './excerpt.ts';
import {type SentencesByArticle, sentenceAround} from './sentencesByArticle.ts';

/** Something that can be found beside the articles, by what it is called and by what is said around it. */
export type Topic = {
	readonly kind: 'actor' | 'figure' | 'fact';
	/** Place in the dossier's list of that kind. */
	readonly number: number;
	/** What a list shows of it. */
	readonly label: string;
	/** What it is called, short enough for Fuse; for an actor the shown name first. */
	readonly spellings: readonly string[];
	/** Text that helps to find it but is not shown. */
	readonly context: readonly string[];
	/** How often the articles speak of it. */
	readonly mentions: number;
};

/** What a figure counts stands after it more often than before. */
const wordsBefore = 50;
const wordsAfter = 90;

type Texts = ReadonlyMap<string, string>;

const actorTopic = (actor: Actor, number: number): Topic => ({
	kind: 'actor',
	number,
	label: oneLine(actor.name),
	spellings: [actor.name, ...actor.aliases.filter(alias => alias !== actor.name)],
	context: [],
	mentions: actor.mentions.length,
});

/** The figure with the words around it, cut at spaces and inside its sentence. */
function surroundings(text: string, figure: Location, sentence: Span): string {
	const from = Math.max(sentence.start, figure.start - wordsBefore);
	const to = Math.min(sentence.end, figure.end + wordsAfter);
	const start = from === sentence.start ? from : Math.min(figure.start, text.indexOf(' ', from) + 1 || from);
	const end = to === sentence.end ? to : Math.max(figure.end, text.lastIndexOf(' ', to));
	return oneLine(text.slice(start, end)).trim();
}

function figureTopic(texts: Texts, sentences: SentencesByArticle, figure: Figure, number: number): Topic {
	const text = texts.get(figure.article) ?? '';
	const sentence = sentenceAround(sentences, figure) ?? {start: 0, end: text.length};
	const label = surroundings(text, figure, sentence);
	return {
		kind: 'figure',
		number,
		label,
		spellings: [text.slice(figure.start, figure.end)],
		context: [label, figure.unit, figure.attribution?.text ?? ''],
		mentions: 1,
	};
}

const factTopic = (texts: Texts, fact: Fact, number: number): Topic => ({
	kind: 'fact',
	number,
	label: oneLine(fact.label),
	spellings: [fact.label],
	context: fact.claims.map(({article, start, end}) => (texts.get(article) ?? '').slice(start, end)),
	mentions: fact.claims.length,
});

/** Actors, figures and facts of a dossier, in this order. */
export function topicsOf(dossier: Dossier, sentences: SentencesByArticle): Topic[] {
	const texts = new Map(dossier.articles.map(({id, text}) => [id, text]));
	return [
		...dossier.actors.map(actorTopic),
		...dossier.figures.map((figure, number) => figureTopic(texts, sentences, figure, number)),
		...dossier.facts.map((fact, number) => factTopic(texts, fact, number)),
	];
}
