import {actionsFor} from '../keys/press.ts';
import type {Action} from '../state/action.ts';
import type {MouseInput} from '../state/mouseInput.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {type ShownOverlay, shownOverlay} from './overlay.ts';

/** Lines of an overlay above its own: frame, title, filter. */
const head = 3;

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
	{area, items, cursor}: Extract<ShownOverlay, {kind: 'menu'}>,
	event: MouseInput,
): readonly Action[] => {
	const line = event.y - area.y - head;
	if (line < 0 || line >= items.length) return [];
	if (line !== cursor) return [{type: 'move', by: line - cursor}];
	const marks = state.overlay?.kind === 'menu' && state.overlay.menu === 'items';
	return actionsFor(world, state, marks ? 'tab' : 'enter');
};
