import type {Opening} from '../../library/cache/openingCache.ts';
import type {Row} from '../../screens/rows/row.ts';
import {geometryOf} from '../state/panes/geometry.ts';
import {shownList} from '../state/panes/panes.ts';
import {openingQuestion} from '../state/panes/screenRows.ts';
import {type State, startState} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {previewRegions} from './lists.ts';

/** What the next run would begin with, if nothing changed until then. */
export const openingOf = (world: World, state: State): Opening => {
	const {size, settings, read, queries, keys} = state;
	// The very same set: what was made for it is remembered by it.
	const first = {...startState({size, settings, queries, keys}), read};
	return {
		question: openingQuestion(first),
		rows: shownList(world, first).laid.rows.map(withoutSources),
		preview: previewRegions(world, first, geometryOf(first)).flatMap(({lines}) => lines),
	};
};

/** A row without the passages that it rests on: thousands, for who is named most. They are there when the dossier is. */
const withoutSources = ({sources: _, ...row}: Row): Row => row;
