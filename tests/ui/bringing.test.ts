import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {Bringing} from '../../src/ui/bringing.ts';
import {startState} from '../../src/ui/state/state.ts';
import {createStore} from '../../src/ui/state/store.ts';
import {folderOf} from '../support/folder.ts';
import {sampleWorld} from '../support/play.ts';

test('what is brought in can be stopped from its first moment on', async () => {
	const folder = folderOf({});
	const source = join(
		folderOf({'note.txt': 'The ferry lay on the sandbank.\n\nNobody knew for how long.\n'}),
		'note.txt',
	);
	const state = startState({size: {columns: 80, rows: 24}});
	const store = createStore({world: sampleWorld(), state, perform: () => undefined});
	const bringing = new Bringing(folder, store);
	const ended = bringing.add(source);
	expect(store.state().adding).toEqual({done: 1, total: 1});
	bringing.stop();
	await ended;
	expect(store.state().adding).toBeNull();
	expect(readdirSync(folder)).toEqual([]);
});
