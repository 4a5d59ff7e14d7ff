import {type Messages, messages} from '../../i18n/messages.ts';
import {type Cell, type Column, wrapWhenSeen} from '../../screens/rows/columns.ts';
import {wrappedRuns} from '../../screens/rows/lines.ts';
import type {Run} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import {type Continuation, continuationsOf} from '../keys/continuations.ts';
import type {Geometry} from '../state/panes/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {FrameLine, Region} from './region.ts';
import {paneHeading} from './rules.ts';

const columns: readonly Column[] = [{}, {grow: 1, wraps: true}];

/** Lines that are shown together or not at all. */
type Block = readonly (readonly Run[])[];

/** What could not be done now may be left out without a word; of what could be it is said how much there is no room for. */
const linesThatFit = (blocks: readonly Block[], useful: number, room: number, words: Messages): Block => {
	const fitting = (most: number): readonly Block[] =>
		blocks.filter((_, at) => blocks.slice(0, at + 1).flat().length <= most);
	const shown = fitting(room);
	if (shown.length >= useful) return shown.flat();
	const kept = fitting(room - 1);
	return [...kept.flat(), [run(words['count.more'](useful - kept.length), 'muted')]];
};

/** What can be done now first, then what cannot, by the reasons for that. */
const inOrder = (all: readonly Continuation[]): readonly Continuation[] => {
	const reasons = [...new Set(all.map(({refusal}) => refusal))].sort((a, b) => Number(a !== null) - Number(b !== null));
	return reasons.flatMap(reason => all.filter(({refusal}) => refusal === reason));
};

/** A key and what it does; one that would do nothing is known by its brackets, in any colours. */
const cellsOf = ({key, label, refusal}: Continuation): readonly Cell[] =>
	refusal === null ? [[run(key, 'key')], [run(label)]] : [[run(`(${key})`, 'muted')], [run(label, 'muted')]];

/** A block a key; above the first of those that one reason is of stands the reason, said once and whole. */
const blocksOf = (offered: readonly Continuation[], width: number): readonly Block[] => {
	const laid = wrapWhenSeen(columns, offered.length, at => cellsOf(offered[at]!), width);
	return offered.map(({refusal}, at): Block => {
		const {runs, below} = laid(at);
		const isSaid = refusal === null || offered[at - 1]?.refusal === refusal;
		const reason = isSaid ? [] : wrappedRuns([run(refusal, 'emphasis')], width, 0);
		return [...reason, runs, ...(below ? [below] : [])];
	});
};

/** The keys that may follow what is half typed, above the last line. */
export const continuationRegions = (world: World, state: State, {footer, tabs}: Geometry): Region[] => {
	const words = messages(state.settings.locale);
	const all = continuationsOf(world, state, words);
	if (all.length === 0) return [];
	const useful = all.filter(({refusal}) => refusal === null).length;
	const blocks = blocksOf(inOrder(all), Math.max(1, footer.width - 2));
	const lines = linesThatFit(blocks, useful, Math.max(1, footer.y - tabs.y - 3), words);
	const rule = paneHeading(state, footer.width, [run(words[`group.${all[0]!.group}`], 'heading')], '', false);
	const shown = lines.map((runs): FrameLine => ({runs: [run(' '), ...runs]}));
	const height = shown.length + 1;
	const area = {x: 0, y: footer.y - height, width: footer.width, height};
	return [{name: 'continuations', area, lines: [rule, ...shown]}];
};
