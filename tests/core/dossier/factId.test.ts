import {expect, test} from 'vitest';
import type {AnnotatedArticle} from '../../../src/core/annotate/annotation.ts';
import {buildActors} from '../../../src/core/dossier/actors/actors.ts';
import {compareFacts} from '../../../src/core/dossier/facts.ts';
import {findOrigins} from '../../../src/core/dossier/stories/origins.ts';
import {analyse} from '../../support/annotated.ts';

const named = (id: string, text: string): AnnotatedArticle => {
	const found = analyse(text, {published: '2025-03-27'});
	return {...found, article: {...found.article, id}};
};

const one = named(
	'b-one',
	'Environ 4 000 soldats ont été tués ou blessés à Koursk, selon Séoul. Le pont mesure 12 km.',
);
const other = named('c-other', 'Quelque 4 700 soldats ont été tués ou blessés à Koursk, dit Kiev.');
const idsOf = (...annotated: AnnotatedArticle[]) =>
	compareFacts({annotated, actors: buildActors(annotated), origins: findOrigins(annotated)}).facts.map(({id}) => id);

test('the same dossier has the same ids, and they are told apart', () => {
	const ids = idsOf(one, other);
	expect(ids.length).toBeGreaterThan(0);
	expect(ids[0]).toMatch(/^fact-[0-9a-f]{8}$/u);
	expect(idsOf(one, other)).toEqual(ids);
	expect(new Set(ids).size).toBe(ids.length);
});

test('an article that does not report the fact leaves its id alone, also when it comes first', () => {
	const unrelated = named('a-weather', 'Il a plu 30 mm à Brest mardi. Le maire a fermé 3 écoles.');
	expect(idsOf(unrelated, one, other)).toEqual(expect.arrayContaining(idsOf(one, other)));
});

test('a change elsewhere in the article leaves it alone too', () => {
	const longer = named('b-one', `Un millier de mots. Le ciel est bleu.\n${one.article.text}`);
	expect(idsOf(longer, other)).toEqual(expect.arrayContaining(idsOf(one, other)));
});
