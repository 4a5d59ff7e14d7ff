import type {Messages} from '../../i18n/messages.ts';
import {byCodeUnits} from '../../screens/places/order.ts';
import {placeTitle} from '../../screens/placeTitle.ts';
import type {Binding} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {shownKey} from '../bindings/keyNames.ts';
import {keymapOf} from '../bindings/saidKey.ts';
import {lastPlaceMark} from '../state/keptPlaces.ts';
import {inputFor} from '../state/panes/screenRows.ts';
import type {State} from '../state/state.ts';
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
	lettersOf(state).map(key => {
		const {place} = state.marks[key]!;
		const label = placeTitle(place, inputFor(world, state, place, state.size.columns));
		return {group, key, refusal: null, label};
	});

/** The letters of the marks that are set. */
const lettersOf = ({marks}: State): readonly string[] =>
	Object.keys(marks)
		.filter(name => name !== lastPlaceMark)
		.sort(byCodeUnits);
