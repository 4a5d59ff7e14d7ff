import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cleanText, linkAddress, onlyStyles, withoutStyles} from '../../src/ui/cleanOutput.ts';

const hostile = fc.array(
	fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom(
			'\u001b]0;title\u0007',
			'\u001b[2J',
			'\u001b[31m',
			'\u001bP1$r\u001b\\',
			'\u009b31m',
			'\u009d0;x\u009c',
			'\u202e',
			'\u2066',
			'\ud800',
			'\r\n',
			'\u001b',
			'\u001b_G\u001b\\',
			'\u001bc',
		),
	),
	{maxLength: 12},
);
const controls = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe('cleanText', () => {
	it('leaves no control character, and words as they are', () => {
		fc.assert(
			fc.property(hostile, pieces => {
				const clean = cleanText(pieces.join(''));
				expect(clean).not.toMatch(controls);
				expect(clean).not.toMatch(/\p{Surrogate}/u);
			}),
			{numRuns: 1000},
		);
		expect(cleanText('« Élysée » – 日本 👩‍👩‍👧‍👦 12\u202f000')).toBe('« Élysée » – 日本 👩‍👩‍👧‍👦 12\u202f000');
		expect(cleanText('a\tb\u202ec\u001b[1m')).toBe('a bc[1m');
	});
});

describe('onlyStyles', () => {
	it('keeps colours and lets nothing else through', () => {
		expect(onlyStyles('\u001b[1;31mred\u001b[0m \u001b]0;x\u0007\u001b[2Jon\u001b[3;4Hward')).toBe(
			'\u001b[1;31mred\u001b[0m onward',
		);
		expect(withoutStyles('\u001b[1;31mred\u001b[0m')).toBe('red');
	});

	it('holds for anything', () => {
		fc.assert(
			fc.property(hostile, pieces => {
				const rest = onlyStyles(pieces.join('')).replace(/\u001b\[[\d;:]*m/gu, '');
				expect(rest).not.toMatch(controls);
			}),
			{numRuns: 1000},
		);
	});
});

describe('linkAddress', () => {
	it.each([
		['https://example.org/à?b=c%20d', 'https://example.org/%C3%A0?b=c%20d'],
		['mailto:desk@example.org', 'mailto:desk@example.org'],
		['javascript:alert(1)', null],
		['file:///etc/passwd', null],
		['https://example.org/\u001b]8;;\u0007x', 'https://example.org/%5D8;;x'],
	])('%j gives %j', (target, address) => {
		expect(linkAddress(target)).toBe(address);
	});
});
