import {type Messages, messages} from '../../i18n/messages.ts';
import type {SaidKey} from '../../i18n/saidKey.ts';
import type {State} from '../state/state.ts';
import type {Binding} from './binding.ts';
import {bindingLabel} from './bindingLabel.ts';
import {bindingName} from './bindingName.ts';
import {keymap} from './keymap.ts';
import {shownKey} from './keyNames.ts';

/** The key table that holds: the person's own, or the program's. */
export const keymapOf = (state: Pick<State, 'keys'>): readonly Binding[] => state.keys ?? keymap;

/** The keys that messages say, read from the table that holds. What has no key is said by its name among the actions. */
export const saidKeyOf = (state: Pick<State, 'keys' | 'settings'>): SaidKey => {
	const words = messages(state.settings.locale);
	const table = keymapOf(state);
	return (name, where) => {
		const binding = table.find(entry => bindingName(entry) === name && (!where || entry.in.includes(where)));
		return binding ? keyOrName(binding, table, words) : name;
	};
};

const keyOrName = (binding: Binding, table: readonly Binding[], words: Messages): string => {
	const shown = shownKeyOf(binding, words);
	if (shown !== '') return shown;
	const palette = table.find(({label}) => label === 'key.palette');
	const name = `${words['quote.open']}${bindingLabel(binding, words)}${words['quote.close']}`;
	return `${palette ? shownKeyOf(palette, words) : ''} ${name}`.trim();
};

/** The first of a binding's keys; empty when it has none. */
const shownKeyOf = ({keys: [first]}: Binding, words: Messages): string => {
	const [one = '', other, ...more] = first?.split(' ') ?? [];
	return one === other && more.length === 0 ? words['keys.twice'](shownKey(one, words)) : shownKey(first ?? '', words);
};
