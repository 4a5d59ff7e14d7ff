import {expect, test} from 'vitest';
import {lastStartingBy, lookupOf} from '../../../src/screens/places/lookup.ts';
import {referencesOf} from '../../../src/screens/text/references.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const lookup = lookupOf(sampleDossier);

test('it is made once for a dossier', () => {
	expect(lookupOf(sampleDossier)).toBe(lookup);
	expect(lookupOf({...sampleDossier})).not.toBe(lookup);
});

test('the sentence at an offset is the one that holds it', () => {
	for (const sentence of sampleDossier.sentences) {
		for (const offset of [sentence.start, sentence.end - 1]) {
			expect(lookup.sentenceAt(sentence.article, offset)).toMatchObject({start: sentence.start});
		}
	}
	expect(lookup.sentenceAt('nowhere', 3)).toBeUndefined();
});

test('references are in the order of the text and say the words that they stand for', () => {
	for (const {id, text} of sampleDossier.articles) {
		const references = referencesOf(lookup, id);
		expect(references.length).toBeGreaterThan(3);
		expect(references.map(({start}) => start)).toEqual(references.map(({start}) => start).sort((a, b) => a - b));
		for (const reference of references.filter(({kind}) => kind === 'actor')) {
			const actor = lookup.actor(reference.id);
			expect([actor?.name, ...(actor?.aliases ?? [])].join(' ')).toContain(text.slice(reference.start, reference.end));
		}
	}
});

test.each([
	[[], 5, -1],
	[[0, 4, 9], 0, 0],
	[[0, 4, 9], 3, 0],
	[[0, 4, 9], 4, 1],
	[[0, 4, 9], 99, 2],
	[[3], 2, -1],
])('in %o the last that starts by %i is number %i', (starts, offset, expected) => {
	expect(
		lastStartingBy(
			starts.map(start => ({start})),
			offset,
		),
	).toBe(expected);
});
