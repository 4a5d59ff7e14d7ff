import {expect, test} from 'vitest';
import {crowdCounterOf} from '../../../src/core/language/crowdCounters.ts';

test.each([
	['la préfecture de police', 'police'],
	['une première estimation de la POLICE', 'police'],
	['The authorities', 'police'],
	['les organisateurs', 'organisers'],
	["l'intersyndicale", 'organisers'],
	['march organizers', 'organisers'],
	['the mayor of Lima', null],
	['', null],
])('who counts by the words "%s" is %s', (source, counter) => {
	expect(crowdCounterOf(source)).toBe(counter);
});
