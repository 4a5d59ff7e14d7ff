import {expect, test} from 'vitest';
import {parseArticle} from '../../src/core/article/parseArticle.ts';
import {sharedAnnotator} from '../../src/library/annotator.ts';
import {lexiconFolder} from '../../src/library/packageFolder.ts';
import {languages} from '../support/languages.ts';

const article = (id: string) => parseArticle(`${id}.md`, 'x'.repeat(40_000), {id}).article;

/** Each thread that runs has one. */
const threads = (): number => process.getActiveResourcesInfo().filter(kind => kind === 'MessagePort').length;

test('who helped has gone when all is analysed, and holds none of it', async () => {
	const before = threads();
	const places: number[] = [];
	const annotator = sharedAnnotator(() => languages, lexiconFolder(), 1);
	await annotator(['a', 'b', 'c', 'd', 'e'].map(article), place => void places.push(place));
	expect(places.sort()).toEqual([0, 1, 2, 3, 4]);
	expect(threads()).toBe(before);
});
