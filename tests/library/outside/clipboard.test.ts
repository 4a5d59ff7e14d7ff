import {describe, expect, it} from 'vitest';
import {askTerminalToCopy, clipboardTools, copyWithTool} from '../../../src/library/outside/clipboard.ts';

describe('clipboardTools', () => {
	it.each([
		['a Wayland session', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, 'linux', ['wl-copy', 'xclip', 'xsel']],
		['an X session', {DISPLAY: ':0'}, 'linux', ['xclip', 'xsel']],
		['a session over SSH', {DISPLAY: ':0', SSH_TTY: '/dev/pts/1'}, 'linux', []],
		['a console', {}, 'linux', []],
		['a Mac', {}, 'darwin', ['pbcopy']],
	] as const)('%s', (_, environment, platform, programs) => {
		expect(clipboardTools(environment, platform).map(([program]) => program)).toEqual(programs);
	});
});

describe('copyWithTool', () => {
	it('takes the first tool that works, and says when none does', async () => {
		const good = [process.execPath, '-e', 'process.stdin.resume()'] as const;
		const failing = [process.execPath, '-e', 'process.exit(3)'] as const;
		expect(await copyWithTool('text', [['no-such-program-anywhere'], failing, good])).toBe(true);
		expect(await copyWithTool('text', [['no-such-program-anywhere'], failing])).toBe(false);
		expect(await copyWithTool('text', [])).toBe(false);
	});
});

describe('askTerminalToCopy', () => {
	it('sends nothing but base64, whatever the text', () => {
		expect(askTerminalToCopy('é\u0007\u001b[2J')).toBe('\u001b]52;c;w6kHG1sySg==\u0007');
		expect(askTerminalToCopy('x'.repeat(200_000))).toBeNull();
	});
});
