import {useInput} from 'ink';
import {useCallback, useSyncExternalStore} from 'react';
import {type InkKey, keyNames} from './bindings/keyNames.ts';
import {Overlay} from './components/Overlay.tsx';
import {actionsFor} from './keys/press.ts';
import {paintRuns} from './paint.ts';
import type {State} from './state/state.ts';
import type {Store} from './state/store.ts';
import {themes} from './theme.ts';
import {shownOverlay} from './view/overlay.ts';

type AppProps = {
	/** Where the state is kept. */
	readonly store: Store;
};

/**
 * What Ink does: it reads the keys, in the one place that does, and draws what lies on top. Panes are painted beside it, from
 * the same state, so that moving in them never waits for React.
 */
export const App = ({store}: AppProps) => {
	useInput(useCallback((input: string, key: InkKey) => press(store, input, key), [store]));
	const state = useSyncExternalStore(store.subscribe, () => overlayState(store));
	const overlay = state && shownOverlay(store.world(), state);
	if (!state || !overlay) return null;
	const theme = themes[state.settings.theme];
	return <Overlay overlay={overlay} paint={runs => paintRuns(runs, theme)} ascii={state.settings.ascii} />;
};

/** A report of several keys, held or pasted, is taken key by key: each is read in the state that the one before left. */
const press = (store: Store, input: string, key: InkKey): void => {
	for (const name of keyNames(input, key)) {
		for (const action of actionsFor(store.world(), store.state(), name)) store.dispatch(action);
	}
};

/** The state while something is drawn by Ink; else nothing, so that no other change makes React work. */
const overlayState = (store: Store): State | null => {
	const {overlay} = store.state();
	return overlay?.kind === 'menu' || overlay?.kind === 'help' ? store.state() : null;
};
