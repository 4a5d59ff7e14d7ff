import {describe, expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import type {Answer} from '../../../../src/core/dossier/answers/answer.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {signsOf} from '../../../../src/core/dossier/questions/bondSigns.ts';
import {newLikeness} from '../../../../src/core/dossier/questions/likeness.ts';
import {haveOneSmallValue, valueLikeness} from '../../../../src/core/dossier/questions/valueLikeness.ts';
import {analyse} from '../../../support/annotated.ts';

/** The numbers of an English text as answers. */
const answersIn = (text: string): Answer[] => {
	const annotated = [analyse(text, {language: 'en'})];
	return answersOf(annotated, buildActors(annotated));
};

describe('the signs of a bond', () => {
	test('have a name each, and tell for or against', () => {
		const signs = new Set((['count', 'money', 'share', 'duration', 'measure', 'multiple'] as const).flatMap(signsOf));
		expect(signs.size).toBeGreaterThan(30);
		expect(new Set([...signs].map(({name}) => name)).size).toBe(signs.size);
		expect([...signs].filter(({weight}) => weight === 0)).toEqual([]);
	});

	test('are looked for only in the measures of which they tell', () => {
		const names = signsOf('duration').map(({name}) => name);
		expect(names).toContain('one stretch');
		expect(names).not.toContain('vague sum');
	});

	test.each([
		['few of one thing', 'The town opened three inquiries. It has three inquiries.', {isSmallValue: true}],
		['one stretch', 'They were trapped for 70 hours. They were trapped for 71 hours.', {}],
		['one age', 'A man aged 34 fell. A man aged 34 died.', {value: 1}],
		['vague sum', 'It earned millions of dollars. It asked for $2 million.', {}],
		['other place', 'Nine people died in Chile. Forty people died in Peru.', {scope: -1}],
	])('%s: %s', (name, text, alike) => {
		const [one, other] = answersIn(text);
		const found = signsOf(one!.quantity.measure).filter(sign =>
			sign.applies(one!, other!, {...newLikeness(), ...alike}),
		);
		expect(found.map(sign => sign.name)).toContain(name);
	});
});

test.each([
	['Three firms left. Three towns stayed.', true],
	['Thirteen firms left. Thirteen towns stayed.', false],
	['Three firms left. Four towns stayed.', false],
	['It fell 3%. It rose 3%.', false],
])('one small whole number, which tells little: %s %s', (text, isSmall) => {
	const [one, other] = answersIn(text);
	expect(haveOneSmallValue(one!, other!)).toBe(isSmall);
	expect(valueLikeness(one!, other!) === 0.4).toBe(isSmall);
});
