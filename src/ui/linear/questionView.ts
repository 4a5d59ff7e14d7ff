import {messages} from '../../i18n/messages.ts';
import {chosenNumbers} from '../../importing/chosenNumbers.ts';
import {menuItems} from '../keys/menuItems.ts';
import type {Action} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {questionLabel} from '../view/footer.ts';
import {menuTitle} from '../view/overlay.ts';
import {menusOfTheScreen, ofTheScreen} from './linearWords.ts';

/** What is asked: words, or which line of a menu. */
export const questionView = (world: World, state: State): string[] => {
	const {overlay} = state;
	const words = messages(state.settings.locale);
	if (overlay?.kind === 'menu')
		return [
			sentenceOf(menuTitle(world, state, overlay)),
			...linearItems(world, state).map(({label, hint, refusal}, at) =>
				[`${at + 1}. ${label.trim()}`, hint, refusal ? words['linear.notNow'](refusal) : '']
					.filter(part => part !== '')
					.join(', '),
			),
			words[overlay.menu === 'items' ? 'linear.answerMany' : 'linear.answerMenu'],
		];
	if (overlay?.kind !== 'ask' && overlay?.kind !== 'prompt') return [];
	const asked = questionLabel(state);
	return [words['list.said'](asked, overlay.text).trimEnd(), words['linear.answerText']];
};

/** A title that ends as a sentence does. */
const sentenceOf = (title: string): string => (/[.…?!]$/u.test(title) ? title : `${title}.`);

/** The lines of the menu, but for what only moves or paints a screen. */
const linearItems = (world: World, state: State) =>
	menuItems(world, state).filter(
		({action}) => !ofTheScreen.has(action.type) && !(action.type === 'menu' && menusOfTheScreen.has(action.menu)),
	);

/** What an answer does: a line of a menu by its number, else it narrows the menu; words as they are, a dash for none. */
export const answerActions = (world: World, state: State, typed: string): readonly Action[] => {
	const text = typed.trim();
	const {overlay} = state;
	if (text === '') return [{type: 'escape'}];
	if (overlay?.kind !== 'menu')
		return [{type: 'erase', what: 'all'}, ...typing(text === '-' ? '' : text), {type: 'submit'}];
	if (overlay.menu === 'items') {
		const chosen = chosenNumbers(text, state.offer?.items.length ?? 0);
		return [{type: 'takeItems', items: chosen.map(number => number - 1)}];
	}
	const item = /^\d+$/u.test(text) ? linearItems(world, state)[Number(text) - 1] : undefined;
	return item ? [{type: 'close'}, item.action] : [{type: 'erase', what: 'all'}, ...typing(text)];
};

const typing = (text: string): readonly Action[] => (text === '' ? [] : [{type: 'type', text}]);
