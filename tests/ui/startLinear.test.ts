import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {startLinear} from '../../src/ui/startLinear.ts';
import {sampleDossier} from '../support/sampleDossier.ts';
import {sampleNotes} from '../support/sampleNotes.ts';

/** All that is said while these lines are typed. */
const session = async (...typed: readonly string[]): Promise<{said: string; code: number}> => {
	const input = new PassThrough();
	const output = new PassThrough();
	input.end(typed.map(line => `${line}\n`).join(''));
	const code = await startLinear({
		...{dossier: sampleDossier, notes: sampleNotes, decisions: [], lang: 'en'},
		...{input, output},
	});
	return {said: String(output.read() ?? ''), code};
};

test('numbers open, words lead on, quit leaves', async () => {
	const {said, code} = await session('articles', '1', 'next', 'back', 'nonsense', 'quit');
	expect(code).toBe(0);
	for (const words of [
		'Overview, ',
		'Articles, 3 to open',
		'Three people died and 14 were injured',
		'le radar fonctionnait',
		'nonsense: no such',
	]) {
		expect(said).toContain(words);
	}
});

test('notes are read, and words of both languages understood', async () => {
	const {said} = await session('notes', 'faits', 'précédent', 'quitter');
	expect(said).toContain('Ask the yard.');
	expect(said).toContain('Facts, ');
	expect(said).not.toContain('no such number');
});

test('the end of the input is the end', async () => {
	expect((await session()).code).toBe(0);
});

test('what cannot be done is said in place of the view', async () => {
	const {said} = await session('back', 'quit');
	expect(said).toContain('This is where you started.');
});

test('no escape sequence is ever sent', async () => {
	const {said} = await session('facts', '1', 'find delbos', 'quit');
	expect(said).not.toContain('\u001b');
});
