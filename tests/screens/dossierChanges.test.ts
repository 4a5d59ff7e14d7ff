import {expect, test} from 'vitest';
import type {Dossier} from '../../src/core/dossier/dossier.ts';
import {dossierChanges} from '../../src/screens/dossierChanges.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const [first, second, third] = sampleDossier.articles;

/** The changes in short: `came id`, `agree → conflict label`. */
const told = (before: Dossier, now: Dossier): string[] =>
	dossierChanges(before, now).map(change =>
		change.kind === 'fact'
			? `${change.before} → ${change.now} ${change.fact.label}`
			: `${change.kind} ${change.article.id}`,
	);

const without = (facts: Dossier['facts']): Dossier => ({...sampleDossier, facts});

test('nothing changes in a dossier that is read again', () => {
	expect(told(sampleDossier, structuredClone(sampleDossier))).toEqual([]);
});

test('articles that come, change and go', () => {
	const fewer = {...without([]), articles: [first!, second!]};
	const others = {...fewer, articles: [{...first!, text: `${first!.text} More.`}, third!]};
	expect(told(fewer, others)).toEqual([`changed ${first!.id}`, `came ${third!.id}`, `went ${second!.id}`]);
});

const shared = sampleDossier.facts.find(({verdict}) => verdict === 'conflict')!;

test('a fact that several sources report from now on, differently, for another reason, and no more', () => {
	const none = without([]);
	const one = without([shared]);
	const agreed = without([{...shared, id: 'other', verdict: 'agree'}]);
	expect(told(none, one)).toEqual([`null → conflict ${shared.label}`]);
	expect(told(agreed, one)).toEqual([`agree → conflict ${shared.label}`]);
	expect(told(one, without([{...shared, reason: 'another'}]))).toEqual([`conflict → conflict ${shared.label}`]);
	expect(told(one, none)).toEqual([`conflict → null ${shared.label}`]);
});

test('a fact is followed by the claims of the articles that stayed, whatever it is called now', () => {
	const renamed = without([{...shared, id: 'x', label: 'another name', claims: [...shared.claims].reverse()}]);
	expect(told(without([shared]), renamed)).toEqual([]);
});
