import {messages} from '../../i18n/messages.ts';
import {type Cell, type Column, wrapWhenSeen} from '../../screens/columns.ts';
import {run} from '../../screens/runs.ts';
import {continuationsOf} from '../keys/continuations.ts';
import type {Geometry} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {FrameLine, Region} from './region.ts';
import {paneHeading} from './rules.ts';

const columns: readonly Column[] = [{align: 'right'}, {}, {grow: 1, drop: 1, wraps: true}];

/** The keys that may follow what is half typed, above the last line: what can be done now first; what would do nothing says why. */
export const continuationRegions = (world: World, state: State, {footer, tabs}: Geometry): Region[] => {
	const words = messages(state.settings.locale);
	const all = continuationsOf(world, state, words);
	if (all.length === 0) return [];
	const offered = [...all.filter(({refusal}) => refusal === null), ...all.filter(({refusal}) => refusal !== null)];
	const cells = offered.map(({key, label, refusal}): Cell[] => [
		[run(key, refusal === null ? 'key' : 'muted')],
		[run(label, refusal === null ? 'text' : 'muted')],
		[run(refusal ?? '', 'muted')],
	]);
	const laid = wrapWhenSeen(columns, cells.length, at => cells[at]!, Math.max(1, footer.width - 2));
	const lines = cells
		.flatMap((_, at) => {
			const {runs, below} = laid(at);
			return below ? [runs, below] : [runs];
		})
		.slice(0, Math.max(1, footer.y - tabs.y - 3));
	const rule = paneHeading(state, footer.width, [run(words[`group.${offered[0]!.group}`], 'heading')], '', false);
	const shown = lines.map((runs): FrameLine => ({runs: [run(' '), ...runs]}));
	const height = shown.length + 1;
	const area = {x: 0, y: footer.y - height, width: footer.width, height};
	return [{name: 'continuations', area, lines: [rule, ...shown]}];
};
