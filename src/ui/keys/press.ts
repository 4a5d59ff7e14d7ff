import {messages} from '../../i18n/messages.ts';
import {shownKey, typedBy} from '../bindings/keyNames.ts';
import {keymapOf, saidKeyOf} from '../bindings/saidKey.ts';
import type {Action} from '../state/action.ts';
import {isTooSmall, overlayHeight} from '../state/panes/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {type LaidHelp, laidHelp} from './laidHelp.ts';
import {menuCursor, menuItems} from './menuItems.ts';
import {contextsOf, type Resolved, resolve} from './resolve.ts';

/** Where it has no meaning of its own, it is Enter, as terminals and shells have it. */
const lineFeed = 'ctrl+j';

const meaningOf = (state: State, key: string): Resolved =>
	resolve(contextsOf(state), state.pendingKeys, key, keymapOf(state));

/** What one key does now: no, one or several actions. */
export const actionsFor = (world: World, state: State, key: string): readonly Action[] => {
	if (isTooSmall(state.size)) return unseenActions(state, key);
	const resolved = meaningOf(state, key) ?? (key === lineFeed ? meaningOf(state, 'enter') : null);
	if (resolved && 'pending' in resolved) return [{type: 'pending', keys: resolved.pending}];
	if (resolved) return overlayActions(world, state, resolved.action);
	if (key === 'escape' && state.pendingKeys.length > 0) return [{type: 'pending', keys: []}];
	const typed = typedBy(key);
	if (state.overlay) return typed === null ? [] : [{type: 'type', text: typed}];
	const words = messages(state.settings.locale);
	const pressed = [...state.pendingKeys, key].map(name => shownKey(name, words)).join(' ');
	return [{type: 'notice', text: words['notice.unknownKey'](pressed, saidKeyOf(state))}];
};

/** Where nothing is seen, nothing is done that had to be: a key may leave or stop the program, or draw it again. */
const unseenActions = (state: State, key: string): readonly Action[] => {
	const resolved = meaningOf(state, key);
	if (!resolved || 'pending' in resolved) return [];
	if (resolved.action.type === 'leave') return [{type: 'quit'}];
	return actsUnseen.has(resolved.action.type) ? [resolved.action] : [];
};

const actsUnseen: ReadonlySet<Action['type']> = new Set(['quit', 'suspend', 'redraw']);

/** Choosing a line of a menu does what the line says; the help scrolls no further than its rows. */
const overlayActions = (world: World, state: State, action: Action): readonly Action[] => {
	const {overlay} = state;
	if (overlay?.kind === 'menu' && action.type === 'page') return [menuPage(world, state, action.by)];
	if (overlay?.kind === 'menu' && overlay.menu === 'items') return pickActions(world, state, action);
	if (overlay?.kind === 'menu' && action.type === 'submit') {
		const items = menuItems(world, state);
		const item = items[menuCursor(state, items.length)];
		return item ? [{type: 'close'}, item.action, ...(item.after ?? [])] : [{type: 'escape'}];
	}
	if (overlay?.kind === 'help' && (action.type === 'move' || action.type === 'page')) {
		return [{type: 'scrollHelp', top: helpTop(laidHelp(state, overlay.filter, overlay.top), action)}];
	}
	return [action];
};

/** A page of a menu further, not beyond its ends: only single steps go round. */
const menuPage = (world: World, state: State, by: number): Action => {
	const {length} = menuItems(world, state);
	const here = menuCursor(state, length);
	const there = Math.max(0, Math.min(length - 1, here + Math.round(by * overlayHeight(state))));
	return {type: 'move', by: there - here};
};

/** In a list to choose from the keys mean the item under the cursor, or all that are listed; what is marked is taken, else that item. */
const pickActions = (world: World, state: State, action: Action): readonly Action[] => {
	const items = menuItems(world, state);
	const here = items[menuCursor(state, items.length)];
	const listed = items.map(({value}) => Number(value));
	if (action.type === 'mark' && action.what === 'all') return [{type: 'toggleItems', items: listed}];
	if (action.type === 'mark') return here ? [{type: 'toggleItem', item: Number(here.value)}] : [];
	if (action.type !== 'submit') return [action];
	const marked = [...(state.offer?.taken ?? [])].sort((a, b) => a - b);
	return [{type: 'takeItems', items: marked.length > 0 ? marked : here ? [Number(here.value)] : []}];
};

/** The first line of the help that is seen then: columns are turned page by page, a single one scrolls. */
const helpTop = (
	{lines, height, inColumns, top}: LaidHelp,
	action: Extract<Action, {type: 'move' | 'page'}>,
): number => {
	const page = inColumns ? height : height - 1;
	const by = action.type === 'page' ? action.by * page : inColumns ? Math.sign(action.by) * page : action.by;
	return Math.max(0, Math.min(lines.length - height, top + by));
};
