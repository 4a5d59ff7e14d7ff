import {expect, test} from 'vitest';
import type {Dossier, FactClaim} from '../../src/core/dossier/dossier.ts';
import {silentOn} from '../../src/core/dossier/silence.ts';
import {fact as screen} from '../../src/screens/fact.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const dead = sampleDossier.facts.find(({id}) => id === 'dead')!;

/** The page of the fact if these are its claims. */
const rowsOf = (claims: readonly FactClaim[]) => {
	const dossier: Dossier = {...sampleDossier, facts: [{...dead, claims}]};
	const input = screenInput(dossier, 'en', 80);
	return screen.rows({...input, subject: {kind: 'fact', id: dead.id}});
};

const count = (claims: readonly FactClaim[]) => {
	const rows = rowsOf(claims);
	return {
		quotes: rows.filter(({runs}) => textOfRuns(runs).startsWith('“')).length,
		openable: new Set(rows.flatMap(({key}) => (key?.startsWith('claim:') ? [key] : []))).size,
	};
};

test('a sentence that gives several values is quoted once, and each value can still be chosen', () => {
	const [claim, other] = dead.claims as [FactClaim, FactClaim];
	const again: FactClaim = {...claim, start: claim.start + 1};
	expect(count([claim, other])).toEqual({quotes: 2, openable: 2});
	expect(count([claim, other, again])).toEqual({quotes: 2, openable: 3});
});

test('what one sentence says of two days stands apart', () => {
	const [claim] = dead.claims as [FactClaim];
	const later: FactClaim = {...claim, start: claim.start + 1, asOf: '2031-03-09'};
	expect(count([claim, later])).toEqual({quotes: 2, openable: 2});
});

test('who tells another story than those that report one is counted, not called silent on it', () => {
	const strangers = ['a', 'b', 'c', 'd'].map(id => ({
		...sampleDossier.articles[0]!,
		id,
		title: 'Another story',
		story: 'a',
	}));
	const articles = [...sampleDossier.articles, ...strangers];
	const facts = sampleDossier.facts.map(found => ({
		...found,
		silent: silentOn(
			found,
			articles.map(({id}) => id),
		),
	}));
	const input = screenInput({...sampleDossier, articles, facts}, 'en', 80);
	const rows = screen.rows({...input, subject: {kind: 'fact', id: dead.id}});
	const [silent, others] = rows.slice(-2).map(({runs}) => textOfRuns(runs));
	expect(silent).toMatch(/^Silent sources?: (?!.*Another story)/u);
	expect(others).toBe('4 other articles about other stories');
});

test('a claim without a date of its own stands where its article came out, and says so', () => {
	const [claim] = dead.claims as [FactClaim];
	const {article} = claim;
	const published = '2031-03-05';
	const dated = (start: number, asOf: string | null): FactClaim => ({...claim, start, asOf});
	const claims = [dated(claim.start + 2, '2031-03-06'), dated(claim.start + 1, null), dated(claim.start, '2031-03-04')];
	const articles = sampleDossier.articles.map(one => (one.id === article ? {...one, published} : one));
	const input = screenInput({...sampleDossier, articles, facts: [{...dead, claims}]}, 'en', 80);
	const rows = screen.rows({...input, subject: {kind: 'fact', id: dead.id}});
	const remarks = rows.map(({runs}) => textOfRuns(runs)).filter(text => /· .*2031/u.test(text));
	expect(remarks.map(text => text.replaceAll('\u00a0', ' ').replace(/^.*? · /u, ''))).toEqual([
		'4 Mar 2031',
		'published 5 Mar 2031',
		'6 Mar 2031',
	]);
});
