import type {Messages} from '../../i18n/messages.ts';
import type {Binding} from './binding.ts';

/** What a key does, in words. */
export const bindingLabel = ({label, names}: Pick<Binding, 'label' | 'names'>, words: Messages): string =>
	label === 'key.goTo' ? words[label](names ? words[names] : '') : words[label];
