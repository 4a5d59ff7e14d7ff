import type {Place} from '../../screens/row.ts';
import {digitScreens} from '../../screens/screens.ts';
import type {Action} from '../state/action.ts';

/** What a typed line asks for; null when it is neither a number of the view nor a word that is known. */
export const linearCommand = (line: string, targets: readonly Place[]): Action | 'again' | 'help' | null => {
	const [word = '', ...rest] = line.trim().split(/\s+/u);
	if (/^\d+$/u.test(word)) {
		const place = targets[Number(word) - 1];
		return place ? {type: 'goTo', place} : null;
	}
	if (word === 'find') return {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: rest.join(' ')}}};
	return (Object.hasOwn(commands, word) ? commands[word] : undefined) ?? screenNamed(word);
};

const commands: Readonly<Record<string, Action | 'again' | 'help'>> = {
	'': 'again',
	again: 'again',
	help: 'help',
	back: {type: 'back'},
	forward: {type: 'forward'},
	next: {type: 'article', by: 1},
	previous: {type: 'article', by: -1},
	quit: {type: 'quit'},
};

const screenNamed = (word: string): Action | null => {
	const screen = digitScreens.find(({id}) => id === word && id !== 'search');
	return screen ? {type: 'goTo', place: {screen: screen.id}} : null;
};
