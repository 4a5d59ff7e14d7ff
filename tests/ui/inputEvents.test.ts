import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {helpKey} from '../../src/ui/bindings/keyNames.ts';
import {giveUpOn, type InputEvent, understand} from '../../src/ui/inputEvents.ts';

const keys = (...bytes: string[]): InputEvent[] => bytes.map(key => ({kind: 'key', bytes: key}));
const button = {step: 0, shift: false, alt: false, ctrl: false} as const;

describe('understand', () => {
	it.each([
		['a burst of keys', 'jjk', keys('j', 'j', 'k')],
		['letters of several bytes', 'é日👍', keys('é', '日', '👍')],
		[
			'arrows and other keys in one read',
			'\u001b[B\u001b[B\u007f\u007f\r',
			keys('\u001b[B', '\u001b[B', '\u007f', '\u007f', '\r'),
		],
		['function keys', '\u001bOQ\u001b[15~\u001b[1;5C', keys('\u001bOQ', '\u001b[15~', '\u001b[1;5C')],
		['F1 of several terminals', '\u001bOP\u001b[11~\u001b[[A\u001b[P', keys(helpKey, helpKey, helpKey, helpKey)],
		['keys held with Alt', '\u001bb\u001bé', keys('\u001bb', '\u001bé')],
		['Escape before a key', '\u001b\u001b[A', keys('\u001b', '\u001b[A')],
		['Escape before Ctrl-C', 'j\u001b\u0003k', keys('j', '\u001b', '\u0003', 'k')],
		['Escape twice before Ctrl-C', '\u001b\u001b\u0003', keys('\u001b', '\u001b', '\u0003')],
		[
			'focus',
			'\u001b[I\u001b[O',
			[
				{kind: 'focus', focused: true},
				{kind: 'focus', focused: false},
			],
		],
		[
			'a paste with controls in it',
			'\u001b[200~q\n\u001b[A\u001b[201~j',
			[{kind: 'paste', text: 'q\n\u001b[A'}, ...keys('j')],
		],
		['a press', '\u001b[<0;12;5M', [{kind: 'mouse', mouse: {...button, kind: 'press', button: 0, x: 11, y: 4}}]],
		['a release', '\u001b[<2;1;1m', [{kind: 'mouse', mouse: {...button, kind: 'release', button: 2, x: 0, y: 0}}]],
		[
			'a drag',
			'\u001b[<36;3;4M',
			[{kind: 'mouse', mouse: {...button, shift: true, kind: 'drag', button: 0, x: 2, y: 3}}],
		],
		[
			'the wheel',
			'\u001b[<64;3;4M\u001b[<65;3;4M',
			[-1, 1].map(step => ({kind: 'mouse', mouse: {...button, step, kind: 'wheel', button: 0, x: 2, y: 3}})),
		],
		['reports of an old mouse', '\u001b[M !!j', keys('j')],
		['the cursor position', '\u001b[12;40R', [{kind: 'reply', bytes: '\u001b[12;40R'}]],
		[
			'a colour',
			'\u001b]11;rgb:0000/0000/0000\u001b\\j',
			[{kind: 'reply', bytes: '\u001b]11;rgb:0000/0000/0000\u001b\\'}, ...keys('j')],
		],
		['device attributes', '\u001b[?64;1;2c', [{kind: 'reply', bytes: '\u001b[?64;1;2c'}]],
	] as [string, string, InputEvent[]][])('%s', (_, input, events) => {
		expect(understand(input)).toEqual({events, rest: ''});
	});

	it.each([
		'\u001b',
		'\u001b[',
		'\u001b[1;',
		'\u001bO',
		'\u001b[<0;1',
		'\u001b]11;rgb',
		'\u001b[200~half',
		'\u001b[M ',
	])('waits for the rest of %j', rest => {
		expect(understand(`j${rest}`)).toEqual({events: keys('j'), rest});
	});

	const piece = fc.constantFrom(
		'j',
		'é',
		'\r',
		'\u001b[A',
		'\u001bOP',
		'\u001b[<0;1;2M',
		'\u001b[200~a\u001bb\u001b[201~',
		'\u001b]11;x\u0007',
		'\u001b[I',
		'\u001bx',
	);

	it('understands the same wherever a read ends', () => {
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 8}), fc.array(fc.nat(80), {maxLength: 5}), (pieces, cuts) => {
				const input = pieces.join('');
				const events: InputEvent[] = [];
				let rest = '';
				let position = 0;
				for (const cut of [...cuts.filter(at => at < input.length).sort((a, b) => a - b), input.length]) {
					const understood = understand(rest + input.slice(position, cut));
					events.push(...understood.events);
					rest = understood.rest;
					position = cut;
				}
				expect({events, rest}).toEqual(understand(input));
			}),
			{numRuns: 500},
		);
	});

	it('takes anything', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary'}),
				fc.constantFrom('', '\u001b[', '\u001b]', '\u001b[<'),
				(noise, before) => {
					const {rest} = understand(before + noise);
					expect((before + noise).endsWith(rest)).toBe(true);
				},
			),
			{numRuns: 1000},
		);
	});
});

describe('giveUpOn', () => {
	it('takes a lone Escape for the key, and half an answer for nothing', () => {
		expect(giveUpOn('\u001b')).toEqual(keys('\u001b'));
		expect(giveUpOn('\u001bO')).toEqual(keys('\u001bO'));
		expect(giveUpOn('\u001b]11;rgb')).toEqual([]);
	});
});
