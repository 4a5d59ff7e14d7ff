import type {Issue} from '../article/article.ts';
import type {Actor, Dossier, DossierArticle, Fact, FactId, Figure, Location} from './dossier.ts';
import type {FactReadings} from './pairVerdicts.ts';
import {type TellingFact, withSilence} from './silence.ts';
import type {SourcedReading} from './verdicts.ts';

/** A dossier without what is found when it is asked for. */
export type DossierBody = Omit<Dossier, 'parallels'>;

/**
 * A part of a dossier as JSON, small enough that reading it never holds up the screen: so a dossier is kept on the disk, and
 * handed from thread to thread. Sentences are the article's place among the articles and then start and end in turn.
 */
type Chunk =
	| {readonly part: 'articles'; readonly rows: readonly DossierArticle[]}
	| {readonly part: 'sentences'; readonly rows: readonly (readonly number[])[]}
	| {readonly part: 'actors'; readonly rows: readonly Actor[]}
	| {readonly part: 'figures'; readonly rows: readonly Figure[]}
	| {readonly part: 'facts'; readonly rows: readonly TellingFact[]}
	| {readonly part: 'issues'; readonly rows: readonly Issue[]}
	| {readonly part: 'readings'; readonly rows: readonly (readonly [FactId, readonly SourcedReading[]])[]};

/** Rows of each part that make a chunk of some hundred kilobytes. */
const rowsOfChunk = {articles: 40, sentences: 200, actors: 400, figures: 400, facts: 60, issues: 500} as const;
const readingsOfChunk = 200;

/** A dossier's parts, one after the other. */
export function* chunksOf(dossier: DossierBody): Generator<string> {
	const parts = {
		articles: dossier.articles,
		sentences: sentenceRows(dossier),
		actors: dossier.actors,
		figures: dossier.figures,
		facts: dossier.facts.map(withoutSilence),
		issues: dossier.issues,
	};
	for (const part of Object.keys(rowsOfChunk) as (keyof typeof rowsOfChunk)[])
		for (let from = 0; from < parts[part].length; from += rowsOfChunk[part])
			yield JSON.stringify({part, rows: parts[part].slice(from, from + rowsOfChunk[part])});
}

/** What else of a dossier is kept: what its parallels need beside the articles. */
export function* readingChunks(readings: FactReadings): Generator<string> {
	const rows = [...readings];
	for (let from = 0; from < rows.length; from += readingsOfChunk)
		yield JSON.stringify({part: 'readings', rows: rows.slice(from, from + readingsOfChunk)} satisfies Chunk);
}

function withoutSilence(fact: Fact): TellingFact {
	const {id, label, kind, claims, origins, verdict, reason, cause} = fact;
	return {id, label, kind, claims, origins, verdict, reason, ...(cause && {cause})};
}

function sentenceRows({articles, sentences}: DossierBody): number[][] {
	const numbers = new Map(articles.map(({id}, number) => [id, number]));
	const rows: number[][] = [];
	for (const {article, start, end} of sentences) {
		const number = numbers.get(article) ?? -1;
		if (rows.at(-1)?.[0] === number) rows.at(-1)!.push(start, end);
		else rows.push([number, start, end]);
	}
	return rows;
}

/** Puts a dossier together again, chunk by chunk. */
export type DossierJoiner = {
	/** Throws `SyntaxError` for what is no chunk. */
	add(chunk: string): void;
	joined(title: string): DossierBody;
	readonly readings: FactReadings;
};

/** Nothing yet. */
export function dossierJoiner(): DossierJoiner {
	const articles: DossierArticle[] = [];
	const sentences: Location[] = [];
	const actors: Actor[] = [];
	const figures: Figure[] = [];
	const facts: TellingFact[] = [];
	const issues: Issue[] = [];
	const readings = new Map<FactId, readonly SourcedReading[]>();
	const addSentences = ([number, ...offsets]: readonly number[]): void => {
		const article = articles[number!]!.id;
		for (let at = 0; at < offsets.length; at += 2)
			sentences.push({article, start: offsets[at]!, end: offsets[at + 1]!});
	};
	return {
		readings,
		add: text => {
			const chunk = JSON.parse(text) as Chunk;
			if (chunk.part === 'articles') articles.push(...chunk.rows);
			else if (chunk.part === 'sentences') chunk.rows.forEach(addSentences);
			else if (chunk.part === 'actors') actors.push(...chunk.rows);
			else if (chunk.part === 'figures') figures.push(...chunk.rows);
			else if (chunk.part === 'facts') facts.push(...chunk.rows);
			else if (chunk.part === 'issues') issues.push(...chunk.rows);
			else if (chunk.part === 'readings') for (const [fact, rows] of chunk.rows) readings.set(fact, rows);
			else throw new SyntaxError('no part of a dossier');
		},
		joined: title => {
			const ids = articles.map(({id}) => id);
			const told = facts.map(fact => withSilence(fact, ids));
			return {title, articles, sentences, actors, figures, facts: told, issues};
		},
	};
}
