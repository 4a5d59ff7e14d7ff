import type {Role} from '../screens/rows/row.ts';
import type {ThemeName} from './bindings/themeName.ts';
import type {Over} from './view/region.ts';

/** The looks of all roles, each as the parameters of one SGR sequence (ECMA-48 8.3.117); empty for plain text. */
export type Theme = {
	readonly name: ThemeName;
	readonly roles: Readonly<Record<Role, string>>;
	readonly over: Readonly<Record<Over, string>>;
};

const bold = '1';
const dim = '2';
const italic = '3';
const underline = '4';
const inverse = '7';
const struck = '9';

const together = (...codes: readonly string[]): string => codes.filter(code => code !== '').join(';');

/** A colour of the terminal's own sixteen: 0 to 7 normal, 8 to 15 bright. */
const own = (number: number): string => String(number < 8 ? 30 + number : 82 + number);

/** A colour of the 256 that terminals have in common. */
const fixed = (number: number): string => `38;5;${number}`;

type Palette = Readonly<
	Record<'title' | 'heading' | 'actor' | 'figure' | 'time' | 'source' | 'link' | 'code', string>
> &
	Readonly<Record<'agree' | 'explained' | 'differ' | 'key' | 'muted', string>>;

/** Meaning is carried by weight, underline and signs first; colours come on top. */
const rolesIn = (palette: Palette): Theme['roles'] => ({
	text: '',
	muted: palette.muted,
	strong: bold,
	emphasis: italic,
	strike: struck,
	title: together(bold, palette.title),
	heading: together(bold, palette.heading),
	quote: italic,
	code: palette.code,
	link: together(underline, palette.link),
	rule: palette.muted,
	actor: palette.actor,
	figure: palette.figure,
	time: palette.time,
	source: palette.source,
	agree: palette.agree,
	explained: together(bold, palette.explained),
	differ: together(bold, palette.differ),
	match: together(bold, underline),
	key: together(bold, palette.key),
	alert: together(bold, palette.differ),
});

const inverted: Theme['over'] = {
	cursor: inverse,
	inactiveCursor: together(underline, bold),
	selected: together(bold, inverse),
	match: together(underline, inverse),
	matchHere: together(bold, underline, inverse),
};

const onYellow: Theme['over'] = {...inverted, match: '30;43', matchHere: together(bold, underline, '30;43')};

const terminal: Theme = {
	name: 'terminal',
	roles: rolesIn({
		title: '',
		heading: own(5),
		actor: own(6),
		figure: own(3),
		time: own(5),
		source: own(12),
		link: own(12),
		code: own(2),
		agree: own(2),
		explained: own(3),
		differ: own(1),
		key: own(6),
		muted: dim,
	}),
	over: onYellow,
};

/**
 * `dark` and `light` are read best on the ground that they are named after, and are read on the other one too: nobody is left without
 * titles who chooses the wrong one. So all their colours lie between, 3 : 1 from black and from white (WCAG 2), and titles have none.
 */
const dark: Theme = {
	name: 'dark',
	roles: rolesIn({
		title: '',
		heading: fixed(171),
		actor: fixed(66),
		figure: fixed(136),
		time: fixed(139),
		source: fixed(69),
		link: fixed(69),
		code: fixed(65),
		agree: fixed(65),
		explained: fixed(136),
		differ: fixed(167),
		key: fixed(66),
		muted: fixed(246),
	}),
	over: {...onYellow, cursor: '38;5;231;48;5;24', selected: together(bold, '38;5;16;48;5;222')},
};

const light: Theme = {
	name: 'light',
	roles: rolesIn({
		title: '',
		heading: fixed(127),
		actor: fixed(30),
		figure: fixed(94),
		time: fixed(127),
		source: fixed(25),
		link: fixed(25),
		code: fixed(28),
		agree: fixed(28),
		explained: fixed(94),
		differ: fixed(160),
		key: fixed(30),
		muted: fixed(241),
	}),
	over: {
		...onYellow,
		cursor: '38;5;16;48;5;153',
		selected: together(bold, '38;5;231;48;5;24'),
		match: '38;5;16;48;5;222',
	},
};

const onRed = together(bold, '97;41');
const onBrightYellow = together(bold, '30;103');

/**
 * Letters in the terminal's own foreground, the strongest that it has on any background; colour only where its ground is
 * painted with it. Nothing is dim.
 */
const contrast: Theme = {
	name: 'contrast',
	roles: {
		...rolesIn({
			title: '',
			heading: underline,
			actor: underline,
			figure: bold,
			time: '',
			source: bold,
			link: '',
			code: '',
			agree: bold,
			explained: bold,
			differ: onRed,
			key: '',
			muted: '',
		}),
	},
	over: {...inverted, match: onBrightYellow, matchHere: together(underline, onBrightYellow)},
};

/** Bold, underline and inverse alone: for NO_COLOR and for eyes that do not tell colours apart. */
const mono: Theme = {
	name: 'mono',
	roles: {
		...rolesIn({
			title: '',
			heading: '',
			actor: underline,
			figure: bold,
			time: '',
			source: bold,
			link: '',
			code: '',
			agree: '',
			explained: '',
			differ: underline,
			key: '',
			muted: dim,
		}),
		heading: together(bold, underline),
	},
	over: inverted,
};

const nothing = <Name extends string>(looks: Readonly<Record<Name, string>>): Readonly<Record<Name, string>> =>
	Object.fromEntries(Object.keys(looks).map(name => [name, ''])) as Record<Name, string>;

/** For pipes and files: words only. */
const print: Theme = {name: 'print', roles: nothing(mono.roles), over: nothing(mono.over)};

/** All themes by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {terminal, light, dark, contrast, mono, print};

/** Whether a word names a theme. */
const isThemeName = (name: string): name is ThemeName => Object.hasOwn(themes, name);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The theme that was asked for; `mono` on dumb terminals; then what the person's settings say, which no-color.org lets override
 * NO_COLOR; then `mono` under NO_COLOR, else the terminal's own colours.
 */
export function chooseTheme(environment: Environment, option: string | undefined, settled?: ThemeName): Theme {
	if (option !== undefined && isThemeName(option)) return themes[option];
	if (environment.TERM === 'dumb') return mono;
	if (settled !== undefined) return themes[settled];
	return (environment.NO_COLOR ?? '') !== '' ? mono : terminal;
}
