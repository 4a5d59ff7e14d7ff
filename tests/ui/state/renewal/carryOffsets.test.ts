import fc from 'fast-check';
import {expect, test} from 'vitest';
import {carryOffsets, carryPositions} from '../../../../src/ui/state/renewal/carryOffsets.ts';
import {newVisit, type Visit} from '../../../../src/ui/state/state.ts';
import {makeWorld, type World} from '../../../../src/ui/state/world.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

/** The sample with another text of its first article. */
const worldWith = (text: string): World => {
	const [first, ...others] = sampleDossier.articles;
	return makeWorld({dossier: {...sampleDossier, articles: [{...first!, text}, ...others]}});
};
const {id, text} = sampleDossier.articles[0]!;
const before = worldWith(text);
const added = 'A paragraph that has come.\n\n';

const visitAt = (offset: number, words: string): Visit => {
	const visit = newVisit({screen: 'article', subject: {kind: 'article', id, offset}});
	const start = text.indexOf(words);
	const selected = {kind: 'passage', id: '', start, end: start + words.length} as const;
	return {...visit, reader: {...visit.reader, anchor: offset, width: 70, selected, find: 'a', match: offset}};
};

test('what stood in the window and what was chosen are where their words are now', () => {
	const visit = visitAt(text.indexOf('Des rafales'), '90 km/h');
	const {place, reader} = carryOffsets(before, worldWith(added + text), visit);
	const now = added + text;
	expect(reader.anchor).toBe(now.indexOf('Des rafales'));
	expect(place.subject).toMatchObject({offset: now.indexOf('Des rafales')});
	expect(now.slice(reader.selected!.start, reader.selected!.end)).toBe('90 km/h');
	expect(reader.match).toBeNull();
	expect(reader.width).toBeLessThan(0);
});

test('words that are gone are chosen no more', () => {
	const visit = visitAt(0, '90 km/h');
	expect(carryOffsets(before, worldWith(text.replace('90 km/h', '130 km/h')), visit).reader.selected).toBeNull();
});

test('what was chosen is never other words', () => {
	const anyCut = fc.tuple(fc.nat(text.length), fc.nat(60), fc.string({maxLength: 40}));
	fc.assert(
		fc.property(anyCut, fc.nat(text.length - 20), ([at, length, put], start) => {
			const visit = visitAt(start, text.slice(start, start + 12));
			const now = text.slice(0, at) + put + text.slice(at + length);
			const {selected} = carryOffsets(before, worldWith(now), visit).reader;
			const words = selected === null ? null : now.slice(selected.start, selected.end);
			expect([null, text.slice(start, start + 12)]).toContain(words);
		}),
		{numRuns: 40},
	);
});

test('a visit to an article that is the very same stays as it was', () => {
	const visit = visitAt(100, '90 km/h');
	expect(carryOffsets(before, before, visit)).toBe(visit);
	const elsewhere = newVisit({screen: 'facts'});
	expect(carryOffsets(before, worldWith(added + text), elsewhere)).toBe(elsewhere);
});

test('where articles were left moves with their words, and with no text that could not be read', () => {
	const positions = {[id]: text.indexOf('Les secours'), gone: 7, gazette: 3};
	const now = added + text;
	expect(carryPositions(before, worldWith(now), positions)).toEqual({...positions, [id]: now.indexOf('Les secours')});
	expect(carryPositions(before, worldWith(''), positions)).toEqual(positions);
});
