import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {newsSites} from '../support/newsSites.ts';
import {stories} from '../support/newsStories.ts';
import {runProgram} from '../support/runProgram.ts';

/** Loaded before the program, in all its threads: writes down every connection and every name that is looked up. */
const trap = `
const {appendFileSync} = require('node:fs');
const note = what => appendFileSync(process.env.TRAP, what + '\\n');
const net = require('node:net'), dns = require('node:dns'), dgram = require('node:dgram');
const {connect} = net.Socket.prototype;
net.Socket.prototype.connect = function (...words) { note('connect'); return connect.apply(this, words); };
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
	const real = dns[name];
	dns[name] = (...words) => { note('dns'); return real(...words); };
}
const {createSocket} = dgram;
dgram.createSocket = (...words) => { note('dgram'); return createSocket(...words); };
globalThis.fetch = async () => { note('fetch'); throw new Error('no network'); };
`;

const article = '# Le pont\n\nDouze personnes ont été retrouvées lundi sous le pont, selon la préfecture.';

test('no command opens a connection, except `add` to the address that it is given', () => {
	const {html} = newsSites[0]!.page(stories[0]!);
	// What pages ask for (pictures, scripts, frames) is never fetched either.
	const page = html.replace(
		'<main>',
		'<main><iframe src="http://127.0.0.1:9/x"></iframe><img src="http://127.0.0.1:9/y"><link rel="stylesheet" href="http://127.0.0.1:9/z">',
	);
	const folder = folderOf({
		'a.md': article,
		'b.md': article.replace('Douze', 'Treize'),
		'page.html': page,
		'trap.cjs': trap,
		log: '',
	});
	const log = join(folder, 'log');
	const environment = {NODE_OPTIONS: `--require ${join(folder, 'trap.cjs')}`, TRAP: log, XDG_CACHE_HOME: folderOf({})};
	for (const words of [
		['list', folder],
		['export', folder],
		['add', join(folder, 'page.html'), '--to', join(folder, 'new')],
	])
		expect(runProgram(words, environment).code).toBe(0);
	expect(readFileSync(log, 'utf8')).toBe('');
	expect(runProgram(['add', 'http://127.0.0.1:9/', '--to', join(folder, 'new')], environment).code).toBe(1);
	expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual(['connect']);
});
