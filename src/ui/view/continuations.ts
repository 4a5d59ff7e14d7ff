import {messages} from '../../i18n/messages.ts';
import {alignColumns} from '../../screens/columns.ts';
import {run} from '../../screens/runs.ts';
import {continuationsOf} from '../keys/continuations.ts';
import type {Geometry} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {FrameLine, Region} from './region.ts';
import {paneHeading} from './rules.ts';

/** The keys that may follow what is half typed, above the last line; one that would do nothing says why. */
export const continuationRegions = (world: World, state: State, {footer, tabs}: Geometry): Region[] => {
	const words = messages(state.settings.locale);
	const offered = continuationsOf(world, state, words).slice(0, Math.max(0, footer.y - tabs.y - 3));
	if (offered.length === 0) return [];
	const inner = Math.max(1, footer.width - 2);
	const lines = alignColumns(
		[{align: 'right'}, {}, {grow: 1, drop: 1}],
		offered.map(({key, label, refusal}) => [
			[run(key, refusal === null ? 'key' : 'muted')],
			[run(label, refusal === null ? 'text' : 'muted')],
			[run(refusal ?? '', 'muted')],
		]),
		inner,
	);
	const rule = paneHeading(state, footer.width, [run(words[`group.${offered[0]!.group}`], 'heading')], '', false);
	const shown = lines.map((runs): FrameLine => ({runs: [run(' '), ...runs]}));
	const height = shown.length + 1;
	const area = {x: 0, y: footer.y - height, width: footer.width, height};
	return [{name: 'continuations', area, lines: [rule, ...shown]}];
};
