import {expect, test} from 'vitest';
import type {Statement} from '../../../src/screens/comparison/comparison.ts';
import {foldRepeated} from '../../../src/screens/comparison/foldRepeated.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const input = screenInput(sampleDossier, 'en', 80);
const place = {article: 'gazette', start: 0, end: 10};

/** A statement with the value of a figure of the sample; told apart by its place. */
const statement = (start: number, figure: string, rest: Partial<NonNullable<Statement['claim']>> = {}): Statement => ({
	...place,
	start,
	sentence: place,
	level: 'same',
	verdict: 'agree',
	cause: null,
	claim: {figures: figure === '' ? [] : [figure], attribution: null, asOf: null, status: 'asserted', ...rest},
	fact: null,
});

/** The places of the statements, each with those that it stands for. */
const folded = (...statements: Statement[]): number[][] =>
	foldRepeated(statements, input).map(({first, again}) => [first.start, ...again.map(({start}) => start)]);

test('the same value again is folded under the first, another value is not', () => {
	expect(folded(statement(1, 'f-dead-1'), statement(2, 'f-dead-2'), statement(3, 'f-dead-1'))).toEqual([[1, 3], [2]]);
});

test('that which tells its speaker or time stands before that which does not', () => {
	const told = statement(2, 'f-dead-1', {asOf: '2031-03-04'});
	expect(folded(statement(1, 'f-dead-1'), told, statement(3, 'f-dead-1'))).toEqual([[2, 1, 3]]);
});

test('other times, plans and statements without a value are never folded', () => {
	expect(
		folded(
			statement(1, 'f-dead-1', {asOf: '2031-03-04'}),
			statement(2, 'f-dead-1', {asOf: '2031-03-05'}),
			statement(3, 'f-dead-1', {status: 'planned'}),
			statement(4, ''),
			statement(5, ''),
		),
	).toEqual([[1], [2], [3], [4], [5]]);
});
