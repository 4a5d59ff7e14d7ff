import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keepUndoSteps, textPrint, undoSteps} from '../../../src/library/corrections/undoHistory.ts';
import {folderOf} from '../../support/folder.ts';

const step = (name: string, before: string | null) => ({
	correction: {kind: 'hide', name} as const,
	...{before, after: textPrint(name)},
});

test('the latest hundred changes are kept, fewer where their texts are long', () => {
	const folder = folderOf({});
	const within = join(folder, 'undo');
	keepUndoSteps(
		folder,
		Array.from({length: 150}, (_, at) => step(String(at), 'title: A\n')),
		within,
	);
	expect(undoSteps(folder, within)).toHaveLength(100);
	expect(undoSteps(folder, within).at(-1)).toEqual(step('149', 'title: A\n'));
	keepUndoSteps(
		folder,
		Array.from({length: 10}, (_, at) => step(String(at), 'x'.repeat(1_000_000))),
		within,
	);
	expect(undoSteps(folder, within).map(({correction}) => correction)).toHaveLength(4);
});

test('a file that is not there has no print', () => {
	expect(textPrint(null)).toBeNull();
	expect(textPrint('')).not.toBeNull();
});
