import {type Messages, messages} from '../../i18n/messages.ts';
import {type Cell, type Column, wrapWhenSeen} from '../../screens/rows/columns.ts';
import type {Run} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import {continuationsOf} from '../keys/continuations.ts';
import type {Geometry} from '../state/panes/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {FrameLine, Region} from './region.ts';
import {paneHeading} from './rules.ts';

const columns: readonly Column[] = [{align: 'right'}, {}, {grow: 1, drop: 1, wraps: true}];

/** What could not be done now may be left out without a word; of what could be it is said how much there is no room for. */
const linesThatFit = (
	entries: readonly (readonly Run[])[][],
	useful: number,
	room: number,
	words: Messages,
): readonly (readonly Run[])[] => {
	const all = entries.flat();
	const needed = entries.slice(0, useful).flat().length;
	if (needed <= room) return all.slice(0, room);
	const kept = entries.filter((_, at) => entries.slice(0, at + 1).flat().length < room);
	return [...kept.flat(), [run(words['count.more'](useful - kept.length), 'muted')]];
};

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
	const entries = cells.map((_, at) => {
		const {runs, below} = laid(at);
		return below ? [runs, below] : [runs];
	});
	const useful = offered.filter(({refusal}) => refusal === null).length;
	const lines = linesThatFit(entries, useful, Math.max(1, footer.y - tabs.y - 3), words);
	const rule = paneHeading(state, footer.width, [run(words[`group.${offered[0]!.group}`], 'heading')], '', false);
	const shown = lines.map((runs): FrameLine => ({runs: [run(' '), ...runs]}));
	const height = shown.length + 1;
	const area = {x: 0, y: footer.y - height, width: footer.width, height};
	return [{name: 'continuations', area, lines: [rule, ...shown]}];
};
