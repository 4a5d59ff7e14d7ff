import {expect, test} from 'vitest';
import {areOpposite, exclude} from '../../../../src/core/dossier/differences/oppositeEvents.ts';

const by = (...agents: string[]) => ({agents, denied: false});

test('an act is the opposite of another of the same actor, or of one of whom nothing is told', () => {
	expect(areOpposite('act', by(), by('kyiv'))).toBe(true);
	expect(areOpposite('act', by('union'), by('union', 'port'))).toBe(true);
	expect(areOpposite('act', by('union'), by('port'))).toBe(false);
	expect(areOpposite('act', by('kyiv', 'rome'), by('minsk', 'rome'))).toBe(false);
});
test('a claim is the opposite of another whoever makes it, and what is only apart of nothing', () => {
	expect(areOpposite('claim', by('kyiv'), by('minsk'))).toBe(true);
	expect(areOpposite('apart', by('kyiv'), by('kyiv'))).toBe(false);
	expect(areOpposite(null, by('kyiv'), by('kyiv'))).toBe(false);
});
test('what is not accepted may have been refused; what is not an arrest is no release', () => {
	const denied = {...by('union'), denied: true};
	expect(exclude('act', by('union'), denied)).toBe(false);
	expect(exclude('act', denied, denied)).toBe(true);
	expect(exclude('apart', by('union'), denied)).toBe(true);
	expect(exclude(null, by('union'), by('union'))).toBe(false);
});
