import {expect, test} from 'vitest';
import {tellsFirstTime} from '../../../src/core/language/firstTime.ts';

test.each([
	'The mill admitted for the first time that the dam leaked.',
	'It was the first-ever confirmation of the leak.',
	'The board first disclosed the loan in May.',
	'La régie reconnaît pour la toute première fois la fuite.',
	'C’est la première confirmation de la fuite.',
	'It was the first time that the mill spoke of it.',
	'C’est la première fois que la régie en parle.',
])('a first time: %s', text => {
	expect(tellsFirstTime(text)).toBe(true);
});

test.each([
	'The first boat left for the island.',
	'She spoke for the second time.',
	'Le premier bateau est parti.',
	'La première annoncera sa démission.',
])('none: %s', text => {
	expect(tellsFirstTime(text)).toBe(false);
});
