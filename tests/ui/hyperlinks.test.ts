import {expect, it} from 'vitest';
import {knowsLinks} from '../../src/ui/hyperlinks.ts';

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
