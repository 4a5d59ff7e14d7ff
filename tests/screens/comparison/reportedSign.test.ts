import {expect, test} from 'vitest';
import {reportedSign} from '../../../src/screens/comparison/reportedSign.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {dossierFrom} from '../../support/markedFacts.ts';

/** What the sources of the only fact of two sentences say of it. */
const signsOf = (one: string, other: string): string[] => {
	const dossier = dossierFrom([one, other].map(text => ({language: 'en', published: '2024-05-21', text})));
	const input = screenInput(dossier, 'en', 100);
	const [fact] = dossier.facts;
	return fact!.claims.map(claim => reportedSign(fact!, [claim], input));
};

test('who denies what another states has the sign of a difference', () => {
	expect(
		signsOf(
			'Norway signed the fisheries treaty with Iceland in Bergen.',
			'Norway has not signed the fisheries treaty with Iceland in Bergen.',
		),
	).toEqual(['✓', '≠']);
});

test('who expects what another states says so', () => {
	expect(
		signsOf(
			'Norway will sign the fisheries treaty with Iceland in Bergen.',
			'Norway signed the fisheries treaty with Iceland in Bergen.',
		),
	).toEqual(['expected', '✓']);
});

test('both have a tick where they agree', () => {
	expect(
		signsOf(
			'Norway signed the fisheries treaty with Iceland in Bergen.',
			'In Bergen, Norway signed the fisheries treaty with Iceland.',
		),
	).toEqual(['✓', '✓']);
});
