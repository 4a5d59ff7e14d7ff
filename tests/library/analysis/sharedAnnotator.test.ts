import {Worker} from 'node:worker_threads';
import {expect, test, vi} from 'vitest';
import {parseArticle} from '../../../src/core/article/parseArticle.ts';
import {sharedAnnotator} from '../../../src/library/analysis/sharedAnnotator.ts';
import {lexiconFolder} from '../../../src/library/packageFolder.ts';

const article = (id: string) => parseArticle(`${id}.md`, 'x'.repeat(40_000), {id}).article;

/** Each thread that runs has one. */
const threads = (): number => process.getActiveResourcesInfo().filter(kind => kind === 'MessagePort').length;

test('who helped has gone when all is analysed, and holds none of it', async () => {
	const before = threads();
	const places: number[] = [];
	const annotator = sharedAnnotator(lexiconFolder(), 1);
	await annotator(
		async () => ['a', 'b', 'c', 'd', 'e'].map(article),
		place => void places.push(place),
	);
	expect(places.sort()).toEqual([0, 1, 2, 3, 4]);
	expect(threads()).toBe(before);
});

test('who waits to help goes when the articles cannot be read', async () => {
	const gone = vi.spyOn(Worker.prototype, 'terminate');
	const annotator = sharedAnnotator(lexiconFolder(), 1);
	const failing = () => Promise.reject(new Error('gone'));
	await expect(annotator(failing, () => undefined, 1_000_000)).rejects.toThrow('gone');
	expect(gone).toHaveBeenCalledOnce();
});

test('what is thrown by who hears of an article that another thread analysed ends the work, and is told', async () => {
	let heard = 0;
	const annotator = sharedAnnotator(lexiconFolder(), 1);
	const refusing = (_place: number, _annotated: unknown, json?: string): void => {
		heard++;
		// Only what comes from another thread is there as JSON.
		if (json !== undefined) throw new Error('nobody waits for it');
	};
	const articles = Array.from({length: 40}, (_, at) => article(`a${at}`));
	await expect(annotator(async () => articles, refusing)).rejects.toThrow('nobody waits for it');
	const heardThen = heard;
	await new Promise(setImmediate);
	expect(heard - heardThen).toBeLessThanOrEqual(1);
	expect(heard).toBeLessThan(articles.length);
});
