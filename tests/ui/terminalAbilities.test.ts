import {describe, expect, it} from 'vitest';
import {knowsLinks, knowsUnicode} from '../../src/ui/terminalAbilities.ts';

describe('knowsLinks', () => {
	it.each([
		[{}, false],
		[{TERM: 'xterm-256color'}, false],
		[{TERM_PROGRAM: 'iTerm.app'}, true],
		[{VTE_VERSION: '7600'}, true],
		[{VTE_VERSION: '4200'}, false],
		[{TERM: 'foot'}, true],
		[{KITTY_WINDOW_ID: '1'}, true],
		[{KITTY_WINDOW_ID: '1', TMUX: '/tmp/tmux'}, false],
	])('%j: %s', (environment, answer) => {
		expect(knowsLinks(environment)).toBe(answer);
	});
});

describe('knowsUnicode', () => {
	it.each([
		[{LANG: 'fr_FR.UTF-8'}, true],
		[{LANG: 'fr_FR.utf8'}, true],
		[{LANG: 'fr_FR.ISO-8859-1'}, false],
		[{LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR@euro'}, false],
		[{}, true],
		[{LANG: 'C.UTF-8'}, true],
		[{LANG: 'C.UTF-8', TERM: 'linux'}, false],
	])('%j: %s', (environment, answer) => {
		expect(knowsUnicode(environment)).toBe(answer);
	});
});
