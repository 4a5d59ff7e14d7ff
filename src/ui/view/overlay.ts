import {messages} from '../../i18n/messages.ts';
import type {Run} from '../../screens/rows/row.ts';
import {laidHelp} from '../keys/laidHelp.ts';
import {type MenuItem, menuCursor, menuItems} from '../keys/menuItems.ts';
import {isLow, isTooSmall, overlayFrame, overlayHeight} from '../state/panes/geometry.ts';
import type {Rectangle} from '../state/panes/rectangle.ts';
import {repeatedWords} from '../state/repeatedWords.ts';
import type {MenuName, Overlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {menuLines} from './menuLines.ts';

/** What lies on top in a frame of its own, with what Ink needs to draw it. */
export type ShownOverlay = {
	readonly area: Rectangle;
	readonly title: string;
	/** What was typed to narrow it. */
	readonly filter: string;
	/** Title and filter stand in one line. */
	readonly isLow: boolean;
	/** Stands in its place while nothing is typed. */
	readonly hint: string;
} & (
	| {
			readonly kind: 'menu';
			readonly items: readonly MenuItem[];
			readonly cursor: number;
			/** Lines that the one under the cursor takes. */
			readonly tall: number;
			/** Stands in the place of the lines when there are none. */
			readonly empty: string;
	  }
	| {readonly kind: 'help'; readonly lines: readonly (readonly Run[])[]}
);

const widestMenu = 64;
const widestWideMenu = 88;
/** Columns that the frame takes. */
const sides = 4;
/** Columns of the pointer at a menu's lines. */
const pointer = 2;

/** Columns that a line of a menu has. */
export const lineWidth = ({width}: Rectangle): number => width - sides - pointer;

/** Menus whose lines say much: titles, reasons. */
const wideMenus: ReadonlySet<MenuName> = new Set(['items', 'palette']);

/** The menu or the help that is open; null when neither is, or when there is no room. */
export const shownOverlay = (world: World, state: State): ShownOverlay | null => {
	if (isTooSmall(state.size)) return null;
	if (state.overlay?.kind === 'menu') return shownMenu(world, state);
	return state.overlay?.kind === 'help' ? shownHelp(state) : null;
};

const centred = (state: State, widest: number, lines: number): Rectangle => {
	const {columns} = state.size;
	const {y, chrome} = overlayFrame(state);
	const width = Math.min(widest, columns - 2);
	return {x: Math.floor((columns - width) / 2), y, width, height: lines + chrome};
};

/** The lines in the menu's window, with its cursor in the middle where that is possible. */
const shownMenu = (world: World, state: State): ShownOverlay | null => {
	const {overlay} = state;
	if (overlay?.kind !== 'menu') return null;
	const words = messages(state.settings.locale);
	const all = menuItems(world, state);
	const chosen = menuCursor(state, all.length);
	const widest = wideMenus.has(overlay.menu) ? widestWideMenu : widestMenu;
	const room = overlayHeight(state);
	const tall = all[chosen] && room > 1 ? menuLines(all[chosen], lineWidth(centred(state, widest, 0)), true).length : 1;
	const count = Math.min(room - tall + 1, Math.max(1, all.length));
	const first = Math.max(0, Math.min(chosen - Math.floor(count / 2), all.length - count));
	return {
		kind: 'menu',
		area: centred(state, widest, count + tall - 1),
		title: menuTitle(world, state, overlay),
		filter: overlay.filter,
		isLow: isLow(state),
		hint: words['prompt.hint'],
		items: all.slice(first, first + count),
		cursor: chosen - first,
		tall,
		empty: words['menu.empty'](repeatedWords(overlay.filter)),
	};
};

/** What a menu is called. */
export const menuTitle = (world: World, state: State, {menu, actor}: Extract<Overlay, {kind: 'menu'}>): string => {
	const words = messages(state.settings.locale);
	if (menu === 'items') return words['pane.items'](state.offer?.title ?? '', state.offer?.taken.size ?? 0);
	return menu === 'merge' ? words['pane.merge'](world.lookup.actor(actor ?? '')?.name ?? '') : words[`pane.${menu}`];
};

const shownHelp = (state: State): ShownOverlay | null => {
	const {overlay, settings} = state;
	if (overlay?.kind !== 'help') return null;
	const words = messages(settings.locale);
	const {lines, width, height, top, page, pages} = laidHelp(state, overlay.filter, overlay.top);
	return {
		kind: 'help',
		area: centred(state, width + sides, height),
		title: pages > 1 ? `${words['pane.help']}  ${page}/${pages}` : words['pane.help'],
		filter: overlay.filter,
		isLow: isLow(state),
		hint: words['prompt.hint'],
		lines: lines.slice(top, top + height),
	};
};
