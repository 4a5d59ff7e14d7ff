import {expect, test} from 'vitest';
import {perWord, perWordFlag, wordOf} from '../../../src/core/text/word.ts';

test('a question is worked out once for each word', () => {
	let asked = 0;
	const lengthOf = perWord(({text}, {factor}: {readonly factor: number}) => {
		asked++;
		return text.length * factor;
	});
	const [word, other] = [wordOf('seven', 'seven', [], false), wordOf('ten', 'ten', [], false)];
	expect([lengthOf({word}, {factor: 2}), lengthOf({word}, {factor: 2}), lengthOf({word: other}, {factor: 2})]).toEqual([
		10, 10, 6,
	]);
	expect(asked).toBe(2);
});

test('questions do not answer for each other, and no is an answer too', () => {
	const isLong = perWord(({text}) => text.length > 3);
	const nothing = perWord(() => null);
	const item = {word: wordOf('ten', 'ten', [], false)};
	expect([isLong(item), nothing(item), isLong(item), nothing(item)]).toEqual([false, null, false, null]);
});

test('a flag is worked out once for each word, and may ask for another', () => {
	let asked = 0;
	const isLong = perWordFlag(({text}, {than}: {readonly than: number}) => {
		asked++;
		return text.length > than;
	});
	const isShort = perWordFlag((word, {than}: {readonly than: number}) => !isLong({word}, {than}));
	const items = ['seven', 'ten'].map(text => ({word: wordOf(text, text, [], false)}));
	const answers = () => items.map(item => [isShort(item, {than: 3}), isLong(item, {than: 3})]);
	expect([answers(), answers()]).toEqual([
		[
			[false, true],
			[true, false],
		],
		[
			[false, true],
			[true, false],
		],
	]);
	expect(asked).toBe(2);
});
