import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hostileProperties} from './hostileText.ts';

/** Runs of the fastest; `npm run test:fuzz` does many more. */
const runs = 300;

test.each(hostileProperties)('$name', ({property, share}) => {
	expect(() => fc.assert(property, {numRuns: Math.max(10, Math.round(runs * share))})).not.toThrow();
});
