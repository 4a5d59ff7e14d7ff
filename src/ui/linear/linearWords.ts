import type {Locale} from '../../i18n/locale.ts';
import {type LabelId, type Messages, messages} from '../../i18n/messages.ts';
import type {Binding} from '../bindings/binding.ts';
import {bindingLabel} from '../bindings/bindingLabel.ts';
import {bindingName} from '../bindings/bindingName.ts';
import {keymap} from '../bindings/keymap.ts';

/** What may stand after a word: words of the person's own, or the number of a line that is meant; a letter has to. */
type Takes = 'text' | 'row' | 'letter';

const taken = {text: 'linear.takes.text', row: 'linear.takes.row', letter: 'linear.takes.letter'} as const;

/** A word of the linear mode, and what of the key table it does. */
export type LinearWord = {readonly word: LabelId; readonly binding: string; readonly takes?: Takes};

/** The words in the order of the help; all other actions are in the list of actions. */
export const linearWords: readonly LinearWord[] = [
	{word: 'linear.word.back', binding: 'back'},
	{word: 'linear.word.forward', binding: 'forward'},
	{word: 'linear.word.last', binding: 'lastPlace'},
	{word: 'linear.word.remember', binding: 'setMark', takes: 'letter'},
	{word: 'linear.word.recall', binding: 'goToMark', takes: 'letter'},
	{word: 'linear.word.next', binding: 'nextArticle'},
	{word: 'linear.word.previous', binding: 'previousArticle'},
	{word: 'linear.word.contents', binding: 'contents'},
	{word: 'linear.word.sentence', binding: 'nextSentence'},
	{word: 'linear.word.before', binding: 'previousSentence'},
	{word: 'linear.word.name', binding: 'nextReference'},
	{word: 'linear.word.mention', binding: 'nextMention'},
	{word: 'linear.word.difference', binding: 'nextDifference'},
	{word: 'linear.word.compare', binding: 'compare'},
	{word: 'linear.word.whole', binding: 'escape'},
	{word: 'linear.word.look', binding: 'find', takes: 'text'},
	{word: 'linear.word.more', binding: 'nextMatch'},
	{word: 'linear.word.only', binding: 'filter', takes: 'text'},
	{word: 'linear.word.words', binding: 'passage', takes: 'text'},
	{word: 'linear.word.mark', binding: 'bookmark'},
	{word: 'linear.word.note', binding: 'note', takes: 'text'},
	{word: 'linear.word.copy', binding: 'citation'},
	{word: 'linear.word.delete', binding: 'deleteNote', takes: 'row'},
	{word: 'linear.word.merge', binding: 'merge', takes: 'row'},
	{word: 'linear.word.split', binding: 'split', takes: 'text'},
	{word: 'linear.word.rename', binding: 'rename', takes: 'text'},
	{word: 'linear.word.hide', binding: 'hideActor', takes: 'row'},
	{word: 'linear.word.same', binding: 'same', takes: 'row'},
	{word: 'linear.word.different', binding: 'different', takes: 'row'},
	{word: 'linear.word.date', binding: 'published', takes: 'text'},
	{word: 'linear.word.outlet', binding: 'source', takes: 'text'},
	{word: 'linear.word.title', binding: 'title', takes: 'text'},
	{word: 'linear.word.undo', binding: 'undo'},
	{word: 'linear.word.read', binding: 'toggleRead'},
	{word: 'linear.word.add', binding: 'add', takes: 'text'},
	{word: 'linear.word.export', binding: 'export'},
	{word: 'linear.word.page', binding: 'address'},
	{word: 'linear.word.order', binding: 'sort'},
	{word: 'linear.word.language', binding: 'language'},
	{word: 'linear.word.actions', binding: 'palette'},
	{word: 'linear.word.quit', binding: 'quit'},
];

/** What holds in the linear mode under another word than its own: leaving a view for the one before is `back`. */
const alsoSaid: Readonly<Record<string, LabelId>> = {leave: 'linear.word.quit', help: 'linear.word.help'};

/** Actions of eyes and hands: what is seen of a view at a time, and how it looks. The rest is reached by a word or in the list of actions. */
export const ofTheScreen: ReadonlySet<string> = new Set([
	...['move', 'page', 'edge', 'paragraph', 'focus', 'columns', 'width', 'hints', 'open', 'togglePanel'],
	...['toggleMouse', 'redraw', 'suspend', 'leave', 'prompt', 'findSelected'],
]);

/** Menus that the list of actions leaves out in the linear mode: the colours, which it has not, and the list itself. */
export const menusOfTheScreen: ReadonlySet<string> = new Set(['theme', 'palette']);

/** The key table with words in the place of keys, so that whatever names a key names a word. */
export const linearTable = (locale: Locale): readonly Binding[] => {
	const words = messages(locale);
	return keymap.map(binding => ({...binding, keys: wordsFor(binding, words)}));
};

const wordsFor = (binding: Binding, words: Messages): readonly string[] => {
	const name = bindingName(binding);
	const word = linearWords.find(entry => entry.binding === name)?.word ?? alsoSaid[name];
	if (word) return [words[word]];
	return binding.label === 'key.goTo' && binding.names ? [words[binding.names].toLowerCase()] : [];
};

/** The help: each word with what it does, a line each. */
export const linearHelp = (locale: Locale): readonly string[] => {
	const words = messages(locale);
	const said = words['list.said'];
	const screens = keymap.flatMap(({names}) => (names ? [words[names].toLowerCase()] : []));
	return [
		words['linear.help'],
		...linearWords.flatMap(({word, binding, takes}) => {
			const found = keymap.find(entry => bindingName(entry) === binding);
			const after = takes ? ` ${words[taken[takes]]}` : '';
			return found ? [said(`${words[word]}${after}`, `${bindingLabel(found, words)}.`)] : [];
		}),
		said(`${words['linear.word.choose']} ${words['linear.takes.row']}`, words['linear.choose']),
		said(words['linear.word.again'], words['linear.again']),
		said(words['linear.word.help'], words['linear.helps']),
		said(`${words['linear.word.find']} ${words['linear.takes.text']}`, `${words['key.search']}.`),
		said(screens.join(', '), words['linear.screens']),
	];
};
