import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {endWhenQuiet} from '../../../src/library/analysis/endWhenQuiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const times = {soon: 10, patience: 60};

test('it ends soon when nobody asks, and later when somebody has', async () => {
	const [end, later] = [vi.fn(), vi.fn()];
	endWhenQuiet({...times, prepare: async () => undefined, end});
	const asked = endWhenQuiet({...times, prepare: async () => undefined, end: later});
	asked();
	await vi.advanceTimersByTimeAsync(59);
	expect(end).toHaveBeenCalledOnce();
	expect(later).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(later).toHaveBeenCalledOnce();
});

test('a question that comes while the end is prepared puts it off', async () => {
	const end = vi.fn();
	const prepared: (() => void)[] = [];
	const asked = endWhenQuiet({...times, prepare: () => new Promise<void>(done => prepared.push(done)), end});
	await vi.advanceTimersByTimeAsync(10);
	asked();
	prepared[0]!();
	await vi.advanceTimersByTimeAsync(59);
	expect(end).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	prepared[1]!();
	await vi.advanceTimersByTimeAsync(0);
	expect(end).toHaveBeenCalledOnce();
});
