import {expect, test} from 'vitest';
import {explainFolder} from '../../src/cli/folderFailure.ts';
import {FailedError} from '../../src/cli/usage.ts';
import {FolderError} from '../../src/library/folder/listFolder.ts';

const explained = (error: unknown): unknown => {
	try {
		return explainFolder(error, 'en');
	} catch (thrown) {
		return thrown;
	}
};

test('a folder that cannot be read is told in one line, whatever its name holds', () => {
	const told = explained(new FolderError('a\nb\u001b[31m\u202ec', 'missing'));
	expect(told).toBeInstanceOf(FailedError);
	expect(String(told)).toContain('there is no folder "a bc"');
});

test('anything else is thrown on', () => {
	const error = new Error('else');
	expect(explained(error)).toBe(error);
});
