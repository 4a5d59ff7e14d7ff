import {expect, test} from 'vitest';
import {collectGarbage} from '../../../src/library/analysis/collectGarbage.ts';

/** Made in a function of its own, so that no register of the test's still holds it. */
function forgottenObject(): WeakRef<object> {
	return new WeakRef({text: 'thrown away'});
}

// The tests share one process, whose heap grows with each file: the limit is said, not left to what ran before.
test.each([true, false])(
	'what nothing refers to any more is collected, what is kept moved or not: %s',
	async isMoved => {
		const forgotten = forgottenObject();
		await collectGarbage({mostBytes: Number.POSITIVE_INFINITY, isMoved});
		expect(forgotten.deref()).toBeUndefined();
	},
);

test('a heap too large to be collected at once is left to the engine', async () => {
	const forgotten = forgottenObject();
	await collectGarbage({mostBytes: 0});
	expect(forgotten.deref()).toBeDefined();
});
