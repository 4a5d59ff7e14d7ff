import type {Rectangle} from '../frame.ts';
import {type MenuItem, menuCursor, menuItems} from '../keys/menuItems.ts';
import {geometryOf} from '../state/geometry.ts';
import type {MenuName, State} from '../state/state.ts';
import type {World} from '../state/world.ts';

/** A menu as Ink draws it: the lines in its window. */
export type ShownMenu = {
	readonly name: MenuName;
	readonly filter: string;
	readonly items: readonly MenuItem[];
	/** Index of the chosen line among those shown. */
	readonly cursor: number;
	/** Lines above and below the window. */
	readonly hidden: number;
	readonly area: Rectangle;
};

const widest = 64;
/** Frame, heading and filter. */
const chrome = 4;

/** The menu that is open; null when none is. */
export const shownMenu = (world: World, state: State): ShownMenu | null => {
	const {overlay, size} = state;
	if (overlay?.kind !== 'menu') return null;
	const all = menuItems(world, state);
	const {tabs, footer} = geometryOf(state);
	const room = Math.max(1, footer.y - tabs.y - 1 - chrome);
	const height = Math.min(room, Math.max(1, all.length));
	const chosen = menuCursor(state, all.length);
	const first = Math.max(0, Math.min(chosen - Math.floor(height / 2), all.length - height));
	const width = Math.min(widest, size.columns - 2);
	return {
		name: overlay.menu,
		filter: overlay.filter,
		items: all.slice(first, first + height),
		cursor: chosen - first,
		hidden: all.length - Math.min(all.length, height),
		area: {x: Math.floor((size.columns - width) / 2), y: tabs.y + 1, width, height: height + chrome},
	};
};

/** Where Ink's drawing lies. */
export const menuArea = (world: World, state: State): Rectangle | null => shownMenu(world, state)?.area ?? null;
