import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {ReadingKeeper} from '../../src/ui/readingKeeper.ts';

const reading = (...read: string[]) => ({read, positions: {}, queries: [], places: {}});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeper() {
	const kept: string[] = [];
	return {kept, keeper: new ReadingKeeper(({read}) => kept.push(read.join()))};
}

it('keeps the latest of many once, a little later', () => {
	const {kept, keeper: keeping} = keeper();
	keeping.later(reading('a'));
	keeping.later(reading('a', 'b'));
	expect(kept).toEqual([]);
	vi.runAllTimers();
	expect(kept).toEqual(['a,b']);
});

it('keeps at once what waits when the program ends, and only once', () => {
	const {kept, keeper: keeping} = keeper();
	keeping.later(reading('a'));
	keeping.now();
	keeping.now();
	vi.runAllTimers();
	expect(kept).toEqual(['a']);
});

it('keeps again what comes later', () => {
	const {kept, keeper: keeping} = keeper();
	keeping.later(reading('a'));
	vi.runAllTimers();
	keeping.later(reading('b'));
	vi.runAllTimers();
	expect(kept).toEqual(['a', 'b']);
});
