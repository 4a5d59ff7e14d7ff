import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine, cleanText} from '../../../src/core/article/cleanText.ts';
import {processorTime} from '../../support/processorTime.ts';

describe('control sequences', () => {
	test.each([
		['colour', 'a\u001b[31mred\u001b[0m b', 'ared b'],
		['window title', 'a\u001b]0;owned\u0007b', 'ab'],
		['window title ended by ST', 'a\u001b]0;owned\u001b\\b', 'ab'],
		['clipboard in C1', 'a\u009d52;c;b3du\u009cb', 'ab'],
		['device string', 'a\u001bP1$r\u001b\\b', 'ab'],
		['C1 sequence', 'a\u009b2Jb', 'ab'],
		['reset', 'a\u001bcb', 'ab'],
		['bell and backspace', 'a\u0007\u0008b', 'ab'],
		['unfinished title keeps the words', 'a\u001b]0;the rest\nof the article', 'a0;the rest\nof the article'],
		['direction override', 'abc\u202efdp.exe', 'abcfdp.exe'],
		['lone surrogate', 'a\ud800b', 'ab'],
		['one in another leaves only letters', 'a\u001b\u001b[0m[31mb', 'a[31mb'],
	])('%s', (_name, raw, text) => {
		expect(cleanText(raw).text).toBe(text);
		expect(cleanText(raw).removed).toBeGreaterThan(0);
	});

	test('the first one is named by line and column', () => {
		expect(cleanText('one\ntwo \u001b[2Jthree').first).toEqual({line: 2, column: 5});
	});
});

describe('what only looks odd', () => {
	test.each([
		['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
		['tab', 'a\tb', 'a b'],
		['soft hyphen and zero-width space', 'gou\u00adver\u200bnement', 'gouvernement'],
		['byte order mark', '\ufeffTitre', 'Titre'],
		['decomposed letters', 'Core\u0301e', 'Corée'],
		['no-break spaces stay', '12\u202f000\u00a0km', '12\u202f000\u00a0km'],
		['emoji families stay together', '👩\u200d👧 ok', '👩\u200d👧 ok'],
		['a joiner between letters goes', 'a\u200db', 'ab'],
	])('%s', (_name, raw, text) => {
		expect(cleanText(raw)).toEqual({text, removed: 0});
	});
});

test('whatever goes in, no control character comes out, and cleaning again changes nothing', () => {
	const pieces = fc.constantFrom(
		'\u001b',
		'[',
		']',
		'0;',
		'\u0007',
		'\u009b',
		'31m',
		'P',
		'\\',
		'\ud800',
		'\u202e',
		'\n',
		'é',
		'e\u0301',
		'\u200d',
		'x',
	);
	const hostile = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces).map(parts => parts.join('')),
	);
	fc.assert(
		fc.property(hostile, raw => {
			const {text} = cleanText(raw);
			expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
			expect(cleanText(text)).toEqual({text, removed: 0});
		}),
		{numRuns: 2000},
	);
});

test('a name is one line', () => {
	expect(cleanLine('  Le\n Monde\u001b[1m ')).toBe('Le Monde');
});

test('marks heaped on a letter are cut to what languages need, in time that grows with their number', () => {
	const started = processorTime();
	const {text} = cleanText(`a${'\u0301\u0323'.repeat(250_000)} b`);
	expect(processorTime() - started).toBeLessThan(1000);
	expect(text).toMatch(/^\p{L}\p{M}{28,30} b$/u);
});

test('every sign of the first blocks is cleaned the same where the text has others than French and English use', () => {
	const differing = Array.from({length: 0x2100}, (_, code) => `a ${String.fromCharCode(code)} b`).filter(raw => {
		const alone = cleanText(raw);
		const beside = cleanText(`${raw}世`);
		return beside.text !== `${alone.text}世` || beside.removed !== alone.removed;
	});
	expect(differing).toEqual([]);
});
