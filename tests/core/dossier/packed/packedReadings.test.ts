import {expect, test} from 'vitest';
import type {SourcedReading} from '../../../../src/core/dossier/differences/verdicts.ts';
import {packReadings, readReadings} from '../../../../src/core/dossier/packed/packedReadings.ts';
import {readingOf} from '../../../support/reading.ts';

const plain = readingOf({article: 0, min: 12, max: 12, said: '12 boats', what: 'boat'});

const rich: SourcedReading = {
	...{article: 7, min: 4.5, max: null, written: {min: 4500, max: null}, said: 'over €4,500', step: 0.001},
	...{
		relation: 'more-than',
		vague: true,
		what: 'price',
		members: 'sailor',
		currency: 'EUR',
		ofPeople: true,
		per: 'day',
	},
	...{
		event: 'pay',
		whole: 60,
		part: true,
		additional: true,
		superseded: true,
		denied: true,
		undone: true,
		changedTo: true,
		places: ['Brest', 'Vigo'],
		status: 'planned',
	},
	...{asOf: '2024-05', published: '2024-05-02', speaker: 'the port'},
};

test('readings are the same when they are read again', () => {
	const readings = new Map([
		['boats', [plain, rich]],
		['pay', [rich]],
	]);
	const again = readReadings(packReadings(readings));
	expect(again.get('boats')).toEqual([plain, rich]);
	expect(again.get('pay')).toEqual([rich]);
	expect(again.get('nothing')).toBeUndefined();
});
