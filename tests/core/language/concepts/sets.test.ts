import {describe, expect, test} from 'vitest';
import {allConcepts} from '../../../../src/core/language/concepts/concepts.ts';
import * as fates from '../../../../src/core/language/concepts/fates.ts';
import {eventFamilies} from '../../../../src/core/language/concepts/telling.ts';

const known = new Set([...allConcepts()].flatMap(({id, group}) => [id, group]));
const sets = Object.entries(fates).filter(([, value]) => value instanceof Set) as [string, ReadonlySet<string>][];

describe('a set of concepts holds only such as there are', () => {
	test.each(sets)('%s', (_, set) => {
		expect([...set].filter(id => !known.has(id))).toEqual([]);
	});
});

test('a family of events holds only groups that there are, each in one family', () => {
	const events = eventFamilies.flatMap(family => [...family]);
	expect(events.filter(event => !known.has(event))).toEqual([]);
	expect(new Set(events).size).toBe(events.length);
});
