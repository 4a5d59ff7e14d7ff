import {anyLetter, type Binding, type KeyContext} from '../bindings/binding.ts';
import {keymap} from '../bindings/keymap.ts';
import type {Action} from '../state/action.ts';
import {openArticle, type State, visitOf} from '../state/state.ts';

/** Where keys are read now, nearest first. */
export const contextsOf = (state: State): readonly KeyContext[] => {
	const {overlay} = state;
	if (overlay?.kind === 'prompt') return [overlay.purpose === 'search' ? 'search' : 'prompt'];
	if (overlay?.kind === 'ask') return overlay.draft.kind === 'material' ? ['path', 'prompt'] : ['prompt'];
	if (overlay?.kind === 'menu' && overlay.menu === 'items') return ['pick'];
	if (overlay?.kind === 'help' && overlay.filter === '') return ['helpPage', 'help'];
	if (overlay) return [overlay.kind];
	const {focus, reader} = visitOf(state);
	const reads = openArticle(state) !== null && focus !== 'list';
	if (reads && focus === 'reader' && reader.selected?.kind === 'passage') return ['passage', 'text', 'everywhere'];
	return [reads ? 'text' : 'list', 'everywhere'];
};

/** What a key press means: an action, the beginning of a sequence, or nothing. */
export type Resolved = {readonly action: Action} | {readonly pending: readonly string[]} | null;

/** Reads the table for a key after the ones that are half typed. */
export const resolve = (
	contexts: readonly KeyContext[],
	pending: readonly string[],
	key: string,
	table: readonly Binding[] = keymap,
): Resolved => {
	const typed = [...pending, key];
	for (const context of contexts) {
		const exact = findBinding(table, context, keys => matches(keys, typed) && keys.length === typed.length);
		if (exact) return {action: actionOf(exact, key)};
		if (findBinding(table, context, keys => keys.length > typed.length && matches(keys.slice(0, typed.length), typed)))
			return {pending: typed};
	}
	return null;
};

/** A sequence that says its key outright comes before one that asks for any letter. */
const findBinding = (
	table: readonly Binding[],
	context: KeyContext,
	fits: (keys: readonly string[]) => boolean,
): Binding | undefined => {
	const found = table.filter(
		binding => binding.in.includes(context) && binding.keys.some(keys => fits(keys.split(' '))),
	);
	return found.find(binding => typeof binding.action !== 'function') ?? found[0];
};

const matches = (keys: readonly string[], typed: readonly string[]): boolean =>
	keys.length === typed.length &&
	keys.every((key, at) => key === typed[at] || (key === anyLetter && /^[a-z]$/.test(typed[at]!)));

const actionOf = ({action}: Binding, key: string): Action => (typeof action === 'function' ? action(key) : action);
