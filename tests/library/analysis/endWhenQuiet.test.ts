import {setTimeout as pause} from 'node:timers/promises';
import {expect, test, vi} from 'vitest';
import {endWhenQuiet} from '../../../src/library/analysis/endWhenQuiet.ts';

const times = {soon: 10, patience: 60};

test('it ends soon when nobody asks, and later when somebody has', async () => {
	const [end, later] = [vi.fn(), vi.fn()];
	endWhenQuiet({...times, prepare: async () => undefined, end});
	const asked = endWhenQuiet({...times, prepare: async () => undefined, end: later});
	asked();
	await pause(30);
	expect(end).toHaveBeenCalledOnce();
	expect(later).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(later).toHaveBeenCalledOnce());
});

test('a question that comes while the end is prepared puts it off', async () => {
	const end = vi.fn();
	const prepared: (() => void)[] = [];
	const prepare = () => new Promise<void>(done => prepared.push(done));
	const asked = endWhenQuiet({...times, prepare, end});
	await vi.waitFor(() => expect(prepared).toHaveLength(1));
	asked();
	prepared[0]!();
	await pause(0);
	expect(end).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(prepared).toHaveLength(2));
	prepared[1]!();
	await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
});
