import {expect, test} from 'vitest';
import {dossierFrom, type MarkedArticle} from '../../support/markedFacts.ts';

const fr = (text: string): MarkedArticle => ({language: 'fr', published: '2024-05-21', text});
const en = (text: string): MarkedArticle => ({language: 'en', published: '2024-05-21', text});

/** Statement facts, one a line: kind of difference and reporting articles. */
const statementsOf = (...articles: readonly MarkedArticle[]): string[] =>
	dossierFrom(articles)
		.facts.filter(({kind}) => kind === 'statement')
		.map(({verdict, claims}) => `${verdict}: ${claims.map(({article}) => article).join(' ')}`);

const other = en('The harbour was quiet and the ferries were late.');

test('what is told in nearly the same words is one fact, also where no class of event is known', () => {
	expect(
		statementsOf(
			en('Even a grocer has the right within the law to choose his own opening hours, the ministry of Varn said.'),
			en('The ministry of Varn held that a grocer has a right within the law to choose his opening hours.'),
			other,
		),
	).toEqual(['agree: 1 2']);
});

test('the same words with another day are not the same fact', () => {
	const closed = (when: string): MarkedArticle =>
		en(`By ${when}, all covered markets and workshops of Varn would be free of coal smoke.`);
	expect(statementsOf(closed('June 2025'), closed('June 2025'), other)).toEqual(['agree: 1 2']);
	expect(statementsOf(closed('June 2025'), closed('October 2027'), other)).toEqual([]);
});

test('what was denied before and said now is no contradiction between the sources', () => {
	const found = statementsOf(
		fr("Jusqu'à lundi, la Norvège n'avait ni confirmé ni nié ses livraisons de navires au Portugal."),
		fr(
			"La Norvège confirme ses livraisons de navires au Portugal.\n\nNi la Norvège ni la Suède n'avaient confirmé ces livraisons de navires au Portugal à l'époque.",
		),
		other,
	);
	expect(found.filter(line => line.startsWith('conflict'))).toEqual([]);
});

test('one source denies what another states', () => {
	expect(
		statementsOf(
			en('Norway signed the fisheries treaty with Iceland in Bergen.'),
			en('Norway has not signed the fisheries treaty with Iceland in Bergen.'),
			other,
		),
	).toEqual(['conflict: 1 2']);
});
