import {expect, test} from 'vitest';
import {collectGarbage} from '../../src/library/collectGarbage.ts';

test('what nothing refers to any more is collected', async () => {
	const forgotten = new WeakRef({text: 'thrown away'});
	await collectGarbage();
	expect(forgotten.deref()).toBeUndefined();
});
