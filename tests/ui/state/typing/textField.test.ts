import {expect, test} from 'vitest';
import {eraseIn, fieldOf, moveCaret, typeInto} from '../../../../src/ui/state/typing/textField.ts';

test('letters go where the caret is', () => {
	const field = typeInto(moveCaret(fieldOf('ac'), 'left'), 'b');
	expect(field).toEqual({text: 'abc', caret: 2});
	expect(typeInto(moveCaret(field, 'start'), '_').text).toBe('_abc');
});

test('a sign that is several units is stepped over and erased whole', () => {
	const field = fieldOf('a👨‍👩‍👧');
	expect(moveCaret(field, 'left').caret).toBe(1);
	expect(moveCaret(moveCaret(field, 'left'), 'right').caret).toBe(field.text.length);
	expect(eraseIn(field, 'character')).toEqual(fieldOf('a'));
});

test('what is after the caret stays', () => {
	const middle = {text: 'one two three', caret: 7};
	expect(eraseIn(middle, 'word')).toEqual({text: 'one  three', caret: 4});
	expect(eraseIn(middle, 'all')).toEqual({text: ' three', caret: 0});
	expect(moveCaret(middle, 'end').caret).toBe(13);
});

test('nothing happens past the ends', () => {
	expect(moveCaret(fieldOf(''), 'left')).toEqual(fieldOf(''));
	expect(moveCaret(fieldOf('a'), 'right')).toEqual(fieldOf('a'));
	expect(eraseIn({text: 'a', caret: 0}, 'character')).toEqual({text: 'a', caret: 0});
});
