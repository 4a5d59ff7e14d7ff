import {expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {apartBecause} from '../../../../src/core/dossier/questions/apartBecause.ts';
import {analyse} from '../../../support/annotated.ts';

/** Why the first numbers of two English articles are apart. */
function whyApart(texts: readonly [string, string]): string | null {
	const annotated = texts.map((text, at) => {
		const found = analyse(text, {language: 'en'});
		return {...found, article: {...found.article, id: `a${at}`}};
	});
	const answers = answersOf(annotated, buildActors(annotated));
	const [one, other] = [0, 1].map(at => answers.find(({article}) => article === at)!);
	return apartBecause(one!, other!);
}

test.each<[string | null, string, string]>([
	['measure', 'Twelve people died.', 'It cost $12.'],
	['what', 'The blaze killed 12 people.', 'The town bought 900 trees.'],
	['event', 'The town opened 30 schools.', 'The town closed 90 schools.'],
	['rate', 'They count 400 cases a day.', 'They count 90,000 cases.'],
	['scope', 'In Chile 90 people died.', 'In Peru 40 people died.'],
	['age', 'Anna Lind, 34, fell.', 'Per Berg, 34, fell.'],
	['place', 'The ship was 70 miles north of Peru.', 'The ship was 70 miles north of Chile.'],
	['quake', 'A magnitude 5.1 earthquake struck.', 'A magnitude 7.3 earthquake struck.'],
	['value', 'Twelve people were rescued.', 'Rescuers saved 12,000 people.'],
	[null, 'The blaze killed 12 people.', 'The blaze killed 12 people.'],
])('%s: %s / %s', (because, one, other) => {
	expect(whyApart([one, other])).toBe(because);
	expect(whyApart([other, one])).toBe(because);
});

test('what is counted is told before what is certain, so that a group may outvote it', () =>
	expect(whyApart(['In Chile 90 people died.', 'In Peru 40 schools closed.'])).toBe('what'));
