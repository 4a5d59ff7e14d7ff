import {describe, expect, test} from 'vitest';
import {countedKind} from '../../../../src/core/dossier/answers/countedKind.ts';

describe('what a number counts', () => {
	test('may be a fate, and a loss', () => {
		expect(countedKind('dead')).toMatchObject({isFate: true, isLoss: true, isGrowing: true, isPerson: false});
		expect(countedKind('wounded')).toMatchObject({isOfHurt: true, alike: 'hospitalised'});
		expect(countedKind('km')).toMatchObject({isFate: false, isLoss: false, alike: null});
	});

	test('may be people: kinds of persons, and nouns that no table has', () => {
		expect(countedKind('child')).toMatchObject({isPerson: true, mayBePeople: true, isDemographic: true});
		expect(countedKind('glimberer')).toMatchObject({isPerson: false, mayBePeople: true});
		expect(countedKind('house')).toMatchObject({isPerson: false, mayBePeople: false});
		expect(countedKind('')).toMatchObject({mayBePeople: false});
	});

	test('is counted on one day where people march or vote', () => {
		expect(countedKind('protest')).toMatchObject({isSharedEvent: true, isOfOneDay: true});
		expect(countedKind('vote')).toMatchObject({isSharedEvent: false, isOfOneDay: true});
		expect(countedKind('arrest')).toMatchObject({isOfOneDay: false, isOfNamedDay: true});
	});
});
