import {expect, test} from 'vitest';
import {inviteRows} from '../../../src/screens/rows/invite.ts';

const keys: Readonly<Record<string, string>> = {bookmark: 'b', note: 'w', passage: 'v'};

test('keys stand out among the words around them, also where a word begins with the same letter', () => {
	const [row, ...more] = inviteRows(
		{key: name => keys[name]!},
		key => `Quite by hand ${key('bookmark')} bookmarks, ${key('note')} writes`,
	);
	expect(more).toEqual([]);
	expect(row?.runs).toEqual([
		{text: 'Quite by hand ', role: 'muted'},
		{text: 'b', role: 'key'},
		{text: ' bookmarks, ', role: 'muted'},
		{text: 'w', role: 'key'},
		{text: ' writes', role: 'muted'},
	]);
});

test('where there are no keys nothing is said of them', () => {
	expect(inviteRows({key: null}, key => key('note'))).toEqual([]);
});
