import {expect, test} from 'vitest';
import {mayBeOneActor} from '../../../../src/core/dossier/differences/oneActor.ts';

test('acts of whom nothing is told may be of anybody', () => {
	expect(mayBeOneActor([], ['kyiv'])).toBe(true);
	expect(mayBeOneActor(['kyiv'], [])).toBe(true);
});
test('acts are of one actor where all of one are among those of the other', () => {
	expect(mayBeOneActor(['union'], ['union', 'port'])).toBe(true);
	expect(mayBeOneActor(['union'], ['port'])).toBe(false);
	expect(mayBeOneActor(['kyiv', 'rome'], ['minsk', 'rome'])).toBe(false);
});
