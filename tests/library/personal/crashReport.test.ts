import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeCrashReport} from '../../../src/library/personal/crashReport.ts';
import {folderOf} from '../../support/folder.ts';

test('a report says what happened where, and the last ten are kept', () => {
	const within = folderOf({});
	const reports = Array.from({length: 12}, (_, hour) =>
		writeCrashReport(new Error(`boom ${hour}`), new Date(Date.UTC(2025, 0, 1, hour)), within),
	);
	expect(readFileSync(reports[11]!, 'utf8')).toMatch(
		/^briefing \d.*\n2025-01-01T11:00:00\.000Z\nError: boom 11\n +at /u,
	);
	expect(readdirSync(within)).toHaveLength(10);
	expect(readdirSync(within).map(name => join(within, name))).not.toContain(reports[0]);
});

test('where none can be written, there is none', () => {
	const folder = folderOf({file: ''});
	expect(writeCrashReport(new Error('boom'), new Date(0), join(folder, 'file'))).toBeNull();
});
