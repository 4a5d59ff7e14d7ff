import type {State} from './state.ts';

/** Asks whether an address is to be opened in another program: it was written by whoever wrote the article. */
export const askOutside = (state: State, address: string): State => ({
	...state,
	overlay: {kind: 'menu', menu: 'outside', filter: '', cursor: 0, address},
});
