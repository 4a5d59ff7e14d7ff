import {describe, expect, it} from 'vitest';
import type {Role} from '../../src/screens/rows/row.ts';
import {chooseTheme, themes} from '../../src/ui/theme.ts';

/** Parameters that change a colour; the others change weight, slant, lines under and through, or swap the colours. */
const withoutColour = (codes: string): string =>
	codes
		.replace(/[34]8;5;\d+/g, '')
		.split(';')
		.filter(code => /^[1-9]$/.test(code))
		.join(';');

describe('themes', () => {
	it('mono and print have no colour', () => {
		for (const theme of [themes.mono, themes.print]) {
			for (const codes of [...Object.values(theme.roles), ...Object.values(theme.over)]) {
				expect(withoutColour(codes)).toBe(codes);
			}
		}
		expect(Object.values(themes.print.roles).join('')).toBe('');
	});

	it.each(Object.values(themes).filter(theme => theme.name !== 'print'))(
		'$name tells conflict from agreement without colour',
		theme => {
			expect(withoutColour(theme.roles.differ)).not.toBe(withoutColour(theme.roles.agree));
		},
	);

	it.each(Object.values(themes))('$name consists of codes that no text can break out of', theme => {
		for (const codes of [...Object.values(theme.roles), ...Object.values(theme.over)])
			expect(codes).toMatch(/^[\d;]*$/);
	});

	it.each(Object.values(themes).filter(theme => theme.name !== 'print'))(
		'$name shows the cursor and what is selected',
		theme => {
			for (const codes of Object.values(theme.over)) expect(codes).not.toBe('');
			expect(theme.over.match).not.toBe(theme.over.matchHere);
		},
	);

	it('the default theme uses only the sixteen colours of the terminal', () => {
		for (const role of Object.keys(themes.terminal.roles) as Role[]) {
			expect(themes.terminal.roles[role]).not.toContain('8;5');
		}
	});
});

describe('chooseTheme', () => {
	it.each([
		[{}, undefined, 'terminal'],
		[{NO_COLOR: '1'}, undefined, 'mono'],
		[{NO_COLOR: ''}, undefined, 'terminal'],
		[{TERM: 'dumb'}, undefined, 'mono'],
		[{NO_COLOR: '1'}, 'dark', 'dark'],
		[{}, 'nonsense', 'terminal'],
		[{}, 'constructor', 'terminal'],
	] as const)('%j with %j is %s', (environment, option, name) => {
		expect(chooseTheme(environment, option).name).toBe(name);
	});
});
