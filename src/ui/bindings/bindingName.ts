import {anyLetter, type Binding} from './binding.ts';

/** What a binding is called in the settings: `nextDifference`, `toOverview`. */
export const bindingName = ({label, names}: Binding): string =>
	label === 'key.goTo' ? `to${capitalised((names ?? '').replace(/^screen\./u, ''))}` : label.replace(/^key\./u, '');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether the settings may give it other keys. What holds in every overlay may not: its keys could not be typed there. */
export const isConfigurable = ({in: contexts}: Binding): boolean =>
	contexts.every(context => context === 'everywhere' || context === 'text' || context === 'list');

/** Whether its keys end with any letter, which the settings leave out. */
export const takesLetter = ({action}: Binding): boolean => typeof action === 'function';

/** Its keys as the settings write them. */
export const configuredKeys = ({keys}: Binding): readonly string[] =>
	keys.map(sequence => (sequence.endsWith(` ${anyLetter}`) ? sequence.slice(0, -anyLetter.length - 1) : sequence));
