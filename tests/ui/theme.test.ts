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

/** Red, green and blue of one of the 240 colours that terminals have in common. */
const rgbOf = (number: number): number[] => {
	if (number >= 232) return Array<number>(3).fill(8 + 10 * (number - 232));
	const steps = [0, 95, 135, 175, 215, 255];
	return [36, 6, 1].map(place => steps[Math.floor((number - 16) / place) % 6]!);
};

/** How bright a colour is, and how it stands out from black (0) or white (1), as WCAG 2 has it. */
const luminance = (number: number): number => {
	const [red, green, blue] = rgbOf(number).map(value => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrastOf = (number: number, ground: number): number => {
	const [dim, bright] = [luminance(number), ground].sort((a, b) => a - b) as [number, number];
	return (bright + 0.05) / (dim + 0.05);
};

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

	it.each(Object.values(themes))(
		'$name: what has no ground of its own is read on a dark and on a light one, whatever the theme was made for',
		({roles, over}) => {
			for (const codes of [...Object.values(roles), ...Object.values(over)]) {
				if (/(?:^|;)(?:4\d|10\d)(?:;|$)/u.test(codes)) continue;
				expect(codes.replace(/38;5;\d+/u, '')).not.toMatch(/(?:^|;)(?:30|37|90|97)(?:;|$)/u);
				const [, number] = /38;5;(\d+)/u.exec(codes) ?? [];
				if (number !== undefined)
					for (const ground of [0, 1]) expect(contrastOf(Number(number), ground)).toBeGreaterThan(3);
			}
		},
	);

	it.each([
		['light', 1],
		['dark', 0],
	] as const)('%s is read best on the ground that it was made for', (name, ground) => {
		for (const codes of Object.values(themes[name].roles)) {
			const [, number] = /38;5;(\d+)/u.exec(codes) ?? [];
			if (number !== undefined) expect(contrastOf(Number(number), ground)).toBeGreaterThan(4.3);
		}
	});

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
