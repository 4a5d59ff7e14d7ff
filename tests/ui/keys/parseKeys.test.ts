import {expect, test} from 'vitest';
import {parseKeys} from '../../../src/ui/keys/parseKeys.ts';

test.each([
	['x', 'x'],
	['X', 'X'],
	['shift+x', 'X'],
	['Ctrl-D', 'ctrl+d'],
	['alt+Left', 'alt+left'],
	['Shift-Tab', 'shift+tab'],
	['PgDn', 'pageDown'],
	['esc', 'escape'],
	['g g', 'g g'],
	["' '", "' '"],
	['+', '+'],
	['-', '-'],
	['ctrl++', 'ctrl++'],
	// One byte with another key: pressing one is pressing the other.
	['ctrl+i', 'tab'],
	['ctrl+[', 'escape'],
	['ctrl+j', 'ctrl+j'],
	['é', 'é'],
	['hyper+x', null],
	['foo', null],
	['', null],
	['a b c d', null],
])('%s is read as %s', (written, keys) => {
	expect(parseKeys(written)).toBe(keys);
});
