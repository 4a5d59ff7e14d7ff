import {describe, expect, test} from 'vitest';
import {rivalFirstTimes} from '../../../../src/core/dossier/differences/firstTimes.ts';
import {dossierFrom, type MarkedArticle} from '../../../support/markedFacts.ts';

describe('two dates of what can have been but once', () => {
	test.each([
		['2031-03-04', '2031-09', ['2031-03-04', '2031-09']],
		['2032', '2031-03-04', ['2031-03-04', '2032']],
	])('%s and %s differ', (one, other, dates) => {
		expect(rivalFirstTimes(one, other)).toEqual(dates);
	});
	test.each([
		['2031-03-04', '2031-03'],
		['2031-03-04', '2031-03-06'],
		['2031-03-04', null],
	])('%s and %s may be one', (one, other) => {
		expect(rivalFirstTimes(one, other)).toBeNull();
	});
});

const en = (text: string, published: string): MarkedArticle => ({language: 'en', published, text});
const harbour = en('The harbour was quiet and the ferries were late.', '2031-05-01');
const admission = (day: string, published: string): MarkedArticle =>
	en(
		`On ${day}, the Varn water board admitted for the first time that the Larum dam had leaked into the valley.`,
		published,
	);

/** Kind and cause of the facts without numbers, and what the panel says of the sentence with them. */
function told(...articles: readonly MarkedArticle[]): {readonly facts: unknown[]; readonly panel: string[]} {
	const {facts, parallels} = dossierFrom(articles);
	const statements = facts.filter(({kind}) => kind === 'statement');
	const ids = new Set(statements.map(({id}) => id));
	return {
		facts: statements.map(({verdict, cause, claims}) => [verdict, cause, claims.map(({asOf}) => asOf)]),
		panel: parallels
			.flatMap(({matches}) => matches)
			.filter(({fact}) => ids.has(fact ?? ''))
			.map(({verdict}) => verdict),
	};
}

test('a first time on two dates is a conflict, on the page of the fact and beside the text', () => {
	const found = told(admission('4 March 2031', '2031-03-05'), admission('9 April 2031', '2031-04-10'), harbour);
	const dates = ['2031-03-04', '2031-04-09'];
	expect(found.facts).toEqual([['conflict', {kind: 'firstTime', dates}, dates]]);
	expect(found.panel).toEqual(['conflict', 'conflict']);
});

test('on one date, or told without one, it is none', () => {
	const found = told(admission('4 March 2031', '2031-03-05'), admission('4 March 2031', '2031-04-10'), harbour);
	expect(found.facts.map(fact => (fact as unknown[])[0])).toEqual(['agree']);
	expect(found.panel).toEqual(['agree', 'agree']);
});

test('of what is told as a first time the clause that says so is the claim', () => {
	const {facts} = dossierFrom([
		en(
			'The water board of Varn admitted for the first time that it had let the Larum dam leak into the valley.',
			'2031-03-05',
		),
		en(
			'The water board of Varn has disclosed for the first time that it had let the Larum dam leak into the valley.',
			'2031-03-06',
		),
		harbour,
	]);
	const [fact] = facts.filter(({kind}) => kind === 'statement');
	expect(fact!.label).toContain('for the first time');
	expect(fact!.verdict).toBe('agree');
});
