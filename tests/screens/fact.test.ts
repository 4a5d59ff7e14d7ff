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
	expect(silent).toMatch(/^No match found in: (?!.*Another story)/u);
	expect(others).toBe('4 other articles about other stories');
});

/** The page of claims of articles that came out on these days, in the order of the dossier. */
const pageOf = (days: readonly (string | null)[], claims: readonly FactClaim[], width = 80): string[] => {
	const articles = sampleDossier.articles.map((article, at) => ({...article, published: days[at] ?? null}));
	const input = screenInput({...sampleDossier, articles, facts: [{...dead, claims}]}, 'en', width);
	const rows = screen.rows({...input, subject: {kind: 'fact', id: dead.id}});
	return rows.map(({runs}) => textOfRuns(runs).replaceAll('\u00a0', ' '));
};

const ids = sampleDossier.articles.map(({id}) => id);
const claimOf = (article: string, rest: Partial<FactClaim> = {}): FactClaim => {
	const {start} = sampleDossier.sentences.find(sentence => sentence.article === article)!;
	return {article, start, end: start + 5, figures: [], attribution: null, asOf: null, status: 'asserted', ...rest};
};

test('sources stand in the order in which they came out, whatever day their claims hold for; both dates are told apart', () => {
	const claims = [claimOf(ids[0]!), claimOf(ids[1]!, {asOf: '2031-03-09'}), claimOf(ids[2]!, {asOf: '2031-03-01'})];
	const page = pageOf(['2031-03-06', '2031-03-04', null], claims);
	expect(page.filter(row => row.startsWith('the article itself'))).toEqual([
		'the article itself · as of 9 Mar 2031 · published 4 Mar 2031',
		'the article itself · published 6 Mar 2031',
		'the article itself · as of 1 Mar 2031',
	]);
	expect(page).toContain('Sources in the order of publication');
	const undated = pageOf([], claims);
	expect(undated).toContain('Source by source');
	expect(undated.filter(row => row.startsWith('the article itself'))).toEqual([
		'the article itself · as of 1 Mar 2031',
		'the article itself · as of 9 Mar 2031',
		'the article itself',
	]);
});

test('a claim of the day on which its article came out tells that day once', () => {
	const page = pageOf(['2031-03-06'], [claimOf(ids[0]!, {asOf: '2031-03-06'})]);
	expect(page).toContain('the article itself · published 6 Mar 2031');
});

test('what one source tells stands under its name once', () => {
	const {start, figures} = dead.claims.find(claim => claim.figures.length > 0)!;
	const [, second] = sampleDossier.sentences.filter(({article}) => article === dead.claims[0]!.article);
	const article = dead.claims[0]!.article;
	const claims = [
		claimOf(article),
		claimOf(article, {start: second!.start, figures}),
		claimOf(article, {start, asOf: '2031'}),
	];
	const page = pageOf([], claims);
	const {source} = sampleDossier.articles.find(({id}) => id === article)!;
	expect(page.filter(row => row.startsWith(source!))).toHaveLength(1);
	expect(page.filter(row => /^also\b/u.test(row))).toHaveLength(2);
});
