import {setImmediate as nextTurn} from 'node:timers/promises';
import type {AnnotatedArticle} from '../../core/annotate/annotation.ts';
import type {Article} from '../../core/article/article.ts';
import type {Languages} from '../../core/language/language.ts';
import {annotateSafely} from './annotateSafely.ts';

/** Hears of an analysed article: its place in the list, and its JSON where that is at hand. */
export type Done = (place: number, annotated: AnnotatedArticle, json?: string) => void;

/**
 * Analyses articles; the results come in any order. The articles are read by it: of so many characters as are expected, what has to be
 * made ready is made ready meanwhile.
 */
export type Annotator = (read: () => Promise<readonly Article[]>, done: Done, expected?: number) => Promise<void>;

/** Articles whose turn has not come yet, taken by several threads. */
export type Queue = {
	take(most: number): {readonly place: number; readonly article: Article}[];
	/** Leaves nothing to take. */
	clear(): void;
};

/** What a helper is handed and hands back. */
export type AnnotationTask = ReturnType<Queue['take']>;
/** What a helper made of each article. */
export type AnnotationResult = readonly {
	readonly place: number;
	/** As JSON, which the cache keeps: read anew, it is here sooner than a copy of the objects would be. */
	readonly annotated: string;
}[];

/** Milliseconds of work between two pauses, in which keys and messages get their turn. */
const longestTurn = 12;

/** The queue of articles, from the first on. */
export const queueOf = (articles: readonly Article[]): Queue => {
	let next = 0;
	return {
		take: most => {
			const from = next;
			next = Math.min(articles.length, from + most);
			return articles.slice(from, next).map((article, at) => ({place: from + at, article}));
		},
		clear: () => {
			next = articles.length;
		},
	};
};

/** Analyses in this thread, with pauses. */
export const annotateHere =
	(languages: () => Languages): Annotator =>
	async (read, done) =>
		annotateFrom(queueOf(await read()), languages, done);

/** Analyses what is in the queue, with pauses. */
export async function annotateFrom(queue: Queue, languages: () => Languages, done: Done): Promise<void> {
	let turnEnds = performance.now() + longestTurn;
	for (let [task] = queue.take(1); task; [task] = queue.take(1)) {
		done(task.place, annotateSafely(task.article, languages()));
		if (performance.now() < turnEnds) continue;
		await nextTurn();
		turnEnds = performance.now() + longestTurn;
	}
}
