import {actionsFor} from '../keys/press.ts';
import type {Action} from '../state/action.ts';
import type {MouseInput} from '../state/panes/mouseInput.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {type ShownOverlay, shownOverlay} from './overlay.ts';

/** Lines of an overlay above its own: frame, title, filter; the last two in one where room is scarce. */
const headOf = ({isLow}: ShownOverlay): number => (isLow ? 2 : 3);

/** What the mouse does now: what lies on top has it alone. There it does what keys do: it moves, chooses, marks and closes. */
export const mouseActions = (world: World, state: State, event: MouseInput): readonly Action[] => {
	const overlay = shownOverlay(world, state);
	if (!overlay) return [{type: 'mouse', event}];
	if (event.kind === 'wheel') return actionsFor(world, state, event.step < 0 ? 'up' : 'down');
	if (event.kind !== 'press' || event.button !== 0) return [];
	if (!isInside(overlay, event)) return actionsFor(world, state, 'escape');
	return overlay.kind === 'menu' ? pressLine(world, state, overlay, event) : [];
};

const isInside = ({area}: ShownOverlay, {x, y}: MouseInput): boolean =>
	x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;

/** A press goes to a line; on the line under the cursor it chooses, or marks where several may be marked. */
const pressLine = (
	world: World,
	state: State,
	menu: Extract<ShownOverlay, {kind: 'menu'}>,
	event: MouseInput,
): readonly Action[] => {
	const {cursor} = menu;
	const item = itemAt(menu, event.y);
	if (item < 0 || item >= menu.items.length) return [];
	if (item !== cursor) return [{type: 'move', by: item - cursor}];
	const marks = state.overlay?.kind === 'menu' && state.overlay.menu === 'items';
	return actionsFor(world, state, marks ? 'tab' : 'enter');
};

/** Which line of a menu stands in a row of the screen: the one under the cursor may stand in two. */
const itemAt = (menu: Extract<ShownOverlay, {kind: 'menu'}>, y: number): number => {
	const row = y - menu.area.y - headOf(menu);
	return row <= menu.cursor ? row : Math.max(menu.cursor, row - menu.tall + 1);
};
