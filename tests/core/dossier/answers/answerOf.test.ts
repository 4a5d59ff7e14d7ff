import {setFlagsFromString} from 'node:v8';
import {runInThisContext} from 'node:vm';
import {expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {analyse} from '../../../support/annotated.ts';

/** What the engine alone knows of objects. */
setFlagsFromString('--allow-natives-syntax');
const haveOneShape: (one: object, other: object) => boolean = runInThisContext(
	'(one, other) => %HaveSameMap(one, other)',
);
const isNoDictionary: (one: object) => boolean = runInThisContext('one => %HasFastProperties(one)');

/** A field that turns from whole to fractional, or from null to an object, gives what comes behind it another shape. */
const mostShapes = 4;

test('answers are flat objects of few shapes, since pairs of them are compared by the million', () => {
	const told = [
		'The storm killed 12 people in Lima and 40 in Chile.',
		'Anna Lind, 34, was sentenced to five years in prison and fined $9,000.',
		'Norsk Havn (116.5 million euros) lost 4.5 percent, or 30.2 km of pipes.',
		'Police said 2,300 people marched; the organisers counted 7,500.',
	];
	const annotated = [analyse(Array.from({length: 5}, () => told.join(' ')).join(' '), {language: 'en'})];
	const answers = answersOf(annotated, buildActors(annotated));
	const shapes: object[] = [];
	for (const answer of answers) if (!shapes.some(shape => haveOneShape(shape, answer))) shapes.push(answer);
	expect(answers.length).toBeGreaterThan(40);
	expect(shapes.length).toBeLessThanOrEqual(mostShapes);
	expect(answers.every(isNoDictionary)).toBe(true);
});
