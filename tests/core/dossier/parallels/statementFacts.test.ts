import {describe, expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../../../../src/core/annotate/annotation.ts';
import {parseArticle} from '../../../../src/core/article/parseArticle.ts';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {buildDossier} from '../../../../src/core/dossier/buildDossier.ts';
import {groupStatements} from '../../../../src/core/dossier/parallels/statementFacts.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';
import {dossierFrom, type MarkedArticle} from '../../../support/markedFacts.ts';

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

test('who neither confirms nor denies an event does not deny it', () => {
	expect(
		statementsOf(
			fr('La Norvège n’avait ni confirmé ni démenti ces livraisons de navires au Portugal.'),
			fr('La Norvège compte ces livraisons de navires au Portugal.'),
			other,
		),
	).toEqual(['agree: 1 2']);
});

test('two headlines of one story are no fact', () => {
	const page = (path: string, rest: string) =>
		annotate(parseArticle(path, `# The harbour fire of Varn: what is known\n\n${rest}\n`).article, languages);
	const factsOf = (...annotated: readonly AnnotatedArticle[]) =>
		buildDossier({title: 'test', annotated, issues: []}).facts.filter(({kind}) => kind === 'statement');
	const trams = page('one.md', 'The tram line along the quay was moved inland for the summer.');
	const letters = page('two.md', 'Nobody had answered the letters of the council.');
	expect(factsOf(trams, letters)).toEqual([]);
	expect(
		factsOf(trams, page('three.md', 'For the summer the tram line along the quay was moved inland.')),
	).toHaveLength(1);
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

test('a headline and its article are claims of one fact', () => {
	expect(
		statementsOf(
			en(
				'Varn closes its harbour to coal ships.\n\nThe city of Varn will close its harbour to all coal ships, the mayor said.',
			),
			en('The mayor said that the city of Varn closes its harbour to coal ships.'),
			other,
		),
	).toEqual(['agree: 1 1 2']);
});

test('numbers of one question are compared as such, and make no second fact', () => {
	const sent = (number: string): MarkedArticle =>
		en(`Norway sent ${number} soldiers to the harbour of Varn on Monday.`);
	const {facts} = dossierFrom([sent('1,200'), sent('1,500'), other]);
	expect(facts.map(({kind}) => kind)).toEqual(['quantity']);
});

test('who speaks is no fact: what is said may be another thing', () => {
	expect(
		statementsOf(
			en('The deputy director of the harbour office, Ada Lund, said two ferries were being tested.'),
			en('Ada Lund, deputy director of the harbour office, said five more ferries would sail in June.'),
			other,
		),
	).toEqual([]);
});

test('what one person says of two things is no fact for being said by one', () => {
	const facts = statementsOf(
		en('Late on Sunday, Varn Prime Minister Ranja Wikram said the services had been aware of possible raids.'),
		en('Varn Prime Minister Ranja Wikram said an inquiry would look into why nobody took precautions.'),
		other,
	);
	expect(facts).toEqual([]);
});

test('a fact is told by what is said, not by who says it', () => {
	const {facts} = dossierFrom([
		en('Norland regulator Finso said there was a risk that the bank could become unable to pay its clients.'),
		en('Norland regulator Finso said that there was a risk that the bank could have become unable to pay clients.'),
		other,
	]);
	expect(facts.map(({label}) => label).join()).not.toMatch(/Finso said$/u);
});

describe('a dossier too large to be compared at once', () => {
	const told = (published: string): MarkedArticle => ({
		...en('The city of Varn closed its harbour to coal ships.'),
		published,
	});
	const groupsOf = (most: number): readonly (readonly number[])[] => {
		const annotated = [told('2024-01-01'), told('2024-03-01'), told('2024-01-02'), told('2024-03-02')].map(
			({text, language, published = null}, index) =>
				annotate({...articleOf(text, {language, published}), id: String(index)}, languages),
		);
		const input = {annotated, actors: buildActors(annotated), origins: new Map<string, string>()};
		return groupStatements(input, [], new Uint32Array(annotated.length), most).map(group =>
			group.map(({article}) => article),
		);
	};

	test('is compared period by period', () => {
		expect(groupsOf(2)).toEqual([
			[0, 2],
			[1, 3],
		]);
	});

	test('and one that is not, as a whole', () => {
		expect(groupsOf(4)).toEqual([[0, 1, 2, 3]]);
	});
});
