import {useInput} from 'ink';
import {useCallback, useSyncExternalStore} from 'react';
import {Menu} from './components/Menu.tsx';
import {type InkKey, keyNames} from './keys/keyNames.ts';
import {actionsFor} from './keys/press.ts';
import type {Store} from './state/store.ts';
import {shownMenu} from './view/menu.ts';

type AppProps = {
	/** Where the state is kept. */
	readonly store: Store;
};

/**
 * What Ink does: it reads the keys, in the one place that does, and draws the menus. Panes are painted beside it, from the
 * same state, so that moving in them never waits for React.
 */
export const App = ({store}: AppProps) => {
	const press = useCallback(
		(input: string, key: InkKey) => {
			for (const name of keyNames(input, key)) {
				for (const action of actionsFor(store.world(), store.state(), name)) store.dispatch(action);
			}
		},
		[store],
	);
	useInput(press);
	const state = useSyncExternalStore(store.subscribe, () => menuState(store));
	const menu = state && shownMenu(store.world(), state);
	return menu && state ? <Menu menu={menu} locale={state.settings.locale} /> : null;
};

/** The state while a menu is open: nothing else makes Ink draw. */
const menuState = (store: Store) => (store.state().overlay?.kind === 'menu' ? store.state() : null);
