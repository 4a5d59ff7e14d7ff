import type {Messages} from '../../i18n/messages.ts';
import {byCodeUnits} from '../../screens/places/order.ts';
import {placeTitle} from '../../screens/placeTitle.ts';
import type {Place, Row} from '../../screens/rows/row.ts';
import {textOfRuns} from '../../screens/rows/runs.ts';
import type {ScreenInput} from '../../screens/screen.ts';
import type {Binding} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {keymapOf} from '../bindings/saidKey.ts';
import {lastPlaceMark} from '../state/keptPlaces.ts';
import {inputFor, rowsAt} from '../state/panes/screenRows.ts';
import type {State, Visit} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {refusalOf} from './refusal.ts';
import {contextsOf} from './resolve.ts';

/** A key that may follow what is half typed, what it does, and why it would do nothing. */
export type Continuation = Pick<Binding, 'group'> & {
	readonly key: string;
	readonly label: string;
	readonly refusal: string | null;
};

/** What may follow the keys that are half typed, in the order of the table. */
export const continuationsOf = (world: World, state: State, words: Messages): readonly Continuation[] => {
	const {pendingKeys} = state;
	if (pendingKeys.length === 0) return [];
	const contexts = contextsOf(state);
	const before = `${pendingKeys.join(' ')} `;
	return keymapOf(state)
		.filter(({in: places}) => places.some(place => contexts.includes(place)))
		.flatMap(binding => {
			const {action, keys, group, label} = binding;
			const [sequence] = keys.filter(typed => typed.startsWith(before));
			if (sequence === undefined) return [];
			if (label === 'key.goToMark' && lettersOf(state).length > 0) return markContinuations(world, state, group);
			const key = sequence.slice(before.length);
			const refusal = typeof action === 'function' ? null : refusalOf(world, state, action);
			return [{group, key: shownKey(key, words), label: bindingLabel(binding, words), refusal}];
		});
};

/** The marks that are set, each with the place that it is at. */
const markContinuations = (world: World, state: State, group: Binding['group']): Continuation[] =>
	lettersOf(state).map(key => ({group, key, refusal: null, label: markLabel(world, state, state.marks[key]!)}));

/** The place of a mark, and on a list the row: two marks on one list are told apart. */
const markLabel = (world: World, state: State, {place, row: key}: Visit): string => {
	const input = inputFor(world, state, place, state.size.columns);
	const title = placeTitle(place, input);
	const row = key === null ? undefined : rowsAt(world, state, place, input.width).rows.find(row => row.key === key);
	return row?.opens ? `${title} ${input.signs.separator} ${rowTitle(row, row.opens, input)}` : title;
};

/** What a row leads to, in a few words; a passage in those that the row has. */
const rowTitle = ({runs}: Row, opens: Place, input: ScreenInput): string => {
	const isPassage = opens.subject?.kind === 'article' && opens.subject.offset !== undefined;
	return isPassage ? textOfRuns(runs).trim().replaceAll(/ {2,}/g, ' ') : placeTitle(opens, input);
};

/** The letters of the marks that are set. */
const lettersOf = ({marks}: State): readonly string[] =>
	Object.keys(marks)
		.filter(name => name !== lastPlaceMark)
		.sort(byCodeUnits);
