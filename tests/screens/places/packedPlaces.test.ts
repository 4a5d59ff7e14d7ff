import {describe, expect, test} from 'vitest';
import {readPacked} from '../../../src/core/dossier/packed/packedDossier.ts';
import {type Lookup, lookupOf} from '../../../src/screens/places/lookup.ts';
import type {ScreenId, Subject} from '../../../src/screens/rows/row.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {screens} from '../../../src/screens/screens.ts';
import {packDossier} from '../../support/packDossier.ts';
import {sampleWorld} from '../../support/play.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';
import {sampleNotes} from '../../support/sampleNotes.ts';

const read = readPacked(packDossier(sampleDossier), sampleDossier.title, sampleDossier.parallels);
const {search} = sampleWorld();

const subjectsOf: Readonly<Partial<Record<ScreenId, readonly Subject[]>>> = {
	article: sampleDossier.articles.map(({id}) => ({kind: 'article', id})),
	actor: sampleDossier.actors.map(({id}) => ({kind: 'actor', id})),
	figure: sampleDossier.figures.map(({id}) => ({kind: 'figure', id})),
	fact: sampleDossier.facts.map(({id}) => ({kind: 'fact', id})),
	search: [{kind: 'query', text: 'prefet'}],
};

/** The rows with the words of what they rest on, as plain data. */
const rowsOf = (dossier: typeof sampleDossier, id: ScreenId, subject: Subject | undefined) =>
	screens[id]
		.rows(screenInput(dossier, 'fr', 100, {search, notes: sampleNotes, ...(subject ? {subject} : {})}))
		.map(({sources, ...row}) => ({...row, sources: sources?.map(({article, start, end}) => [article, start, end])}));

test.each(Object.keys(screens) as ScreenId[])('%s shows the same of a packed dossier', id => {
	for (const subject of subjectsOf[id] ?? [undefined])
		expect(rowsOf(read, id, subject)).toEqual(rowsOf(sampleDossier, id, subject));
});

describe('a packed dossier', () => {
	const [packed, plain] = [lookupOf(read), lookupOf(sampleDossier)];
	const answers = (lookup: Lookup, id: string) => ({
		sentences: lookup.sentencesOf(id),
		figures: lookup.figuresOf(id).map(figure => [figure.id, lookup.factsOfFigure(figure.id).map(fact => fact.id)]),
		mentions: lookup.mentionsOf(id).map(({start, end, actor}) => [start, end, actor.id]),
		claims: lookup.claimsOf(id).map(({fact, ...claim}) => ({...claim, fact: fact.id})),
		at: [0, 40, 9999].map(offset => lookup.sentenceAt(id, offset)),
	});

	test.each([...sampleDossier.articles.map(({id}) => id), 'nowhere'])('finds the same in %s', id => {
		expect(answers(packed, id)).toEqual(answers(plain, id));
	});

	test('has the same names', () => {
		for (const {id} of sampleDossier.figures) expect(packed.figure(id)?.start).toBe(plain.figure(id)?.start);
		for (const {id} of sampleDossier.facts) expect(packed.fact(id)?.label).toBe(plain.fact(id)?.label);
		expect([packed.figure('x#1'), packed.fact('x'), packed.actor('x'), packed.article('x')]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});
