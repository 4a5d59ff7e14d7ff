import {describe, expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {analyse} from '../../../support/annotated.ts';

/** The places that each number of French articles is limited to. */
function scopesIn(...texts: readonly string[]): string[][] {
	const annotated = texts.map((text, index) => {
		const article = analyse(text, {language: 'fr'});
		return {...article, article: {...article.article, id: `a${index}`}};
	});
	return answersOf(annotated, buildActors(annotated)).map(({scope}) => [...scope]);
}

describe('the region that every article names', () => {
	const first = 'Le feu a détruit 3 500 maisons dans le Lot.';

	test('limits a number to nothing', () =>
		expect(scopesIn(first, 'Le feu a détruit 3 600 maisons à Cahors, dans le Lot.')).toEqual([[], ['cahors']]));

	test('limits it where another article does not name it', () =>
		expect(scopesIn(first, 'Le feu a détruit 3 600 maisons à Cahors.')).toEqual([['lot'], ['cahors']]));

	test('limits it in a single article', () => expect(scopesIn(first)).toEqual([['lot']]));
});
