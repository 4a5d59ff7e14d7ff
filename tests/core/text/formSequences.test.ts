import {describe, expect, test} from 'vitest';
import {sequenceAt, sequenceBefore} from '../../../src/core/text/formSequences.ts';
import type {Token} from '../../../src/core/text/token.ts';
import {tokenAt} from '../../../src/core/text/tokens.ts';
import {wordOf} from '../../../src/core/text/word.ts';

const tokensOf = (text: string): Token[] =>
	text.split(' ').map((form, index) => tokenAt(wordOf(form, form, [], false), 'word', index * 10));
const sequences = [['in', 'turn'], ['in', 'turn', 'again'], ['again']];

describe('sequences of forms', () => {
	test('the first of the list that begins at a token is found', () => {
		expect(sequenceAt(sequences, tokensOf('he in turn again'), 1)).toEqual(['in', 'turn']);
		expect(sequenceAt(sequences, tokensOf('he in turn again'), 3)).toEqual(['again']);
	});

	test('the first of the list that ends before a token is found', () => {
		expect(sequenceBefore(sequences, tokensOf('he in turn again'), 4)).toEqual(['in', 'turn', 'again']);
		expect(sequenceBefore(sequences, tokensOf('he in turn again'), 3)).toEqual(['in', 'turn']);
	});

	test('none reaches over the ends of the sentence', () => {
		expect(sequenceAt(sequences, tokensOf('he in'), 1)).toBeUndefined();
		expect(sequenceBefore(sequences, tokensOf('turn he'), 1)).toBeUndefined();
		expect(sequenceBefore(sequences, tokensOf('turn'), 0)).toBeUndefined();
	});
});
