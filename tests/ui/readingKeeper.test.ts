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

it('keeps a place when the reading rests there, as it is then, and nothing while it moves on', () => {
	const {kept, keeper: keeping} = keeper();
	let place = 0;
	for (let step = 0; step < 50; step++) {
		place = step;
		keeping.atRest(() => reading(`${place}`));
		vi.advanceTimersByTime(300);
	}
	expect(kept).toEqual([]);
	vi.runAllTimers();
	expect(kept).toEqual(['49']);
});

it('keeps the place at once when the program ends, together with what waits', () => {
	const {kept, keeper: keeping} = keeper();
	keeping.atRest(() => reading('a'));
	keeping.later(reading('a', 'b'));
	keeping.atRest(() => reading('a', 'b', 'c'));
	keeping.now();
	vi.runAllTimers();
	expect(kept).toEqual(['a,b,c']);
});

it('tells a place, which is kept unasked, from all else', () => {
	const asked: boolean[] = [];
	const keeping = new ReadingKeeper((_, isAsked) => asked.push(isAsked));
	keeping.atRest(() => reading('a'));
	vi.runAllTimers();
	keeping.later(reading('a'));
	keeping.atRest(() => reading('a'));
	vi.runAllTimers();
	expect(asked).toEqual([false, true]);
});
