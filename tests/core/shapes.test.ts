import {setFlagsFromString} from 'node:v8';
import {expect, test} from 'vitest';
import type {Quantity} from '../../src/core/annotate/annotation.ts';
import {parseArticle} from '../../src/core/article/parseArticle.ts';
import {boundsOf} from '../../src/core/dossier/answers/answerBounds.ts';

setFlagsFromString('--allow-natives-syntax');
/** Whether the engine reads both objects in one way. */
const haveOneShape = new Function('one', 'other', 'return %HaveSameMap(one, other)') as (
	one: object,
	other: object,
) => boolean;

/** So many are made before the engine remembers how they were made before. */
const often = 500;

/** How many shapes the last of them have. */
const shapesIn = (made: readonly object[]): number =>
	made.slice(-9).filter((one, index, last) => !last.slice(0, index).some(other => haveOneShape(one, other))).length;

test('the paragraphs of an article have one shape', () => {
	const {blocks} = parseArticle('a.md', 'One goes.\n\n'.repeat(often)).article;
	expect(blocks).toHaveLength(often);
	expect(shapesIn(blocks)).toBe(1);
});

test('the bounds of numbers have one shape', () => {
	const bounds = Array.from({length: often}, (_, number) =>
		boundsOf({measure: 'count', unit: null, min: number, max: number, vague: false} as unknown as Quantity),
	);
	expect(shapesIn(bounds)).toBe(1);
});
