import {expect, test} from 'vitest';
import {annotate} from '../../../src/core/annotate/annotate.ts';
import {shareEmptyLists} from '../../../src/core/annotate/shareEmptyLists.ts';
import {parseArticle} from '../../../src/core/article/parseArticle.ts';
import {languages} from '../../support/languages.ts';

test('lists that hold nothing are one list, and all is told as before', () => {
	const text = 'The prefecture said 4,100 residents left Lyon. It rained.\n';
	const annotated = annotate(parseArticle('one.md', text).article, languages);
	const before = structuredClone(annotated);
	expect(shareEmptyLists(annotated)).toEqual(before);
	const empty = annotated.claims
		.flatMap(({times, quantities}) => [times, quantities])
		.filter(list => list.length === 0);
	expect(empty.length).toBeGreaterThan(1);
	expect(new Set(empty).size).toBe(1);
});
