import type {Size} from '../panes/rectangle.ts';
import {type State, visitOf, withVisit} from '../state.ts';
import type {World} from '../world.ts';
import {clampTop, keepPlace, lineOfOffset, openPage, readerHeight, scrollTo} from './reading.ts';

/** After a change of width the same words stand at the top; no window goes past the end. */
export const fitText = (world: World, state: State): State => {
	const shown = openPage(world, state);
	if (!shown) return state;
	const {reader} = visitOf(state);
	const height = readerHeight(state);
	if (reader.width === shown.width) {
		const top = clampTop(shown, reader.top, height);
		return top === reader.top ? state : withVisit(state, {reader: {...reader, top}});
	}
	const isNew = reader.width === 0;
	return withVisit(state, {
		reader: isNew ? scrollTo(reader, shown, reader.top, height) : keepPlace(reader, shown, height),
	});
};

/**
 * Another size. What was chosen and seen is seen then too; the words at the top are those of before again as soon as there is room
 * for both.
 */
export const resizeTo = (world: World, state: State, size: Size): State => {
	const sized: State = {...state, size};
	const shown = openPage(world, sized);
	const {reader} = visitOf(state);
	if (!shown || reader.width === 0) return sized;
	const height = readerHeight(sized);
	const kept = keepPlace(reader, shown, height);
	const {selected} = reader;
	const line = selected && isSeen(world, state, selected.start) ? lineOfOffset(shown, selected.start) : kept.top;
	const isInside = line >= kept.top && line < kept.top + height;
	const top = isInside ? kept.top : clampTop(shown, line - Math.floor(height / 3), height);
	return withVisit(sized, {reader: {...kept, top}});
};

/** Whether a place of the open text is in the window. */
const isSeen = (world: World, state: State, offset: number): boolean => {
	const shown = openPage(world, state);
	if (!shown) return false;
	const line = lineOfOffset(shown, offset) - visitOf(state).reader.top;
	return line >= 0 && line < readerHeight(state);
};
