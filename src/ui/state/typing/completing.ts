import type {Action} from '../action.ts';
import {type Change, say} from '../navigation.ts';
import {remark} from '../remark.ts';
import type {State} from '../state.ts';
import {fieldOf} from './textField.ts';

/** Asks the outside how the path that is being typed goes on. */
export const completeField = (state: State): Change => {
	const {overlay} = state;
	return overlay?.kind === 'ask' ? [state, {type: 'completePath', text: overlay.text}] : state;
};

/** The path goes on as far as it is certain, unless something else has been typed meanwhile; where it may be several things, it says which. */
export const takeCompletion = (state: State, {from, text, found}: Extract<Action, {type: 'completed'}>): State => {
	const {overlay} = state;
	if (overlay?.kind !== 'ask' || overlay.text !== from) return state;
	const completed: State = {...state, overlay: {...overlay, ...fieldOf(text)}};
	if (found.length === 0) return say(completed, remark(state, 'notice.nothingBeginsSo'));
	return text === from && found.length > 1 ? say(completed, found.join('  ')) : completed;
};
