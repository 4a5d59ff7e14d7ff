import {expect, test} from 'vitest';
import {type InkKey, keyNames} from '../../../src/ui/bindings/keyNames.ts';

const nothing: InkKey = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
};

test.each<[string, Partial<InkKey>, string[]]>([
	['j', {}, ['j']],
	['jjk', {}, ['j', 'j', 'k']],
	['G', {shift: true}, ['G']],
	['d', {ctrl: true}, ['ctrl+d']],
	['', {upArrow: true}, ['up']],
	['', {leftArrow: true, meta: true}, ['alt+left']],
	['', {tab: true}, ['tab']],
	['', {tab: true, shift: true}, ['shift+tab']],
	['', {escape: true, meta: true}, ['escape']],
	['', {delete: true}, ['backspace']],
	[' ', {}, ['space']],
	['é中', {}, ['é', '中']],
	['\r', {return: true}, ['enter']],
	['\n', {}, ['ctrl+j']],
])('%j with %o is %j', (input, flags, expected) => {
	expect(keyNames(input, {...nothing, ...flags})).toEqual(expected);
});
